using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <content>Rules in words, made from the rules themselves: what is printed is what is decided.</content>
public sealed partial record RuleSet
{
    /// <summary>Says a clause as a full sentence, without its stage, its scopes and its sources.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string Describe(Clause clause, Language language) => Prose.Of(Guard.Against.Null(clause), this, Guard.Against.Undefined(language));

    /// <summary>Says a condition as part of a sentence, without capital or full stop.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string Describe(Condition condition, Language language) => Prose.Of(Guard.Against.Null(condition), this, Guard.Against.Undefined(language));

    /// <summary>Says the values of a parameter as a full sentence: each with its days and its case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string Describe(Parameter parameter, Language language) => Prose.Of(Guard.Against.Null(parameter), this, Guard.Against.Undefined(language));
}
