using System.Numerics;

namespace Cohesion.Domain.Selections;

/// <summary>Orders entries by priority and by the order of the policy, then by its keys, of which the last leaves no tie.</summary>
internal sealed class Ranking(SelectionPolicy policy, DrawSeed seed)
{
    // By how much points are multiplied before they are rounded to a whole number that sorts fast, as a power of two.
    private const int Fineness = 32;

    private readonly RankingOrder _order = policy.Terms.Order;
    private readonly DrawTickets _tickets = new(seed);
    private bool _hasPriorities;

    /// <summary>Ranks entries that <see cref="EntryCheck"/> let pass.</summary>
    public ValueList<Standing> Of(List<ScoredEntry> entries)
    {
        _hasPriorities = entries.Exists(one => one.Entry.Profile.Priorities.Count > 0);
        ScoredEntry[] ranked = [.. entries];
        long[] places = [.. entries.Select(one => _hasPriorities ? 0 : RoughPlace(one))];

        Array.Sort(places, ranked);
        for (int first = 0, next; first < places.Length; first = next)
        {
            next = first + 1;
            while (next < places.Length && places[next] == places[first])
            {
                next++;
            }

            ranked.AsSpan(first, next - first).Sort(Compare);
        }

        Standing[] standings = new Standing[ranked.Length];
        for (int i = 0; i < ranked.Length; i++)
        {
            ScoredEntry one = ranked[i];
            TieBreak? tie = i > 0 && places[i - 1] == places[i] && Before(ranked[i - 1], one) == 0 ? KeyBetween(ranked[i - 1].Entry, one.Entry, out _) : null;
            standings[i] = new Standing(i + 1, one.Entry, one.Total, tie);
        }

        return new ValueList<Standing>(standings);
    }

    // Where two numbers differ, the entry with the lower one comes first; where they are equal, the exact comparison decides. Rounding and keeping within
    // bounds can make numbers equal, and never puts them the other way round.
    private long RoughPlace(ScoredEntry one) => _order switch
    {
        RankingOrder.ScorePerEuro => -Rough(one.Total, one.Entry.Request.Minor),
        RankingOrder.Submission => one.Entry.SubmittedAt?.ToUnixTimeTicks() ?? long.MinValue,
        RankingOrder.MeanRank => Rough(one.Entry.Card.MeanRank ?? default, 1),
        _ => -Rough(one.Total, 1),
    };

    private static long Rough(Points points, long by)
    {
        Int128 over = (Int128)points.Value.Numerator << Fineness, under = (Int128)points.Value.Denominator * by;
        Int128 quotient = under == 1 ? over : over / under;
        return (long)Int128.Clamp(quotient, -long.MaxValue, long.MaxValue);
    }

    private int Compare(ScoredEntry left, ScoredEntry right)
    {
        int before = Before(left, right);
        if (before == 0)
        {
            _ = KeyBetween(left.Entry, right.Entry, out before);
        }

        return before;
    }

    /// <summary>Orders two entries as far as no key is needed; below zero, the first comes first.</summary>
    private int Before(ScoredEntry left, ScoredEntry right) => _hasPriorities && ByPriority(left.Entry.Profile.Priorities, right.Entry.Profile.Priorities) is not 0 and int first
        ? first
        : _order switch
        {
            RankingOrder.ScorePerEuro => PerEuro(right, left) is not 0 and int perEuro ? perEuro : right.Total.CompareTo(left.Total),
            RankingOrder.Submission => Nullable.Compare(left.Entry.SubmittedAt, right.Entry.SubmittedAt),
            RankingOrder.MeanRank => Nullable.Compare(left.Entry.Card.MeanRank, right.Entry.Card.MeanRank),
            _ => right.Total.CompareTo(left.Total),
        };

    // The lowest rank at which the two differ decides: who has a place there comes before who has none, and the lower place first.
    private static int ByPriority(ValueMap<int, int> left, ValueMap<int, int> right)
    {
        ReadOnlySpan<int> ours = left.Keys.AsSpan(), theirs = right.Keys.AsSpan();
        for (int i = 0; i < ours.Length && i < theirs.Length; i++)
        {
            int order = ours[i] == theirs[i] ? left.Values[i].CompareTo(right.Values[i]) : ours[i].CompareTo(theirs[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return theirs.Length.CompareTo(ours.Length);
    }

    // Totals are fractions and requests are above zero: a/b per x against c/d per y is a·d·y against c·b·x, which Int128 need not hold.
    private static int PerEuro(ScoredEntry left, ScoredEntry right)
    {
        Ratio mine = left.Total.Value, theirs = right.Total.Value;
        Int128 ours = (Int128)mine.Numerator * theirs.Denominator, other = (Int128)theirs.Numerator * mine.Denominator;
        return IsSmall(ours) && IsSmall(other)
            ? (ours * right.Entry.Request.Minor).CompareTo(other * left.Entry.Request.Minor)
            : ((BigInteger)ours * right.Entry.Request.Minor).CompareTo((BigInteger)other * left.Entry.Request.Minor);
    }

    private static bool IsSmall(Int128 number) => number <= long.MaxValue && number >= -long.MaxValue;

    private TieBreak? KeyBetween(Entry left, Entry right, out int order)
    {
        order = 0;
        foreach (TieBreak key in policy.TieBreaks.AsSpan())
        {
            order = key.Compare(left, right, _tickets);
            if (order != 0)
            {
                return key;
            }
        }

        return null;
    }
}
