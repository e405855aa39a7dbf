using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Sums over what an application states, which may be in another currency than the call, or too large to be counted: then nobody can verify them.</summary>
internal static class Sums
{
    public static FactReading Of(IEnumerable<Money> amounts, Currency currency, FactId subject)
    {
        Int128 minor = 0;
        foreach (Money amount in amounts)
        {
            if (amount.Currency != currency)
            {
                return Unverifiable(subject, LocalizedText.Of("un montant est dans une autre monnaie que celle de l’appel", "an amount is in another currency than that of the call"));
            }

            minor += amount.Minor;
        }

        return Fits(minor) ? FactReading.Of(new FactValue.Amount(Money.OfMinor((long)minor, currency))) : TooLarge(subject);
    }

    public static FactReading Of(IEnumerable<long> counts, FactId subject)
    {
        Int128 total = counts.Aggregate(Int128.Zero, (sum, count) => sum + count);
        return Fits(total) ? FactReading.Of(new FactValue.Count((long)total)) : TooLarge(subject);
    }

    private static bool Fits(Int128 number) => number >= long.MinValue && number <= long.MaxValue;

    private static FactReading TooLarge(FactId subject) =>
        Unverifiable(subject, LocalizedText.Of("la somme est trop grande pour être comptée", "the sum is too large to be counted"));

    private static FactReading Unverifiable(FactId subject, LocalizedText reason) => FactReading.Open(new Doubt.Unverifiable(subject.ToString(), reason));
}
