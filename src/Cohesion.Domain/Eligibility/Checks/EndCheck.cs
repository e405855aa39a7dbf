using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>Windows that stand as limits although the end that would count is open: nothing can be at most what never closes.</summary>
internal sealed class EndCheck(RuleIndex index)
{
    public static (bool First, bool Last) FirstNeeded => (true, false);

    public static (bool First, bool Last) LastNeeded => (false, true);

    /// <summary>Tells which ends of a limit on the right count: it is read whole, so that at most means its last instant.</summary>
    public static (bool First, bool Last) NeededOnTheRight(Relation relation) => relation switch
    {
        Relation.LessThan or Relation.AtLeast => FirstNeeded,
        Relation.AtMost or Relation.MoreThan => LastNeeded,
        _ => (true, true),
    };

    public IEnumerable<Problem> Check(Operand operand, (bool First, bool Last) needed, string path) => operand switch
    {
        Operand.Named named when Names.WindowOf(named.Name, index.Rules) is var (phase, wave) && (wave is not null || phase.Windows.Count == 1) =>
            Check(wave ?? phase.Windows[0], named.Name, needed, path),
        Operand.Moved moved => Check(moved.Day, needed, $"{path}/date"),
        Operand.Years years => Check(years.From, (true, true), $"{path}/years/0").Concat(Check(years.To, (true, true), $"{path}/years/1")),
        Operand.Sum sum => sum.Terms.SelectMany((term, i) => Check(term, needed, $"{path}/sum/{i}")),
        Operand.Times times => Check(times.Of, needed, $"{path}/times/1"),
        _ => [],
    };

    // A date that is only foreseen is the whole window, or its end beside a beginning.
    private static IEnumerable<Problem> Check(CalendarWindow window, NameReference name, (bool First, bool Last) needed, string path)
    {
        bool lacksFirst = needed.First && window.From is null && (window.Foreseen is null || window.Until is not null);
        bool lacksLast = needed.Last && window.Until is null && window.Foreseen is null;
        return lacksFirst || lacksLast
            ? [new Problem(ProblemCode.OpenWindow, path, name.ToString(), lacksFirst ? "from" : "until, before, foreseen")]
            : [];
    }
}
