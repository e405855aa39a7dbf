namespace Cohesion.Domain.Eligibility;

/// <summary>Comparison of numbers of which only bounds are known.</summary>
internal static class Ranges
{
    /// <summary>Compares two numbers, each somewhere between two bounds; an upper bound may be missing.</summary>
    public static Truth Compare<T>(T low, T? high, Relation relation, T otherLow, T? otherHigh)
        where T : struct, IComparable<T> => relation switch
        {
            Relation.LessThan => Below(low, high, otherLow, otherHigh, strictly: true),
            Relation.AtMost => Below(low, high, otherLow, otherHigh, strictly: false),
            Relation.MoreThan => Below(otherLow, otherHigh, low, high, strictly: true),
            Relation.AtLeast => Below(otherLow, otherHigh, low, high, strictly: false),
            Relation.EqualTo => Same(low, high, otherLow, otherHigh),
            Relation.DifferentFrom => Kleene.Negate(Same(low, high, otherLow, otherHigh)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Compares two stretches of time; a limit is read whole: its end for <c>&lt;=</c>, its start for <c>&gt;=</c>.</summary>
    public static Truth Compare((long Low, long High, bool IsLimit) left, Relation relation, (long Low, long High, bool IsLimit) right)
    {
        if (relation is Relation.EqualTo or Relation.DifferentFrom)
        {
            Truth same = right.IsLimit ? Inside(left, right) : left.IsLimit ? Inside(right, left) : Same<long>(left.Low, left.High, right.Low, right.High);
            return relation == Relation.EqualTo ? same : Kleene.Negate(same);
        }

        bool upwards = relation is Relation.AtMost or Relation.MoreThan;
        (long low, long high) = right.IsLimit ? Whole(right, upwards) : (right.Low, right.High);
        (long first, long last) = left.IsLimit ? Whole(left, !upwards) : (left.Low, left.High);
        return Compare<long>(first, last, relation, low, high);
    }

    private static (long Low, long High) Whole((long Low, long High, bool IsLimit) limit, bool end) => end ? (limit.High, limit.High) : (limit.Low, limit.Low);

    private static Truth Inside((long Low, long High, bool IsLimit) some, (long Low, long High, bool IsLimit) whole) =>
        some.Low >= whole.Low && some.High <= whole.High ? Truth.True
        : some.High < whole.Low || some.Low > whole.High ? Truth.False
        : Truth.Unknown;

    private static Truth Below<T>(T low, T? high, T otherLow, T? otherHigh, bool strictly)
        where T : struct, IComparable<T>
    {
        int slack = strictly ? 0 : 1;
        if (high is { } top && top.CompareTo(otherLow) < slack)
        {
            return Truth.True;
        }

        return otherHigh is { } bottom && low.CompareTo(bottom) >= slack ? Truth.False : Truth.Unknown;
    }

    private static Truth Same<T>(T low, T? high, T otherLow, T? otherHigh)
        where T : struct, IComparable<T>
    {
        if ((high is { } h && h.CompareTo(otherLow) < 0) || (otherHigh is { } o && o.CompareTo(low) < 0))
        {
            return Truth.False;
        }

        return high is { } a && otherHigh is { } b && a.CompareTo(low) == 0 && b.CompareTo(otherLow) == 0 ? Truth.True : Truth.Unknown;
    }
}
