using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>How a call chooses among eligible applications: what they are scored on, how ties are broken, who is funded.</summary>
public sealed record SelectionPolicy
{
    /// <summary>The most keys that break ties: one for each criterion, and the four others; included.</summary>
    public const int MostTieBreaks = ScoreGrid.MostCriteria + 4;

    private static readonly SelectionTerms Plain = new();

    private SelectionPolicy(
        ScoreGrid grid, AwardRule rule, ValueList<TieBreak> tieBreaks, Points? minimum, SelectionTerms terms, ValueList<Citation> citations, bool isFictional) =>
        (Grid, Rule, TieBreaks, Minimum, Terms, Citations, IsFictional) = (grid, rule, tieBreaks, minimum, terms, citations, isFictional);

    /// <summary>Gets what applications are scored on.</summary>
    public ScoreGrid Grid { get; }

    /// <summary>Gets what happens when a project does not fit.</summary>
    public AwardRule Rule { get; }

    /// <summary>Gets what ranks applications of the same total, the first key first; the last is <see cref="TieBreak.LowerId"/>.</summary>
    public ValueList<TieBreak> TieBreaks { get; }

    /// <summary>Gets the total below which nothing is funded, or <see langword="null"/>; the total itself is enough.</summary>
    public Points? Minimum { get; }

    /// <summary>Gets what the policy states beside: the order, bounds of awards, a quota, sub-envelopes, a reserve list.</summary>
    public SelectionTerms Terms { get; }

    /// <summary>Gets where the policy is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Gets whether the policy is made up for an example, so that no authority has stated it.</summary>
    public bool IsFictional { get; }

    /// <summary>Gets whether ties are broken by a draw, which needs a seed.</summary>
    internal bool Draws => TieBreaks.Any(key => key is TieBreak.Draw);

    /// <summary>Creates a policy from parts known to fit together.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static SelectionPolicy Create(
        ScoreGrid grid,
        AwardRule rule,
        ValueList<TieBreak> tieBreaks,
        Points? minimum = null,
        ValueList<Citation> citations = default,
        bool isFictional = false,
        SelectionTerms? terms = null)
    {
        TryCreate(grid, rule, tieBreaks, minimum, terms ?? Plain, citations, isFictional, out SelectionPolicy? policy, out ValueList<Problem> problems);
        return Problems.Require(policy, problems);
    }

    /// <summary>
    /// Creates a policy, or tells everything that is wrong: ties that may stay open, a key that stands twice or reads a criterion that the grid has not,
    /// a minimum that no total can miss or reach, terms that contradict each other.
    /// </summary>
    /// <param name="grid">What applications are scored on.</param>
    /// <param name="rule">What happens when a project does not fit.</param>
    /// <param name="tieBreaks">What ranks applications of the same total; <see cref="TieBreak.LowerId"/> stands last, so that no tie stays open.</param>
    /// <param name="minimum">The total below which nothing is funded, or <see langword="null"/>; from the lowest total of the grid to the highest.</param>
    /// <param name="terms">What the policy states beside.</param>
    /// <param name="citations">Where the policy is written.</param>
    /// <param name="isFictional">Whether it is made up for an example.</param>
    /// <param name="policy">The policy, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/tieBreaks/1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="grid"/>, <paramref name="terms"/> or a key is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is no rule.</exception>
    public static bool TryCreate(
        ScoreGrid grid,
        AwardRule rule,
        ValueList<TieBreak> tieBreaks,
        Points? minimum,
        SelectionTerms terms,
        ValueList<Citation> citations,
        bool isFictional,
        [NotNullWhen(true)] out SelectionPolicy? policy,
        out ValueList<Problem> problems)
    {
        Guard.Against.Null(grid);
        Guard.Against.Undefined(rule);
        List<Problem> found = tieBreaks.Count > MostTieBreaks
            ? [new Problem(ProblemCode.WrongLength, "/tieBreaks", $"{tieBreaks.Count}", $"≤ {MostTieBreaks}")]
            : [.. CheckKeys([.. tieBreaks.Select(key => Guard.Against.Null(key, nameof(tieBreaks)))], grid.Ids)];
        if (minimum is { } least && (least < grid.LowestTotal || least > grid.HighestTotal))
        {
            found.Add(new Problem(ProblemCode.UnreachableMinimum, "/atLeast", $"{least}", $"{grid.LowestTotal} ≤ … ≤ {grid.HighestTotal}"));
        }

        problems = [.. found, .. Guard.Against.Null(terms).Check(grid)];
        policy = problems.Count == 0 ? new SelectionPolicy(grid, rule, tieBreaks, minimum, terms, citations, isFictional) : null;
        return policy is not null;
    }

    /// <summary>Says everything that is wrong with the keys, by the identifiers of the criteria; what is <see langword="null"/> is not known.</summary>
    internal static IEnumerable<Problem> CheckKeys(ValueList<TieBreak?> keys, ValueSet<CriterionId> criteria)
    {
        if (keys is not [.., null or TieBreak.LowerId])
        {
            yield return new Problem(ProblemCode.OpenTie, "/tieBreaks", expected: TieBreak.LowerId.Word);
        }

        HashSet<TieBreak> seen = [];
        foreach ((int i, TieBreak? key) in keys.Index())
        {
            string path = $"/tieBreaks/{i}";
            if (key is not null && !seen.Add(key))
            {
                yield return new Problem(ProblemCode.DuplicateElement, path, key.Name);
            }

            if (key is TieBreak.HigherScore { Criterion: var criterion } && !criteria.Contains(criterion))
            {
                yield return ScoreGrid.Unknown(criterion, criteria, $"{path}/higherScore");
            }
        }
    }
}
