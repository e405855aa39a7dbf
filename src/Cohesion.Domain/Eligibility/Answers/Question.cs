using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is missing, and that can still change what is decided.</summary>
public sealed record Question
{
    internal Question(FactDefinition fact, bool canRefuse = false) => (Fact, CanRefuse) = (Guard.Against.Null(fact), canRefuse);

    /// <summary>Gets the fact to ask for.</summary>
    public FactDefinition Fact { get; }

    /// <summary>Gets whether one answer to it would refuse, whatever else were said; always <see langword="false"/> of a question of a single clause.</summary>
    public bool CanRefuse { get; }

    /// <summary>Gives the question in words, or the name of the fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => (Fact.Question ?? Fact.Label)?.ToText(language) ?? Fact.Id.ToString();
}
