namespace Cohesion.Domain.Grants;

/// <summary>What a report does to a grant: its final amount, what was not spent and may be kept, what is still to be paid or owed back.</summary>
/// <remarks>The final amount less what goes back is what the beneficiary ends up with; amounts of a share are rounded down to the minor unit.</remarks>
public sealed record GrantSettlement
{
    private GrantSettlement(Money final, Money unspent, Money kept) => (Final, Unspent, Kept) = (final, unspent, kept);

    /// <summary>Gets the grant that the real cost gives; from zero to the award.</summary>
    public Money Final { get; }

    /// <summary>Gets what is left of it once the real cost is paid out of the other incomes and of it (<i>reliquat</i>); from zero to the final amount.</summary>
    public Money Unspent { get; }

    /// <summary>Gets what the beneficiary keeps of the unspent part.</summary>
    public Money Kept { get; }

    /// <summary>Gets what the beneficiary ends up with: the final amount less the unspent part that it does not keep.</summary>
    public Money Deserved => Final - (Unspent - Kept);

    internal static GrantSettlement Of(Money award, FinancialReport report, SettlementRule rule)
    {
        Money planned = report.PlannedCost, actual = report.ActualCost, zero = award - award;
        Money final = rule.Basis == CostBasis.Proportional && actual < planned ? Share(award, actual.Minor, planned.Minor) : award;
        Money left = final + report.ActualIncome - actual;
        Money unspent = left <= zero ? zero : left < final ? left : final;
        return new GrantSettlement(final, unspent, Share(unspent, rule.KeptUnspent.Numerator, rule.KeptUnspent.Denominator));
    }

    private static Money Share(Money amount, long numerator, long denominator) =>
        Money.OfMinor((long)((Int128)amount.Minor * numerator / denominator), amount.Currency);
}
