using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>Days as numbers that follow each other without a gap.</summary>
internal static class Days
{
    public const int LastMinute = (24 * 60) - 1;

    // Nobody alive was born before, and no notice looks further ahead.
    public static readonly long First = Of(new LocalDate(1880, 1, 1)), Last = Of(new LocalDate(2199, 12, 31));

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static long Of(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    public static LocalDate Day(long number) => Epoch.PlusDays((int)number);

    /// <summary>Moves a day by a duration of the calendar.</summary>
    public static long Moved(long day, Time.CalendarDuration by, int sign) => Of(sign < 0 ? by.SubtractFrom(Day(day)) : by.AddTo(Day(day)));
}
