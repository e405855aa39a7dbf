using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class DelayLaws
{
    [Fact]
    public void Parsing_inverts_writing() => Law.ParseInvertsToString(Generate.Delays);

    [Fact]
    public void A_delay_is_what_a_finger_on_the_calendar_counts() => Law.Holds(Generate.HolidayCalendars, Cases, (calendar, pair) =>
    {
        (LocalDate day, Delay delay) = pair;
        HashSet<LocalDate> holidays = [.. Enumerable.Range(day.Year, 60).SelectMany(year => calendar.OfYear(year)).Select(holiday => holiday.Day)];
        LocalDate counted = NaiveDelay.Counted(day, delay, holidays);
        return new DelayRule(delay).After(day, calendar) is { } deadline
            && deadline.Counted == counted && deadline.Day == NaiveDelay.Due(counted, holidays)
            && new DelayRule(delay, movesOn: false).After(day, calendar)!.Day == counted;
    }, 400);

    [Fact]
    public void A_due_day_that_moves_on_is_worked_and_never_earlier() => Law.Holds(Generate.HolidayCalendars, Cases, (calendar, pair) =>
        new DelayRule(pair.Delay).After(pair.Day, calendar) is { } deadline
        && calendar.IsWorkingDay(deadline.Day) && deadline.Day >= deadline.Counted && deadline.Counted > pair.Day && !deadline.IsMissedOn(deadline.Day));

    [Fact]
    public void A_later_event_never_gives_an_earlier_deadline() => Law.Holds(Generate.HolidayCalendars, Cases, (calendar, pair) =>
        new DelayRule(pair.Delay) is var rule && rule.After(pair.Day, calendar)!.Day <= rule.After(pair.Day.PlusDays(1), calendar)!.Day);

    [Fact]
    public void The_same_number_of_days_ends_no_earlier_the_fewer_of_them_count() => Law.Holds(Generate.HolidayCalendars, Cases, (calendar, pair) =>
        Counted(DelayUnit.CalendarDays, pair, calendar) <= Counted(DelayUnit.BusinessDays, pair, calendar)
        && Counted(DelayUnit.BusinessDays, pair, calendar) <= Counted(DelayUnit.WorkingDays, pair, calendar)
        && Counted(DelayUnit.ClearDays, pair, calendar) == Counted(DelayUnit.CalendarDays, pair, calendar).PlusDays(1));

    private static FsCheck.Gen<(LocalDate Day, Delay Delay)> Cases { get; } =
        from day in Generate.EventDays
        from delay in Generate.Delays.Where(delay => delay.Count <= 700)
        select (day, delay);

    private static LocalDate Counted(DelayUnit unit, (LocalDate Day, Delay Delay) pair, HolidayCalendar calendar) =>
        Delay.Of(pair.Delay.Count, unit).CountFrom(pair.Day, calendar);
}
