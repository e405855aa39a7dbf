using System.Diagnostics;

namespace Cohesion.Domain.Eligibility;

/// <content>The order of times: by the hour where both say one, or where a limit does; else by the day. A limit is read whole.</content>
internal sealed partial class Translator
{
    private Claim IsIn(Value.Stretch some, Value.Stretch window, Condition? atom) =>
        Claim.All(Compare(some, Relation.AtLeast, window, atom), Compare(some, Relation.AtMost, window, atom));

    private Claim Compare(Value.Stretch left, Relation relation, Value.Stretch right, Condition? atom)
    {
        bool byHour = (left.IsTimed && right.IsTimed) || left is { IsTimed: true, IsLimit: true } || right is { IsTimed: true, IsLimit: true };
        if (relation is Relation.EqualTo or Relation.DifferentFrom)
        {
            Claim same = right.IsLimit ? Inside(left, right, byHour, atom) : left.IsLimit ? Inside(right, left, byHour, atom) : Equal(left, right, byHour, atom);
            return relation == Relation.EqualTo ? same : same.Contrary;
        }

        bool isUpwards = relation is Relation.AtMost or Relation.MoreThan;
        Value.Stretch one = left.IsLimit ? Whole(left, !isUpwards) : left, other = right.IsLimit ? Whole(right, isUpwards) : right;
        return relation switch
        {
            Relation.LessThan => IsBefore(one, other, 1, byHour, atom),
            Relation.AtMost => IsBefore(one, other, 0, byHour, atom),
            Relation.MoreThan => IsBefore(other, one, 1, byHour, atom),
            Relation.AtLeast => IsBefore(other, one, 0, byHour, atom),
            _ => throw new UnreachableException(),
        };
    }

    private static Value.Stretch Whole(Value.Stretch limit, bool isEnd) => isEnd ? limit with { First = limit.Last } : limit with { Last = limit.First };

    private Claim Inside(Value.Stretch some, Value.Stretch whole, bool byHour, Condition? atom)
    {
        Claim isInside = Claim.All(Precedes(whole.First, some.First, byHour), Precedes(some.Last, whole.Last, byHour));
        Claim mayBe = Claim.All(Precedes(whole.First, some.Last, byHour), Precedes(some.First, whole.Last, byHour));
        return Doubtful(isInside, mayBe, some, byHour, atom);
    }

    private Claim Equal(Value.Stretch one, Value.Stretch other, bool byHour, Condition? atom)
    {
        Claim mayBe = Claim.All(Precedes(one.First, other.Last, byHour), Precedes(other.First, one.Last, byHour));
        return one.IsPoint && other.IsPoint ? mayBe : Claim.All(mayBe, Doubt(atom));
    }

    private Claim IsBefore(Value.Stretch one, Value.Stretch other, int strictly, bool byHour, Condition? atom) => byHour
        ? Doubtful(PrecedesByHour(one.Last, other.First, strictly), PrecedesByHour(one.First, other.Last, strictly), one.IsTimed ? other : one, byHour, atom)
        : Precedes(one.Last, other.First, strictly);

    // A day against a limit with an hour, on that day, is undecided.
    private Claim Doubtful(Claim sure, Claim mayBe, Value.Stretch some, bool byHour, Condition? atom) =>
        some.First == some.Last || (!byHour && some.IsPoint) ? sure : Claim.Any(sure, Claim.All(mayBe, Doubt(atom)));

    private Claim Doubt(Condition? atom) => atom is null ? Claim.False : Open(atom);

    private Claim Precedes(Value.Point one, Value.Point other, bool byHour) => byHour ? PrecedesByHour(one, other, 0) : Precedes(one, other, 0);

    /// <summary>Says that a day comes before another, or is the same.</summary>
    private Claim Precedes(Value.Point one, Value.Point other, int strictly)
    {
        List<(int, Int128)> terms = [];
        if (one.Variable is { } variable)
        {
            terms.Add((variable, 1));
        }

        if (other.Variable is { } another)
        {
            terms.Add((another, -1));
        }

        Int128 limit = (Int128)other.Day - one.Day - strictly;
        return one.Variable == other.Variable ? Claim.Of(limit >= 0) : Space.AtMost(terms, limit)!;
    }

    private Claim PrecedesByHour(Value.Point one, Value.Point other, int strictly)
    {
        List<(int, Int128)> terms = [];
        if (one.MinuteVariable is { } variable)
        {
            terms.Add((variable, 1));
        }

        if (other.MinuteVariable is { } another)
        {
            terms.Add((another, -1));
        }

        int limit = other.Minute - one.Minute - strictly;
        Claim minute = one.MinuteVariable == other.MinuteVariable ? Claim.Of(limit >= 0) : Space.AtMost(terms, limit)!;
        return Claim.Any(Precedes(one, other, 1), Claim.All(Precedes(one, other, 0), minute));
    }
}
