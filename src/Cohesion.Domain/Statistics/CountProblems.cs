using System.Globalization;

namespace Cohesion.Domain.Statistics;

/// <summary>What can be wrong with counts, and with what they add up to.</summary>
internal static class CountProblems
{
    /// <summary>Says that a count is below zero, or beyond what is counted.</summary>
    public static IEnumerable<Problem> Of(Int128 count, string path)
    {
        string written = count.ToString(CultureInfo.InvariantCulture);
        if (count < 0)
        {
            yield return new Problem(ProblemCode.NegativeCount, path, written, "≥ 0");
        }

        if (count > Proportion.MostCounted)
        {
            yield return new Problem(ProblemCode.TooLargeAmount, path, written, $"≤ {Proportion.MostCounted.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Says that counts, none of which is wrong taken alone, add up to more than is counted.</summary>
    public static IEnumerable<Problem> OfSum(IEnumerable<long> counts, string path)
    {
        long[] all = [.. counts];
        return Array.TrueForAll(all, count => count is >= 0 and <= Proportion.MostCounted) ? Of(Sum(all), path) : [];
    }

    public static Int128 Sum(IEnumerable<long> counts) => counts.Aggregate((Int128)0, (sum, count) => sum + count);
}
