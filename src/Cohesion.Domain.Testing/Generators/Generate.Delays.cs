using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Public holidays, delays, and the days from which they run.</content>
public static partial class Generate
{
    /// <summary>Gets the public holidays of every zone of the law, with days that a place adds.</summary>
    public static Gen<HolidayCalendar> HolidayCalendars { get; } =
        from zone in Gen.Elements(Enum.GetValues<HolidayZone>())
        from keepsGoodFriday in Gen.Elements(false, true)
        from added in Few(EventDays, 0, 3)
        select HolidayCalendar.Of(zone, keepsGoodFriday && zone == HolidayZone.AlsaceMoselle, [.. added]);

    /// <summary>Gets days around which holidays are dense: spring, the end of a year, the end of February.</summary>
    internal static Gen<LocalDate> EventDays => Gen.OneOf(
        Gen.Choose(0, 9000).Select(n => new LocalDate(2008, 1, 1).PlusDays(n)),
        from year in Gen.Choose(2005, 2032)
        from day in Gen.Choose(0, 90)
        select new LocalDate(year, 3, 20).PlusDays(day),
        from year in Gen.Choose(2005, 2032)
        from day in Gen.Choose(0, 20)
        select new LocalDate(year, 12, 20).PlusDays(day));

    /// <summary>Gets delays in every unit, most of them of weeks, some of years.</summary>
    public static Gen<Delay> Delays { get; } =
        from count in Gen.Frequency((6, Gen.Choose(1, 70)), (2, Gen.Choose(1, 400)), (1, Gen.Choose(1, 9999)))
        from unit in Gen.Elements(Enum.GetValues<DelayUnit>())
        select Delay.Of(count, unit);

    /// <summary>Gets delays that do or do not move on from a day off.</summary>
    public static Gen<DelayRule> DelayRules { get; } =
        from delay in Delays
        from movesOn in Gen.Elements(true, false)
        from citations in Few(Citations, 0, 1)
        select new DelayRule(delay, movesOn, null, [.. citations]);
}
