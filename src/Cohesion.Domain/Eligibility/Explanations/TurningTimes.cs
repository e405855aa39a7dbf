using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>The days, instants and periods near which an atom about time may turn. Those that do are found by trying.</summary>
internal sealed class TurningTimes(Frame frame)
{
    // Far enough from the ends of the calendar for every age and every period that is moved; nobody plans beyond them.
    private static readonly LocalDate Dawn = new(300, 1, 1), Dusk = new(9700, 12, 31);
    private const int LongestPeriod = 36_525;

    private DateTimeZone Zone => frame.Rules.Context.Zone;

    /// <summary>Gives values of a date, an instant or a period, not tried yet.</summary>
    /// <param name="atom">A condition that is made of no others.</param>
    /// <param name="fact">What moves.</param>
    /// <param name="isMeasured">Whether a period may grow until it leaves a window, which measures how far it may and repairs nothing.</param>
    public IEnumerable<FactValue> Of(Condition atom, FactDefinition fact, bool isMeasured)
    {
        Operand[] operands = [.. ConditionTree.Operands(atom, "").SelectMany(entry => ConditionTree.Walk(entry.Operand, "")).Select(entry => entry.Operand)];
        (LocalDate First, LocalDate Last)[] stretches =
            [.. operands.SelectMany(operand => Stretches(operand, fact.Id)).Concat(Others(atom, fact.Id)).Where(stretch => stretch.First > Dawn && stretch.Last < Dusk)];
        LocalDate[] marks = [.. stretches.SelectMany(stretch => new[] { stretch.First, stretch.Last }).SelectMany(day => Moved(day, operands)).Distinct()];
        return fact.Kind switch
        {
            FactKind.Date => marks.SelectMany(Around).Distinct().Select(day => new FactValue.Day(PartialDate.OfDay(day))),
            FactKind.Instant => Instants(marks, operands).Distinct().Select(instant => new FactValue.Moment(instant)),
            FactKind.Period => Periods(stretches, fact.Id, isMeasured),
            _ => [],
        };
    }

    private static IEnumerable<LocalDate> Around(LocalDate day) => [day, day.PlusDays(-1), day.PlusDays(1)];

    /// <summary>The other facts of an atom with a date stand at their day.</summary>
    private IEnumerable<(LocalDate First, LocalDate Last)> Others(Condition atom, FactId fact) =>
        ConditionTree.Facts(atom, "").Select(entry => entry.Fact).Where(other => other != fact).SelectMany(Days);

    private IEnumerable<(LocalDate First, LocalDate Last)> Stretches(Operand operand, FactId fact) => operand switch
    {
        Operand.Constant { Value: Literal.Time time } => [(time.Value.Date.First, time.Value.Date.Last)],
        Operand.Constant { Value: Literal.Span span } => [(span.Value.Start.First, span.Value.End.Last)],
        Operand.Fact other when other.Id != fact => Days(other.Id),
        Operand.Named named when Names.WindowOf(named.Name, frame.Rules) is var (phase, wave) => (wave is null ? phase.Windows : [wave]).SelectMany(window => Ends(phase, window)),
        Operand.Named named when Names.ParameterOf(named.Name, frame.Rules) is { } parameter => Days(parameter.Name, null),
        Operand.ParameterAt at => Days(at.Parameter, at.At),
        _ => [],
    };

    private IEnumerable<(LocalDate First, LocalDate Last)> Days(RuleName parameter, FactId? at) => (new Cases(frame, new Evaluator(frame)).Values(parameter, at, []) ?? [])
        .SelectMany(value => value.Items)
        .SelectMany(item => Stretches(new Operand.Constant(item), default));

    private IEnumerable<(LocalDate First, LocalDate Last)> Days(FactId fact) => frame.Read(fact).Value switch
    {
        FactValue.Day day => [(day.Value.First, day.Value.Last)],
        FactValue.Moment moment => [(moment.Value.InZone(Zone).Date, moment.Value.InZone(Zone).Date)],
        FactValue.Judged judged => judged.Given.Select(opinion => opinion.On).OfType<LocalDate>().Select(on => (on, on)),
        _ => [],
    };

