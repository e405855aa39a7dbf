using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>A stretch of time on the clock of the authority: of a fact, some point in it, as precisely as it is known; of a limit, the whole of it.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <param name="Low">Its first tick of Unix time.</param>
/// <param name="High">Its last tick, included.</param>
/// <param name="IsTimed">Whether it says an hour, and not only a day.</param>
/// <param name="IsLimit">Whether it is a limit written in the rules, to be read whole.</param>
internal sealed record TimeRange(LocalDate First, LocalDate Last, long Low, long High, bool IsTimed, bool IsLimit)
{
    private static readonly LocalDate Dawn = new(1, 1, 1);
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly LocalDate Dusk = new(9999, 12, 31);

    public static TimeRange OfDays(LocalDate first, LocalDate last, DateTimeZone zone, bool isLimit) =>
        new(first, last, StartOf(first, zone), EndOf(last, zone), false, isLimit);

    public static TimeRange OfInstant(Instant instant, DateTimeZone zone)
    {
        LocalDate day = DayOf(instant, zone);
        return new(day, day, instant.ToUnixTimeTicks(), instant.ToUnixTimeTicks(), true, false);
    }

    /// <summary>Gives the civil day of an instant; at the ends of the calendar its first or its last day, wherever the offset of the zone leads.</summary>
    public static LocalDate DayOf(Instant instant, DateTimeZone zone)
    {
        long ticks = instant.ToUnixTimeTicks() + zone.GetUtcOffset(instant).Ticks;
        long days = Math.DivRem(ticks, NodaConstants.TicksPerDay, out long rest) - (rest < 0 ? 1 : 0);
        return Epoch.PlusDays((int)Math.Clamp(days, Period.DaysBetween(Epoch, Dawn), Period.DaysBetween(Epoch, Dusk)));
    }

    public static TimeRange OfLimit(Limit limit, DateTimeZone zone)
    {
        Interval whole = limit.ToInterval(zone);
        return new(limit.Date.First, limit.Date.Last, whole.Start.ToUnixTimeTicks(), whole.HasEnd ? whole.End.ToUnixTimeTicks() - 1 : long.MaxValue, limit.HasTime, true);
    }

    /// <summary>Reads a window of the calendar whole; an end that is not written lies out of reach.</summary>
    public static TimeRange OfWindow(Limit? from, Limit? until, bool isUntilIncluded, DateTimeZone zone)
    {
        TimeRange start = from is { } f ? OfLimit(f, zone) : OfDays(Dawn, Dawn, zone, true);
        TimeRange end = until is not { } u ? OfDays(Dusk, Dusk, zone, true)
            : isUntilIncluded ? OfLimit(u, zone)
            : OfLimit(u, zone).JustBefore(zone);
        return new(start.First, end.Last, start.Low, end.High, start.IsTimed || end.IsTimed, true);
    }

    /// <summary>Gives the window that opens as soon as an earlier one has closed.</summary>
    public TimeRange OpeningAfter(TimeRange earlier) => earlier.High >= Low - 1
        ? this
        : this with { First = earlier.IsTimed ? earlier.Last : earlier.Last.PlusDays(1), Low = earlier.High + 1, IsTimed = IsTimed || earlier.IsTimed };

    public TimeRange Moved(CalendarDuration by, bool isBackwards, DateTimeZone zone) => isBackwards
        ? OfDays(by.SubtractFrom(First), by.SubtractFrom(Last), zone, IsLimit)
        : OfDays(by.AddTo(First), by.AddTo(Last), zone, IsLimit);

    /// <summary>Compares two stretches: by the hour where both say one, or where a limit does; else by the day.</summary>
    public static Truth Compare(TimeRange left, Relation relation, TimeRange right)
    {
        bool byHour = (left.IsTimed && right.IsTimed) || left is { IsTimed: true, IsLimit: true } || right is { IsTimed: true, IsLimit: true };
        return byHour
            ? Ranges.Compare((left.Low, left.High, left.IsLimit), relation, (right.Low, right.High, right.IsLimit))
            : Ranges.Compare((DayNumber(left.First), DayNumber(left.Last), left.IsLimit), relation, (DayNumber(right.First), DayNumber(right.Last), right.IsLimit));
    }

    private static long DayNumber(LocalDate day) => Period.DaysBetween(Dawn, day);

    private static long StartOf(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day).ToInstant().ToUnixTimeTicks();

    // Nothing comes after the last day that a date can name.
    private static long EndOf(LocalDate day, DateTimeZone zone) => day < Dusk ? StartOf(day.PlusDays(1), zone) - 1 : long.MaxValue;

    private TimeRange JustBefore(DateTimeZone zone) => IsTimed
        ? new(First, Instant.FromUnixTimeTicks(Low - 1).InZone(zone).Date, Low - 1, Low - 1, true, true)
        : OfDays(First.PlusDays(-1), First.PlusDays(-1), zone, true);
}
