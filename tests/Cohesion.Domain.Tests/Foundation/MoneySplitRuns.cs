using System.Globalization;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

/// <summary>A great many splits, of which <c>scripts/splits.sh</c> asks for more.</summary>
public class MoneySplitRuns
{
    private const int MostParts = 1_000;
    private const long MostCents = 1_000_000_000_000_000;

    private static readonly long Splits = long.Parse(Environment.GetEnvironmentVariable("COHESION_SPLITS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void No_cent_is_lost_and_every_part_keeps_its_quota()
    {
        Dice dice = new(7);
        for (long run = 0; run < Splits; run++)
        {
            int count = dice.Next(64) == 0 ? 1 + dice.Next(MostParts) : 1 + dice.Next(8);
            long[] weights = new long[count];
            Int128 total = 0;
            for (int i = 0; i < count; i++)
            {
                weights[i] = dice.Next(5) switch { 0 => 0, 1 => 1, 2 => long.MaxValue, _ => dice.Next(1_000_000) };
                total += weights[i];
            }

            if (total > 0)
            {
                long cents = ((((long)dice.Next(int.MaxValue) << 31) | (uint)dice.Next(int.MaxValue)) % ((2 * MostCents) + 1)) - MostCents;
                Check(cents, weights, total);
            }
        }
    }

    private static void Check(long cents, long[] weights, Int128 total)
    {
        Int128 sum = 0, whole = Int128.Abs(cents);
        ValueList<Money> parts = Money.OfMinor(cents, Currency.Euro).Split([.. weights]);
        for (int i = 0; i < weights.Length; i++)
        {
            Int128 part = Int128.Abs(parts[i].Minor), excess = (part * total) - (whole * weights[i]);
            bool keeps = Int128.Abs(excess) < total && (parts[i].Minor == 0 || parts[i].IsNegative == cents < 0);
            if (!keeps)
            {
                Assert.Fail($"{cents} by {string.Join(",", weights)}: part {i} is {parts[i].Minor}");
            }

            sum += parts[i].Minor;
        }

        Assert.Equal(cents, sum);
    }
}
