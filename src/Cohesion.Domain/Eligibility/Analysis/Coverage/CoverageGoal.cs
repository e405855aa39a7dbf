using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>One thing that the cases of a rule set are to show.</summary>
public sealed record CoverageGoal
{
    internal CoverageGoal(ClauseId clause, string path, Condition? atom, string limit, CoverageAspect aspect, LocalizedText? definition = null) =>
        (Clause, Path, Atom, Limit, Aspect, Definition) = (clause, path, atom, limit, aspect, definition);

    /// <summary>Gets which clause it is about; of what clauses rest on, the first that reads it.</summary>
    public ClauseId Clause { get; }

    /// <summary>Gets the place in the canonical call file, such as <c>/clauses/3/require/share/atLeast</c> or <c>/parameters/ceiling/values/1</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the condition that is made of no others, or <see langword="null"/> where the goal is about the clause as a whole, a value of a parameter, or a condition of a fact.</summary>
    public Condition? Atom { get; }

    /// <summary>Gets which of two limits of the atom it is, <c>min</c>, <c>max</c>, <c>from</c> or <c>until</c>; empty for the only one, and for no limit.</summary>
    public string Limit { get; }

    /// <summary>Gets what is to be shown.</summary>
    public CoverageAspect Aspect { get; }

    // What is to be shown of a parameter or a fact, in words.
    internal LocalizedText? Definition { get; }

    /// <summary>Says the goal in a few words, without its place: <c>ceiling: just above the limit of “the amount requested is at most 15 000 €”</c>.</summary>
    /// <param name="rules">The rules that it is about.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(RuleSet rules, Language language) => GoalText.Of(this, Guard.Against.Null(rules), Guard.Against.Undefined(language));
}
