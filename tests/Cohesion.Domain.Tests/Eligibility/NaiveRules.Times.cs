using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Tests.Eligibility;

/// <content>Days, instants, windows and opinions given before one.</content>
internal sealed partial class NaiveRules
{
    private static readonly LocalDate FirstDay = new(1, 1, 1), LastDay = new(9999, 12, 31);

    private Time OfDays(LocalDate first, LocalDate last, bool isLimit) => new(
        first, last, first.AtStartOfDayInZone(Zone).ToInstant(), last == LastDay ? Instant.MaxValue : last.PlusDays(1).AtStartOfDayInZone(Zone).ToInstant() - Duration.Epsilon, false, isLimit);

    private Time OfInstant(Instant at) => new(at.InZone(Zone).Date, at.InZone(Zone).Date, at, at, true, false);

    private Time OfLimit(Limit limit)
    {
        Interval whole = limit.ToInterval(Zone);
        return new Time(limit.Date.First, limit.Date.Last, whole.Start, whole.HasEnd ? whole.End - Duration.Epsilon : Instant.MaxValue, limit.HasTime, true);
    }

    private Time Move(Time time, Operand.Moved by) => by.IsBackwards
        ? OfDays(by.By.SubtractFrom(time.First), by.By.SubtractFrom(time.Last), time.IsLimit)
        : OfDays(by.By.AddTo(time.First), by.By.AddTo(time.Last), time.IsLimit);

    /// <summary>By the hour where a limit says one or both do, else by the day; a limit is read whole.</summary>
    private static bool? Compare(Time a, Relation relation, Time b) =>
        (a.HasHour && b.HasHour) || (a.HasHour && a.IsLimit) || (b.HasHour && b.IsLimit)
            ? Compare(a.Start, a.End, a.IsLimit, relation, b.Start, b.End, b.IsLimit)
            : Compare(a.First, a.Last, a.IsLimit, relation, b.First, b.Last, b.IsLimit);

    private static bool? Compare<T>(T low, T high, bool isLimit, Relation relation, T otherLow, T otherHigh, bool isOtherLimit)
        where T : struct, IComparable<T>
    {
        if (relation is Relation.EqualTo or Relation.DifferentFrom)
        {
            bool? same = isOtherLimit ? IsIn(low, high, otherLow, otherHigh) : isLimit ? IsIn(otherLow, otherHigh, low, high) : Compare(low, high, Relation.EqualTo, otherLow, otherHigh);
            return relation == Relation.EqualTo ? same : !same;
        }

        bool toTheEnd = relation is Relation.AtMost or Relation.MoreThan;
        (otherLow, otherHigh) = !isOtherLimit ? (otherLow, otherHigh) : toTheEnd ? (otherHigh, otherHigh) : (otherLow, otherLow);
        (low, high) = !isLimit ? (low, high) : toTheEnd ? (low, low) : (high, high);
        return Compare<T>(low, high, relation, otherLow, otherHigh);
    }

    private static bool? IsIn<T>(T low, T high, T first, T last)
        where T : struct, IComparable<T> =>
        low.CompareTo(first) >= 0 && high.CompareTo(last) <= 0 ? true : high.CompareTo(first) < 0 || low.CompareTo(last) > 0 ? false : null;

    private bool? During(Condition.During during) => Read(during.Fact).Value is FactValue.None ? false : Any(during.Windows.Select(window => IsDuring(during.Fact, window)));

    private bool? IsDuring(FactId fact, Operand window)
    {
        FactValue? value = Read(fact).Value;
        Time[]? windows = window switch
        {
            Operand.Named named when ParameterOf(named.Name.ToString()) is { } parameter => Cases(parameter, SubmittedAt)?.SelectMany(row => row.Items).Select(Measure).OfType<Time>().ToArray(),
            Operand.Named named => WindowsOf(named.Name.ToString()),
            _ => [.. Measures(window).OfType<Time>()],
        };
        return value is null || windows is null ? null : Any(windows.Select(one => value switch
        {
            FactValue.Day day => Lies(OfDays(day.Value.First, day.Value.Last, false), one),
            FactValue.Moment moment => Lies(OfInstant(moment.Value), one),
            FactValue.Span span => All([Lies(OfDays(span.Value.Start.First, span.Value.Start.Last, false), one), Lies(OfDays(span.Value.End.First, span.Value.End.Last, false), one)]),
            _ => false,
        }));
    }

    private static bool? Lies(Time time, Time window) => All([Compare(time, Relation.AtLeast, window with { IsLimit = true }), Compare(time, Relation.AtMost, window with { IsLimit = true })]);

    /// <summary>Gives the windows of a phase or of a wave; <see langword="null"/> while the event that dates one is not known.</summary>
    private Time[]? WindowsOf(string name)
    {
        string[] parts = name.Split('.');
        CalendarPhase phase = rules.Context.Calendar!.Phases.Single(candidate => candidate.Name.ToString() == parts[1]);
        CalendarWindow[] windows = [.. phase.Windows.Where(window => parts.Length == 2 || window.Id?.ToString() == parts[2])];
        if (windows.Any(window => window.Foreseen is not null))
        {
            return Read(Sample.Id($"events.{parts[1]}")).Value is FactValue.Day day ? [OfDays(day.Value.First, day.Value.Last, true)] : null;
        }

        return [.. windows.Select(OfWindow)];
    }

    private Time OfWindow(CalendarWindow window)
    {
        Time? from = window.From is { } start ? OfLimit(start) : null, until = window.Until is { } end ? OfLimit(end) : null;
        LocalDate last = until is null ? LastDay : window.IsUntilIncluded ? until.Last : until.First.PlusDays(-1);
        Instant end2 = until is null ? Instant.MaxValue : window.IsUntilIncluded ? until.End : until.Start - Duration.Epsilon;
        return new Time(from?.First ?? FirstDay, last, from?.Start ?? Instant.MinValue, end2, from?.HasHour == true || until?.HasHour == true, true);
    }

    private bool? Judged(Condition.Judgement judgement)
    {
        FactValue? given = Read(judgement.Fact).Value;
        if (judgement.Each is not { } set)
        {
            return Favourable(given is FactValue.Judged judged ? judged.Given : [], judgement);
        }

        // The generators make no opinions by element: nobody has judged any.
        return Read(set) switch
        {
            { Value: FactValue.None } => true,
            { Value: FactValue.Places { Values.Count: 0 }, IsWhole: true } => true,
            _ => null,
        };
    }

    private bool? Favourable(ValueList<Opinion> given, Condition.Judgement judgement)
    {
        Opinion? last = given.LastOrDefault(opinion => opinion.On is not { } on || situation.World is not { } world || on <= world.AsOf.InZone(Zone).Date);
        return last is null ? null : All(
        [
            last.Kind is OpinionKind.Favourable or OpinionKind.FavourableWithReservations,
            judgement.Before is null ? true : last.On is { } day ? Compare([OfDays(day, day, false)], Relation.LessThan, Measures(judgement.Before)) : null,
        ]);
    }

    /// <summary>A stretch of time: of a fact, some point in it; of a limit, the whole of it.</summary>
    private sealed record Time(LocalDate First, LocalDate Last, Instant Start, Instant End, bool HasHour, bool IsLimit);
}
