using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Cohesion.Domain.Selections;

/// <summary>Points on one scale of whole numbers, and sums of them, exactly.</summary>
internal static class PointScale
{
    /// <summary>Multiplies points by the least number that makes all of them whole.</summary>
    /// <returns><see langword="false"/> if what comes out, added up, is beyond <see cref="long"/>.</returns>
    public static bool TryOf(ValueList<Points> points, [NotNullWhen(true)] out long[]? whole)
    {
        BigInteger unit = points.Aggregate(BigInteger.One, (all, one) => all / BigInteger.GreatestCommonDivisor(all, one.Value.Denominator) * one.Value.Denominator);
        BigInteger[] scaled = [.. points.Select(one => unit / one.Value.Denominator * one.Value.Numerator)];
        bool fits = scaled.Aggregate(BigInteger.Zero, (sum, one) => sum + BigInteger.Abs(one)) <= long.MaxValue;
        whole = fits ? [.. scaled.Select(one => (long)one)] : null;
        return fits;
    }

    /// <summary>Adds up the totals of awards.</summary>
    public static Points Sum(IEnumerable<Award> awards) => Mean(awards.Select(award => award.Standing.Total), 1) ?? default;

    /// <summary>Adds points up and divides them.</summary>
    /// <returns><see langword="null"/> if the terms of the result are beyond <see cref="long"/>.</returns>
    public static Points? Mean(IEnumerable<Points> points, int by)
    {
        (BigInteger over, BigInteger under) = points.Aggregate(
            (Over: BigInteger.Zero, Under: BigInteger.One),
            (sum, one) => ((sum.Over * one.Value.Denominator) + (one.Value.Numerator * sum.Under), sum.Under * one.Value.Denominator));
        return TryReduce(over, under * by, out Points mean) ? mean : null;
    }

    /// <summary>Makes points of a fraction, whose denominator is not zero.</summary>
    /// <returns><see langword="false"/> if its lowest terms are beyond <see cref="long"/>.</returns>
    public static bool TryReduce(BigInteger over, BigInteger under, out Points points)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (over, under) = (over / divisor, under / divisor);
        bool fits = under <= long.MaxValue && over <= long.MaxValue && over >= -long.MaxValue;
        points = fits ? Points.Of(Ratio.Of((long)over, (long)under)) : default;
        return fits;
    }
}
