using System.Numerics;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>One limit that an atom sets, and how far a situation lies from it.</summary>
/// <param name="Atom">A comparison by order, a bounded share, or a window.</param>
/// <param name="Index">Which of its operands is the limit.</param>
/// <param name="Window">Which of the windows of that operand, where it names several.</param>
/// <param name="IsUpper">Whether it is the upper one of two.</param>
/// <param name="Place">Its place below that of the atom.</param>
internal sealed record Threshold(Condition Atom, int Index, int Window, bool IsUpper, string Place)
{
    // Of a ratio there is no smallest step: a point is as near as people write.
    private static readonly Exact Point = Exact.Of(Ratio.Of(1, 100));
    private static readonly bool[] BothEnds = [false, true];

    /// <summary>Gets which of two limits it is, as the file calls it; empty for the only one.</summary>
    public string Limit => (Atom, IsUpper) switch
    {
        (Condition.Between, false) => "min",
        (Condition.Between, true) => "max",
        (Condition.During, false) => "from",
        (Condition.During, true) => "until",
        _ => "",
    };

    /// <summary>Gets whether the limit stands on the left, so that what is compared is on the right.</summary>
    public bool IsTurned => Atom is Condition.Compare compare && IsLimit(compare.Left) && !IsLimit(compare.Right);

    /// <summary>Gives the limits of an atom.</summary>
    public static IEnumerable<Threshold> Of(Condition atom, RuleSet rules) => atom switch
    {
        Condition.Compare { Relation: not (Relation.EqualTo or Relation.DifferentFrom) } compare =>
            [new(atom, 1, 0, false, IsLimit(compare.Left) && !IsLimit(compare.Right) ? "/compare/0" : "/compare/2")],
        Condition.Between => [new(atom, 0, 0, false, "/between/min"), new(atom, 1, 0, true, "/between/max")],
        Condition.Share share => [new(atom, 0, 0, false, $"/share/{FormatWords.MemberOf(share.Relation)}")],
        Condition.During during => during.Windows.SelectMany((window, i) => Ends(during, window, i, rules)),
        _ => [],
    };

    /// <summary>Tells where a situation lies: -1 one step below, 0 at the limit, 1 one step above; <see langword="null"/> farther away, and where that is not known.</summary>
    public int? Offset(Frame frame)
    {
        Evaluator evaluator = new(frame);
        return Atom switch
        {
            Condition.Compare compare => (IsTurned ? -1 : 1)
                * Offset(evaluator.Measure(compare.Left, []), compare.Relation, evaluator.Measure(compare.Right, []), compare.Left, compare.Right, frame),
            Condition.Between between when new Operand.Fact(between.Fact) is var fact => IsUpper
                ? Offset(evaluator.Measure(fact, []), Relation.AtMost, evaluator.Measure(between.Max, []), fact, between.Max, frame)
                : Offset(evaluator.Measure(fact, []), Relation.AtLeast, evaluator.Measure(between.Min, []), fact, between.Min, frame),
            Condition.Share share => OfShare(share, evaluator, frame),
            Condition.During during => OfWindow(during, evaluator, frame),
            _ => null,
        };
    }

    private static bool IsLimit(Operand operand) => operand is Operand.Constant or Operand.Named;

    private static IEnumerable<Threshold> Ends(Condition.During during, Operand window, int index, RuleSet rules)
    {
        string place = ConditionTree.WindowPath(during, "", index);
        return window switch
        {
            Operand.Constant => [new(during, index, 0, false, place), new(during, index, 0, true, place)],
            Operand.Named named when Names.WindowOf(named.Name, rules) is var (phase, wave) => (wave is null ? phase.Windows : [wave]).SelectMany((one, i) => EndsOf(one)
                .Select(isUpper => new Threshold(during, index, i, isUpper, place))),
            _ => [],
        };
    }

    private static IEnumerable<bool> EndsOf(CalendarWindow window)
    {
        bool isEvent = window.Foreseen is not null;
        return BothEnds.Where(isUpper => isEvent || (isUpper ? window.Until : window.From) is not null);
    }

    private static int? Offset(IReadOnlyList<Measured> left, Relation relation, IReadOnlyList<Measured> right, Operand one, Operand other, Frame frame) => (left, right) switch
    {
        ([Measured.Number a], [Measured.Number b]) => Difference(a, b) is { } difference ? Near(difference, Step(one, other, frame)) : null,
        ([Measured.Time a], [Measured.Time b]) => OfTimes(a.Range, relation, b.Range),
        _ => null,
    };

