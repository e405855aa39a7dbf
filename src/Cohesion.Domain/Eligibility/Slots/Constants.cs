using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>What of a rule set is the same in every situation, worked out by the general evaluator in one of which nothing is known.</summary>
internal sealed class Constants
{
    private const int DaysAround = 3;

    private readonly RuleSet _rules;
    private readonly Evaluator _evaluator;
    private readonly Lists _lists;

    public Constants(RuleSet rules)
    {
        Frame nothing = new(rules, new Situation(FactSet.Empty), null);
        (_rules, _evaluator) = (rules, new Evaluator(nothing));
        _lists = new Lists(nothing, _evaluator);
    }

    /// <summary>Measures an operand that hangs on no fact; <see langword="null"/> for any other.</summary>
    public Measured? Of(Operand operand)
    {
        List<Doubt> doubts = [];
        return !FactReader.FactsOf(operand, _rules).Any() && _evaluator.Measure(operand, doubts) is [var only] && doubts.Count == 0 && IsExact(only) ? only : null;
    }

    /// <summary>Spells out a list that hangs on no fact; <see langword="null"/> for any other.</summary>
    public IReadOnlyList<Literal>? Of(ValueList<ListItem> items)
    {
        List<Doubt> doubts = [];
        return !FactReader.FactsOf(items, _rules).Any() && _lists.Spell(items, doubts) is ([var only], false) && doubts.Count == 0 ? only : null;
    }

    /// <summary>Gives the windows of an operand that hangs on no fact; <see langword="null"/> for any other.</summary>
    public IReadOnlyList<TimeRange>? Windows(Operand operand, FactId fact)
    {
        List<Doubt> doubts = [];
        return !FactReader.FactsOf(operand, _rules).Any() && _evaluator.WindowsOf(operand, fact, doubts) is [var only] && doubts.Count == 0 ? only : null;
    }

    /// <summary>Gives a stretch of time in the numbers of slots of a kind; <see langword="null"/> where days would have to be compared by the hour.</summary>
    public PlainWindow? Window(FactKind kind, TimeRange range) => kind == FactKind.Instant
        ? range.IsTimed || (IsOrderly(range.Low) && IsOrderly(range.High)) ? new PlainWindow(range.Low, range.High) : null
        : range.IsTimed ? null : new PlainWindow(Time.PartialDate.NumberOf(range.First), Time.PartialDate.NumberOf(range.Last));

    // Where clocks are set back over midnight, a later instant may lie on an earlier day, and days are not compared by ticks.
    private bool IsOrderly(long ticks)
    {
        if (ticks == long.MaxValue)
        {
            return true;
        }

        Instant at = Instant.FromUnixTimeTicks(ticks);
        Duration around = Duration.FromDays(DaysAround);
        Instant from = at - Instant.MinValue > around ? at - around : Instant.MinValue, until = Instant.MaxValue - at > around ? at + around : Instant.MaxValue;
        return _rules.Context.Zone.GetZoneIntervals(from, until).All(interval => !interval.HasEnd || interval.End >= until
            || _rules.Context.Zone.GetZoneInterval(interval.End) is var next
            && interval.End.WithOffset(next.WallOffset).Date >= (interval.End - Duration.Epsilon).WithOffset(interval.WallOffset).Date);
    }

    private static bool IsExact(Measured measured) => measured switch
    {
        Measured.Number number => number.High is { } high && number.Low.CompareTo(high) == 0,
        Measured.Open or Measured.Nothing => false,
        _ => true,
    };
}
