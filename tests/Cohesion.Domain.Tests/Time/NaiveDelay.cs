using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Tests.Time;

/// <summary>Delays counted with a finger on the calendar: a day at a time, against a list of holidays. It shares no code with the library.</summary>
internal static class NaiveDelay
{
    public static LocalDate Counted(LocalDate eventDay, Delay delay, IReadOnlySet<LocalDate> holidays)
    {
        if (delay.Unit == DelayUnit.Months)
        {
            return MonthsLater(eventDay, delay.Count);
        }

        LocalDate day = eventDay;
        for (int counted = 0; counted < delay.Count;)
        {
            day = day.PlusDays(1);
            bool isFree = holidays.Contains(day) || day.DayOfWeek == IsoDayOfWeek.Sunday;
            counted += delay.Unit switch
            {
                DelayUnit.WorkingDays => isFree || day.DayOfWeek == IsoDayOfWeek.Saturday ? 0 : 1,
                DelayUnit.BusinessDays => isFree ? 0 : 1,
                _ => 1,
            };
        }

        return delay.Unit == DelayUnit.ClearDays ? day.PlusDays(1) : day;
    }

    public static LocalDate Due(LocalDate counted, IReadOnlySet<LocalDate> holidays)
    {
        LocalDate day = counted;
        while (holidays.Contains(day) || day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private static LocalDate MonthsLater(LocalDate day, int months)
    {
        (int year, int month) = (day.Year, day.Month);
        for (int passed = 0; passed < months; passed++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        int length = month switch
        {
            2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
        return new LocalDate(year, month, Math.Min(day.Day, length));
    }
}
