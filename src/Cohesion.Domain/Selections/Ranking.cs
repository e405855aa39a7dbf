using System.Numerics;

namespace Cohesion.Domain.Selections;

/// <summary>Orders contenders by priority and by the order of the policy, then by its keys, of which the last leaves no tie.</summary>
/// <remarks>Each key sorts the numbers that it makes of those whom the keys before it leave tied: numbers that lie side by side, however many contenders there are.</remarks>
internal sealed class Ranking
{
    private const int Priority = 0;
    private const int Order = 1;
    private const int FirstTieBreak = 2;

    private readonly SelectionPolicy _policy;
    private readonly DrawSeed _seed;
    private readonly Seat[] _seats;
    private Contender[] _contenders;

    public Ranking(SelectionPolicy policy, DrawSeed seed, Contender[] contenders)
    {
        (_policy, _seed, _contenders, _seats) = (policy, seed, contenders, new Seat[contenders.Length]);
        bool hasPriorities = false;
        for (int i = 0; i < _seats.Length; i++)
        {
            _seats[i] = new Seat(i, 0, 0);
            hasPriorities |= contenders[i].Entry.Profile.Priorities.Count > 0;
        }

        Sort(_seats, hasPriorities ? Priority : Order);
    }

    /// <summary>Gives who stands at a place, from zero.</summary>
    public ref readonly Contender this[int place] => ref _contenders[_seats[place].Index];

    /// <summary>Describes a place, from zero.</summary>
    public Standing At(int place)
    {
        ref readonly Contender one = ref this[place];
        int key = _seats[place].Key - FirstTieBreak;
        return new Standing(place + 1, one.Entry, one.Total, key >= 0 ? _policy.TieBreaks[key] : null);
    }

    private void Sort(Span<Seat> seats, int key)
    {
        bool isExact = true;
        foreach (ref Seat seat in seats)
        {
            SortNumber number = NumberOf(in _contenders[seat.Index], key);
            seat = seat with { Number = number.Value };
            isExact &= number.IsExact;
        }

        seats.Sort();
        if (seats.Length == _seats.Length)
        {
            Gather();
        }

        for (int first = 0, next; first < seats.Length; first = next)
        {
            for (next = first + 1; next < seats.Length && seats[next].Number == seats[first].Number; next++)
            {
            }

            Span<Seat> tied = seats[first..next];
            if (isExact || tied.Length == 1)
            {
                Part(tied, key, first > 0);
            }
            else
            {
                Compare(tied, key, first > 0);
            }
        }
    }

    // Puts the contenders in the order of the seats, so that those whom a key leaves tied lie side by side: the next key then reads no other memory.
    private void Gather()
    {
        Contender[] inOrder = new Contender[_seats.Length];
        for (int i = 0; i < inOrder.Length; i++)
        {
            inOrder[i] = _contenders[_seats[i].Index];
            _seats[i] = _seats[i] with { Index = i };
        }

        _contenders = inOrder;
    }

    // Where numbers cannot tell, the keys themselves do.
    private void Compare(Span<Seat> seats, int key, bool isBehind)
    {
        seats.Sort((left, right) => Compare(in _contenders[left.Index], in _contenders[right.Index], key));
        for (int first = 0, next; first < seats.Length; first = next)
        {
            for (next = first + 1; next < seats.Length && Compare(in _contenders[seats[next].Index], in _contenders[seats[first].Index], key) == 0; next++)
            {
            }

            Part(seats[first..next], key, isBehind || first > 0);
        }
    }

    // Leaves those whom a key finds equal to the next one, and says of the first which key put it behind those before.
    private void Part(Span<Seat> equals, int key, bool isBehind)
    {
        if (equals.Length > 1)
        {
            Sort(equals, key + 1);
        }

        if (isBehind)
        {
            equals[0] = equals[0] with { Key = key };
        }
    }

    private SortNumber NumberOf(in Contender one, int key) => key switch
    {
        Priority => SortNumber.Of(one.Entry.Profile.Priorities),
        Order => _policy.Terms.Order switch
        {
            RankingOrder.ScorePerEuro => SortNumber.Of(one.Total, one.Request).Reversed(),
            RankingOrder.Submission => SortNumber.Of(one.Entry.SubmittedAt),
            RankingOrder.MeanRank => SortNumber.Of(one.Entry.Card.MeanRank ?? default),
            _ => SortNumber.Of(one.Total).Reversed(),
        },
        _ => _policy.TieBreaks[key - FirstTieBreak].NumberOf(in one, _seed),
    };

    private int Compare(in Contender left, in Contender right, int key) => key switch
    {
        Priority => ByPriority(left.Entry.Profile.Priorities, right.Entry.Profile.Priorities),
        Order => _policy.Terms.Order switch
        {
            RankingOrder.ScorePerEuro => PerEuro(in right, in left) is not 0 and int perEuro ? perEuro : right.Total.CompareTo(left.Total),
            RankingOrder.Submission => Nullable.Compare(left.Entry.SubmittedAt, right.Entry.SubmittedAt),
            RankingOrder.MeanRank => Nullable.Compare(left.Entry.Card.MeanRank, right.Entry.Card.MeanRank),
            _ => right.Total.CompareTo(left.Total),
        },
        _ => _policy.TieBreaks[key - FirstTieBreak].Compare(left.Entry, right.Entry, _seed),
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
    private static int PerEuro(in Contender left, in Contender right)
    {
        Ratio mine = left.Total.Value, theirs = right.Total.Value;
        Int128 ours = (Int128)mine.Numerator * theirs.Denominator, other = (Int128)theirs.Numerator * mine.Denominator;
        return IsSmall(ours) && IsSmall(other)
            ? (ours * right.Request).CompareTo(other * left.Request)
            : ((BigInteger)ours * right.Request).CompareTo((BigInteger)other * left.Request);
    }

    private static bool IsSmall(Int128 number) => number <= long.MaxValue && number >= -long.MaxValue;

    /// <summary>Where a contender stands while it is ranked.</summary>
    /// <param name="Index">Which contender.</param>
    /// <param name="Key">The key that puts it behind the one just before it.</param>
    /// <param name="Number">What it is sorted by just now.</param>
    private readonly record struct Seat(int Index, int Key, long Number) : IComparable<Seat>
    {
        public int CompareTo(Seat other) => Number.CompareTo(other.Number);
    }
}
