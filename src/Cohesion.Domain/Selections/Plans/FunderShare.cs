using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>A funder of a project that takes a share of what is to be funded.</summary>
public sealed record FunderShare
{
    /// <summary>States a share.</summary>
    /// <param name="funder">Who funds.</param>
    /// <param name="weight">How large the share is beside those of the others; zero or more.</param>
    /// <param name="atMost">The most that the funder gives, included, or <see langword="null"/>; zero or more.</param>
    /// <exception cref="ArgumentException"><paramref name="funder"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below zero.</exception>
    public FunderShare(ScopeId funder, long weight, Money? atMost = null)
    {
        Funder = Guard.Against.Default(funder);
        Weight = Guard.Against.Negative(weight);
        AtMost = atMost is { IsNegative: true } below ? throw new ArgumentOutOfRangeException(nameof(atMost), below, "The amount is negative.") : atMost;
    }

    /// <summary>Gets who funds.</summary>
    public ScopeId Funder { get; }

    /// <summary>Gets how large the share is beside those of the others.</summary>
    public long Weight { get; }

    /// <summary>Gets the most that the funder gives, or <see langword="null"/>.</summary>
    public Money? AtMost { get; }
}
