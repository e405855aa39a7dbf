namespace Cohesion.Domain.Statistics;

/// <summary>The score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927).</summary>
internal static class WilsonScore
{
    /// <summary>Gives the lower bound: the smaller root of (1 + z²/n)·x² − (2p + z²/n)·x + p², by way of the larger one so that no digits cancel.</summary>
    public static double Lower(long count, long total, double deviations)
    {
        if (count == 0)
        {
            return 0;
        }

        double n = total, k = count, square = deviations * deviations;
        double spread = deviations * Math.Sqrt((k * ((n - k) / n)) + (square / 4));
        return k / n * k / (k + (square / 2) + spread);
    }

    /// <summary>Gives the upper bound, which is one less the lower bound of the others: the interval is symmetric to the last bit.</summary>
    public static double Upper(long count, long total, double deviations) => 1 - Lower(total - count, total, deviations);
}