    private static int? OfShare(Condition.Share share, Evaluator evaluator, Frame frame)
    {
        Operand part = new Operand.Fact(share.Fact), whole = new Operand.Fact(share.Base);
        return (evaluator.Measure(part, []), evaluator.Measure(whole, []), evaluator.Measure(share.Bound, [])) is ([Measured.Number a], [Measured.Number b], [Measured.Number bound])
            && b.Low.Numerator.Sign > 0 && b.Low == b.High && Difference(a, Measured.Number.Of(bound.Low * b.Low)) is { } difference
            ? Near(difference, Step(part, part, frame))
            : null;
    }

    private int? OfWindow(Condition.During during, Evaluator evaluator, Frame frame)
    {
        if (frame.Read(during.Fact).Value is not { IsKnown: true } value
            || evaluator.WindowsOf(during.Windows[Index], during.Fact, []) is not [var windows] || windows.Count <= Window)
        {
            return null;
        }

        TimeRange? stretch = value switch
        {
            FactValue.Day day => Days(day.Value, frame),
            FactValue.Moment moment => TimeRange.OfInstant(moment.Value, frame.Rules.Context.Zone),
            FactValue.Span span => Days(IsUpper ? span.Value.End : span.Value.Start, frame),
            _ => null,
        };
        return stretch is null ? null : OfTimes(stretch, IsUpper ? Relation.AtMost : Relation.AtLeast, windows[Window]);
    }

    private static TimeRange Days(PartialDate date, Frame frame) => TimeRange.OfDays(date.First, date.Last, frame.Rules.Context.Zone, isLimit: false);

    /// <summary>Measures in days, or in minutes where a limit has an hour.</summary>
    private static int? OfTimes(TimeRange left, Relation relation, TimeRange right)
    {
        bool byHour = (left.IsTimed && right.IsTimed) || left is { IsTimed: true, IsLimit: true } || right is { IsTimed: true, IsLimit: true };
        bool upper = relation is Relation.AtMost or Relation.MoreThan;
        if ((!left.IsLimit && left.First != left.Last) || (!right.IsLimit && right.First != right.Last) || (byHour && !(left.IsTimed && right.IsTimed)))
        {
            return null;
        }

        // A limit is read whole: `at most` looks at its end, `at least` at its beginning; what stands on the left sees it from the other side.
        long a = byHour ? Minutes(left, left.IsLimit && !upper) : DayNumber(left, left.IsLimit && !upper);
        long b = byHour ? Minutes(right, right.IsLimit && upper) : DayNumber(right, right.IsLimit && upper);
        return a - b is >= -1 and <= 1 and long near ? (int)near : null;
    }

    private static long DayNumber(TimeRange range, bool isEnd) => Period.DaysBetween(new LocalDate(1, 1, 1), isEnd ? range.Last : range.First);

    private static long Minutes(TimeRange range, bool isEnd) => (long)Math.Floor((isEnd ? range.High : range.Low) / (decimal)NodaConstants.TicksPerMinute);

    private static Exact? Difference(Measured.Number left, Measured.Number right) =>
        left.Low == left.High && right.Low == right.High ? left.Low + (Exact.Of(-1) * right.Low) : null;

    private static int? Near(Exact difference, Exact step)
    {
        BigInteger sign = difference.Numerator.Sign;
        return (Exact.Fraction(sign, BigInteger.One) * difference).CompareTo(step) <= 0 ? (int)sign : null;
    }

    /// <summary>Gives by how much the two sides move against each other when one of their facts takes its smallest step.</summary>
    private static Exact Step(Operand left, Operand right, Frame frame)
    {
        FactId[] facts = [.. ConditionTree.Facts(left, "").Concat(ConditionTree.Facts(right, "")).Select(entry => entry.Fact).Distinct()];
        Exact[] steps = [.. from id in facts
                            let fact = FactLookup.Find(frame.Rules, id)
                            where fact is { Kind: FactKind.Count or FactKind.Money or FactKind.Ratio }
                            from line in Linear.Pairs(Linear.Of(left, id, frame), Linear.Of(right, id, frame), (one, other) => ReferenceEquals(left, right) ? one : one.Minus(other))
                            where line.HasSlope
                            select Exact.Fraction(BigInteger.Abs(line.Slope.Numerator), line.Slope.Denominator) * (fact.Kind == FactKind.Ratio ? Point : Exact.Of(1))];
        return steps.Length == 0 ? Exact.Of(1) : steps.Max();
    }
}
