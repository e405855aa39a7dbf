using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that is missing, and that can still change what is decided.</summary>
public sealed record Question
{
    internal Question(FactDefinition fact) => Fact = Guard.Against.Null(fact);

    /// <summary>Gets the fact to ask for.</summary>
    public FactDefinition Fact { get; }

    /// <summary>Gives the question in words, or the name of the fact.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => (Fact.Question ?? Fact.Label)?.ToText(language) ?? Fact.Id.ToString();
}
