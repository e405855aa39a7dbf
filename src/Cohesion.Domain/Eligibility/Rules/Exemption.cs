using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>A condition that lifts a clause which would otherwise fail.</summary>
public sealed record Exemption
{
    /// <summary>States an exemption.</summary>
    /// <param name="id">Its identifier, unlike any clause's.</param>
    /// <param name="when">When it lifts the clause.</param>
    /// <param name="citations">Where it comes from.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is <see langword="null"/>.</exception>
    public Exemption(ClauseId id, Condition when, ValueList<Citation> citations = default) =>
        (Id, When, Citations) = (Guard.Against.Default(id), Guard.Against.Null(when), citations);

    /// <summary>Gets its identifier.</summary>
    public ClauseId Id { get; }

    /// <summary>Gets when it lifts the clause.</summary>
    public Condition When { get; }

    /// <summary>Gets where it comes from.</summary>
    public ValueList<Citation> Citations { get; }
}
