namespace Cohesion.Domain.Statistics;

/// <summary>
/// The interval of a difference by R. G. Newcombe (method 10 of both papers in Statistics in Medicine 17, 1998: pages 873 and 2635): the distances
/// from both proportions to the bounds of their Wilson intervals, squared and added, less what correlation takes.
/// </summary>
internal static class SquareAndAdd
{
    public static ConfidenceInterval Combine(Proportion first, Proportion second, double correlation, ConfidenceLevel level)
    {
        double p1 = (double)first.Count / first.Total, p2 = (double)second.Count / second.Total;
        (double lower1, double upper1) = first.WilsonBounds(level);
        (double lower2, double upper2) = second.WilsonBounds(level);
        double difference = Difference(first, second);
        double below = Distance(p1 - lower1, upper2 - p2, correlation), above = Distance(upper1 - p1, p2 - lower2, correlation);
        return new ConfidenceInterval(Math.Max(-1, difference - below), Math.Min(1, difference + above), level, IntervalMethod.Wilson);
    }

    // Rounded once: the quotient of two whole numbers that are exact.
    private static double Difference(Proportion first, Proportion second) =>
        (double)(((Int128)first.Count * second.Total) - ((Int128)second.Count * first.Total)) / ((double)first.Total * second.Total);

    private static double Distance(double one, double other, double correlation) =>
        Math.Sqrt(Math.Max(0, (one * one) - (2 * correlation * one * other) + (other * other)));
}
