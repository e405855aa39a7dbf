using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>Which value of a variable people would write: the usual one, or else a round one near it.</summary>
internal static class Preference
{
    /// <summary>Chooses a number in a range: the roundest that is not more than twice as far as need be.</summary>
    public static long Of(Variable variable, long low, long high)
    {
        if (variable.Usual >= low && variable.Usual <= high)
        {
            return variable.Usual;
        }

        bool isBelow = variable.Usual < low;
        Int128 nearest = isBelow ? low : high;
        for (long step = variable.IsRound ? Space.Reach : 1; step > 1; step /= 10)
        {
            Int128 floor = (low - 1) >= 0 ? (low - 1) / step : ((low - 1) / step) - (((low - 1) % step) == 0 ? 0 : 1);
            Int128 first = (floor + 1) * step;
            Int128 last = (high >= 0 ? high / step : (high / step) - (high % step == 0 ? 0 : 1)) * (Int128)step;
            Int128 round = isBelow ? first : last;
            if (round >= low && round <= high && round != 0 && Int128.Abs(round - nearest) <= Int128.Abs(nearest))
            {
                return (long)round;
            }
        }

        return isBelow ? low : high;
    }

    /// <summary>Chooses among elements that are possible.</summary>
    public static long OneOf(Variable variable, long possible) => (possible & variable.Usual) != 0
        ? possible & variable.Usual
        : 1L << BitOperations.TrailingZeroCount(possible);

    /// <summary>Chooses the elements of a set: those that must be in it, of the usual ones those that may, and one for each hit that is lacking.</summary>
    public static long Of(Variable variable, Box box)
    {
        ulong may = (ulong)box.High[variable.Index], set = (ulong)box.Low[variable.Index] | ((ulong)variable.Usual & may);
        foreach ((int _, ulong elements) in box.Hits.Where(hit => hit.Variable == variable.Index))
        {
            set |= (set & elements) != 0 ? 0 : 1UL << BitOperations.TrailingZeroCount(may & elements);
        }

        return (long)set;
    }
}
