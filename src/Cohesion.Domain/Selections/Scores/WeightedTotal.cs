using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Adds up what each score counts, exactly.</summary>
internal static class WeightedTotal
{
    /// <summary>Gives the total of scores, one for each criterion of a grid and on its scale.</summary>
    /// <returns>
    /// <see langword="false"/> if a score is missing, off its scale or of no criterion, if the scores have no common denominator within
    /// <see cref="long"/>, or if their total has no such terms.
    /// </returns>
    public static bool TryOf(ValueList<Criterion> criteria, ValueMap<CriterionId, Points> scores, out Points total)
    {
        total = default;
        if (scores.Count != criteria.Count)
        {
            return false;
        }

        long denominator = 1;
        foreach (Points score in scores.Values.AsSpan())
        {
            if (!TryShare(denominator, score.Value.Denominator, out denominator))
            {
                return false;
            }
        }

        // At most a hundred criteria, a million points, a million times, over a denominator within long: 10^14 · 2^63 is within Int128.
        Int128 numerator = 0;
        foreach (Criterion criterion in criteria.AsSpan())
        {
            if (!scores.TryGetValue(criterion.Id, out Points score) || !criterion.Has(score))
            {
                return false;
            }

            numerator += (Int128)criterion.Weight * score.Value.Numerator * (denominator / score.Value.Denominator);
        }

        bool isCounted = Ratio.TryOf(numerator, denominator, out Ratio sum);
        total = Points.Of(sum);
        return isCounted;
    }

    // The least common multiple.
    private static bool TryShare(long one, long other, out long multiple)
    {
        Int128 product = one % other == 0 ? one : (Int128)(one / GreatestCommonDivisor(one, other)) * other;
        multiple = product <= long.MaxValue ? (long)product : 0;
        return multiple > 0;
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
