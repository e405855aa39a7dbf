using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Dates, limits and periods.</content>
public static partial class Generate
{
    /// <summary>Gets days: most around now, some with a 29 February or a change of clocks near, some at the ends of the calendar.</summary>
    public static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 4000).Select(n => new LocalDate(2016, 1, 1).PlusDays(n))),
        (2, Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2021, 3, 28), new LocalDate(2021, 10, 31), new LocalDate(2011, 12, 30), new LocalDate(2024, 2, 28))),
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(9999, 12, 30), new LocalDate(1900, 2, 28))));

    /// <summary>Gets days, months, quarters, seasons and years.</summary>
    public static Gen<PartialDate> PartialDates { get; } = Gen.OneOf(
        Days.Select(PartialDate.OfDay),
        from day in Days select PartialDate.OfMonth(day.Year, day.Month),
        from day in Days from quarter in Gen.Choose(1, 4) select PartialDate.OfQuarter(day.Year, quarter),
        from day in Days from season in Gen.Elements(Enum.GetValues<Season>()) select PartialDate.OfSeason(Math.Min(day.Year, 9998), season),
        from day in Days select PartialDate.OfYear(day.Year));

    /// <summary>Gets dates of every precision, and minutes of a day.</summary>
    public static Gen<Limit> Limits { get; } = Gen.OneOf(
        PartialDates.Select(Limit.Of),
        from day in Days
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select Limit.At(day.At(new LocalTime(minute / 60, minute % 60))));

    /// <summary>Gets periods whose ends are days, months, quarters, seasons or years.</summary>
    public static Gen<PartialPeriod> PartialPeriods { get; } =
        from first in PartialDates
        from second in Gen.OneOf(Gen.Constant(first), PartialDates)
        select PartialPeriod.TryCreate(first, second, out PartialPeriod period) ? period : PartialPeriod.Between(second, first);

    /// <summary>Gets years, months, weeks and days together, some of them zero.</summary>
    public static Gen<CalendarDuration> CalendarDurations { get; } =
        from numbers in Gen.Frequency((5, Gen.Choose(0, 15)), (5, Gen.Constant(0)), (1, Gen.Choose(0, 9999))).Four()
        select CalendarDuration.Of(numbers.Item1, numbers.Item2, numbers.Item3, numbers.Item4);

    /// <summary>Gets zones: with and without changes of clocks, at midnight too, on both sides of the date line, one that skipped a day.</summary>
    public static Gen<DateTimeZone> Zones { get; } = Gen.Elements(
            "Europe/Paris", "Pacific/Tahiti", "Pacific/Noumea", "Indian/Reunion", "America/Miquelon", "Pacific/Marquesas", "America/Sao_Paulo", "America/St_Johns", "Pacific/Apia")
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    /// <summary>Gets instants of the days of <see cref="Days"/>, within eighteen hours of their midnight in UTC.</summary>
    public static Gen<Instant> Instants { get; } =
        from day in Days
        from minutes in Gen.Choose(-18 * 60, 18 * 60)
        select day.Year > 9998 ? Instant.MaxValue : Instant.FromUtc(day.Year, day.Month, day.Day, 0, 0) + Duration.FromMinutes(minutes);

    /// <summary>Gets names of steps of a calendar, few enough that they meet.</summary>
    public static Gen<PhaseName> PhaseNames { get; } = Gen.Elements("applications", "assessment", "jury", "vote", "step-2").Select(text => PhaseName.Parse(text, null));

    /// <summary>Gets names of waves, few enough that they meet.</summary>
    public static Gen<WaveId> WaveIds { get; } = Gen.Elements("spring", "autumn", "2021-1", "2021-2").Select(text => WaveId.Parse(text, null));

    /// <summary>Gets windows of every kind, without an id: on a date, between limits, open at one end, foreseen.</summary>
    public static Gen<CalendarWindow> CalendarWindows { get; } =
        from kind in Gen.Choose(0, 6)
        from limits in Limits.Two()
        from foreseen in PartialDates
        from title in Gen.OneOf(Gen.Constant<LocalizedText?>(null), LocalizedTexts.Select(text => (LocalizedText?)text))
        from citations in Few(Citations, 0, 2)
        let window = Window(kind, limits.Item1, limits.Item2, foreseen).Citing([.. citations])
        select title is null ? window : window.Titled(title);

    /// <summary>Gets phases of one window or of several waves.</summary>
    public static Gen<CalendarPhase> CalendarPhases { get; } = Gen.OneOf(
        from name in PhaseNames
        from window in CalendarWindows
        select CalendarPhase.Of(name, window),
        from name in PhaseNames
        from windows in Few(CalendarWindows, 1, 4)
        from ids in WaveIds.ListOf(windows.Count)
        let waves = windows.Zip(ids.Distinct(), (window, id) => window.AsWave(id))
        select CalendarPhase.InWaves(name, InOrder(waves)));

    /// <summary>Gets calendars of up to five phases, in zones on both sides of the date line.</summary>
    public static Gen<Calendar> Calendars { get; } =
        from zone in Zones
        from phases in Few(CalendarPhases, 0, 5)
        from isProvisional in Gen.Elements(false, true)
        select Calendar.Create(zone, [.. phases.DistinctBy(phase => phase.Name)], isProvisional);

    private static CalendarWindow Window(int kind, Limit one, Limit other, PartialDate foreseen)
    {
        (Limit from, Limit until) = one.First <= other.First ? (one, other) : (other, one);
        return kind switch
        {
            0 => CalendarWindow.Create(from, until),
            1 when from.First < until.First => CalendarWindow.Create(from, before: until),
            2 => CalendarWindow.Create(from),
            3 => CalendarWindow.Create(until: until),
            4 => CalendarWindow.Create(before: until),
            5 when from.First <= Limit.Of(foreseen).Last => CalendarWindow.Create(from, foreseen: foreseen),
            6 => CalendarWindow.Create(foreseen: foreseen),
            _ => CalendarWindow.On(foreseen),
        };
    }

    private static ValueList<CalendarWindow> InOrder(IEnumerable<CalendarWindow> windows)
    {
        List<CalendarWindow> waves = [];
        foreach (CalendarWindow window in windows)
        {
            if (CalendarPhase.TryCreate(PhaseName.Parse("any", null), [.. waves, window], out _, out _))
            {
                waves.Add(window);
            }
        }

        return [.. waves];
    }
}
