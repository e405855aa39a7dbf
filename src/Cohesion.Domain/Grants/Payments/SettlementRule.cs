using Ardalis.GuardClauses;

namespace Cohesion.Domain.Grants;

/// <summary>How the final amount of a grant follows from its report: what a lower cost does to it, and how much of what is not spent may be kept.</summary>
public sealed record SettlementRule
{
    /// <summary>States a rule.</summary>
    /// <param name="basis">What a lower cost does.</param>
    /// <param name="keptUnspent">The share of the unspent part that the beneficiary keeps; from zero, where nothing is said, to one. Only a non-profit body keeps some.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is no basis, or the share is not from zero to one.</exception>
    public SettlementRule(CostBasis basis, Ratio keptUnspent = default)
    {
        Basis = Guard.Against.Undefined(basis);
        KeptUnspent = keptUnspent >= default(Ratio) && keptUnspent <= Ratio.Percent(100)
            ? keptUnspent
            : throw new ArgumentOutOfRangeException(nameof(keptUnspent), keptUnspent, "A share lies between zero and one.");
    }

    /// <summary>Gets the rule of those who state none: the amount stays, and what is not spent goes back.</summary>
    public static SettlementRule Standard { get; } = new(CostBasis.LumpSum);

    /// <summary>Gets what a lower cost does.</summary>
    public CostBasis Basis { get; }

    /// <summary>Gets the share of the unspent part that the beneficiary keeps.</summary>
    public Ratio KeptUnspent { get; }
}
