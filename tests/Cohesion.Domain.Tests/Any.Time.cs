using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Tests;

/// <content>Dates, limits and periods.</content>
internal static partial class Any
{
    /// <summary>Gets days: most around now, some with a 29 February or a change of clocks near, some at the ends of the calendar.</summary>
    public static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 4000).Select(n => new LocalDate(2016, 1, 1).PlusDays(n))),
        (2, Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2021, 3, 28), new LocalDate(2021, 10, 31), new LocalDate(2011, 12, 30), new LocalDate(2024, 2, 28))),
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(9999, 12, 30), new LocalDate(1900, 2, 28))));

    public static Gen<PartialDate> PartialDates { get; } = Gen.OneOf(
        Days.Select(PartialDate.OfDay),
        from day in Days select PartialDate.OfMonth(day.Year, day.Month),
        from day in Days from quarter in Gen.Choose(1, 4) select PartialDate.OfQuarter(day.Year, quarter),
        from day in Days from season in Gen.Elements(Enum.GetValues<Season>()) select PartialDate.OfSeason(Math.Min(day.Year, 9998), season),
        from day in Days select PartialDate.OfYear(day.Year));

    public static Gen<Limit> Limits { get; } = Gen.OneOf(
        PartialDates.Select(Limit.Of),
        from day in Days
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select Limit.At(day.At(new LocalTime(minute / 60, minute % 60))));

    public static Gen<PartialPeriod> PartialPeriods { get; } =
        from first in PartialDates
        from second in Gen.OneOf(Gen.Constant(first), PartialDates)
        select PartialPeriod.TryCreate(first, second, out PartialPeriod period) ? period : PartialPeriod.Between(second, first);

    public static Gen<CalendarDuration> CalendarDurations { get; } =
        from numbers in Gen.Frequency((5, Gen.Choose(0, 15)), (5, Gen.Constant(0)), (1, Gen.Choose(0, 9999))).Four()
        select CalendarDuration.Of(numbers.Item1, numbers.Item2, numbers.Item3, numbers.Item4);

    /// <summary>Gets zones: with and without changes of clocks, at midnight too, on both sides of the date line, one that skipped a day.</summary>
    public static Gen<DateTimeZone> Zones { get; } = Gen.Elements(
            "Europe/Paris", "Pacific/Tahiti", "Pacific/Noumea", "Indian/Reunion", "America/Miquelon", "Pacific/Marquesas", "America/Sao_Paulo", "America/St_Johns", "Pacific/Apia")
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    public static Gen<Instant> Instants { get; } =
        from day in Days
        from minutes in Gen.Choose(-18 * 60, 18 * 60)
        select day.Year > 9998 ? Instant.MaxValue : Instant.FromUtc(day.Year, day.Month, day.Day, 0, 0) + Duration.FromMinutes(minutes);
}
