using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>Counts the days of a week that are worked, from Monday on, by whole weeks rather than day by day.</summary>
internal static class WorkedDays
{
    /// <summary>Gives the last of so many worked days after a day.</summary>
    /// <param name="after">The day after which they are counted.</param>
    /// <param name="count">How many; one at least.</param>
    /// <param name="week">How many days of a week are worked, from Monday on: 5 or 6.</param>
    /// <param name="holidays">The days that are not worked although they lie in the week.</param>
    public static LocalDate Count(LocalDate after, int count, int week, HolidayCalendar holidays)
    {
        // Every holiday on the way costs one more day, on whose way there may be another.
        LocalDate day = after;
        for (int left = count; left > 0 && day < LocalDate.MaxIsoValue;)
        {
            LocalDate end = WithoutHolidays(day, left, week);
            left = HolidaysIn(day, end, week, holidays);
            day = end;
        }

        return day;
    }

    private static LocalDate WithoutHolidays(LocalDate after, int count, int week)
    {
        int weekday = (int)after.DayOfWeek, passed = Math.Min(weekday, week) + count - 1;
        int days = (7 * (passed / week)) + (passed % week) + 1 - weekday;
        return Period.DaysBetween(after, LocalDate.MaxIsoValue) <= days ? LocalDate.MaxIsoValue : after.PlusDays(days);
    }

    private static int HolidaysIn(LocalDate after, LocalDate until, int week, HolidayCalendar holidays)
    {
        int count = 0;
        for (LocalDate day = after; day < until;)
        {
            day = day.PlusDays(1);
            count += (int)day.DayOfWeek <= week && holidays.IsHoliday(day) ? 1 : 0;
        }

        return count;
    }
}