    private IEnumerable<(LocalDate First, LocalDate Last)> Ends(CalendarPhase phase, CalendarWindow window)
    {
        (LocalDate, LocalDate)[] dated = window.Foreseen is null ? [] : [.. Days(FactLookup.EventOf(phase, window))];
        LocalDate? from = window.From?.Date.First, until = window.IsUntilIncluded ? window.Until?.Date.Last : window.Until?.Date.First.PlusDays(window.Until.Value.HasTime ? 0 : -1);
        return dated.Concat((from, until) switch
        {
            ({ } first, { } last) => [(first, last)],
            ({ } first, null) => [(first, first)],
            (null, { } last) => [(last, last)],
            _ => Array.Empty<(LocalDate, LocalDate)>(),
        });
    }

    /// <summary>Gives a day, and what lies before and after it by the durations and the ages that the atom tells.</summary>
    private static IEnumerable<LocalDate> Moved(LocalDate day, Operand[] operands)
    {
        IEnumerable<LocalDate> byDuration = operands.OfType<Operand.Moved>().SelectMany(moved => new[] { moved.By.AddTo(day), moved.By.SubtractFrom(day) });
        IEnumerable<LocalDate> byAge = operands.OfType<Operand.Years>().Any()
            ? operands.OfType<Operand.Constant>().Select(constant => constant.Value).OfType<Literal.Number>().Where(number => number.Value is >= 0 and <= 200)
                .SelectMany(number => new[] { (int)number.Value, (int)number.Value + 1 }).SelectMany(years => new[] { day.PlusYears(-years), day.PlusYears(years) })
            : [];
        return byDuration.Concat(byAge).Prepend(day);
    }

    // A day begins and ends at its midnights; a limit with an hour turns at its minute.
    private IEnumerable<Instant> Instants(LocalDate[] marks, Operand[] operands)
    {
        IEnumerable<LocalDateTime> byDay = marks.SelectMany(Around).Distinct().SelectMany(day => new[] { day.AtMidnight(), day.At(new LocalTime(23, 59)) });
        IEnumerable<LocalDateTime> byHour = operands.SelectMany(Limits).Where(limit => limit.HasTime)
            .SelectMany(limit => new[] { limit.First, limit.First.PlusMinutes(-1), limit.First.PlusMinutes(1) });
        return byDay.Concat(byHour).Select(time => time.InZoneLeniently(Zone).ToInstant());
    }

    private IEnumerable<Limit> Limits(Operand operand) => operand switch
    {
        Operand.Constant { Value: Literal.Time time } => [time.Value],
        Operand.Named named when Names.WindowOf(named.Name, frame.Rules) is var (phase, wave) =>
            (wave is null ? phase.Windows : [wave]).SelectMany(window => new[] { window.From, window.Until }).OfType<Limit>(),
        _ => [],
    };

    /// <summary>A period is cut to a window, or moved next to it.</summary>
    private IEnumerable<FactValue> Periods((LocalDate First, LocalDate Last)[] windows, FactId fact, bool isMeasured)
    {
        (LocalDate start, LocalDate end)? now = frame.Read(fact).Value is FactValue.Span { Value: var span } ? (span.Start.First, span.End.Last) : null;
        foreach ((LocalDate first, LocalDate last) in windows)
        {
            (LocalDate start, LocalDate end) = now ?? (first, last);
            int days = Math.Min(Period.DaysBetween(start, end), LongestPeriod);
            (LocalDate, LocalDate)[] candidates =
            [
                (LocalDate.Max(start, first), LocalDate.Min(end, last)), (first, LocalDate.Min(first.PlusDays(days), last)),
                (last.PlusDays(1), last.PlusDays(1 + days)), (first.PlusDays(-1 - days), first.PlusDays(-1)),
                .. isMeasured ? [(first.PlusDays(-1), end), (start, last.PlusDays(1))] : Array.Empty<(LocalDate, LocalDate)>(),
            ];
            foreach ((LocalDate from, LocalDate until) in candidates)
            {
                if (from <= until)
                {
                    yield return new FactValue.Span(PartialPeriod.Between(PartialDate.OfDay(from), PartialDate.OfDay(until)));
                }
            }
        }
    }
}
