using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>The Sunday of Easter in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (1876).</summary>
internal static class Easter
{
    // The earliest Easter and the latest Whit Monday: no other day needs to know when Easter is.
    private static readonly (int Month, int Day) First = (3, 20), Last = (6, 14);

    /// <summary>Gives the Sunday of Easter of a year from 1 to 9999.</summary>
    public static LocalDate Of(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        int late = (golden + (11 * epact) + (22 * weekday)) / 451;
        int day = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1);
    }

    /// <summary>Gives how many days after Easter a day is, or <see langword="null"/> where it is too far for a holiday.</summary>
    public static int? DaysAfter(LocalDate day) => (day.Month, day.Day).CompareTo(First) < 0 || (day.Month, day.Day).CompareTo(Last) > 0
        ? null
        : day.DayOfYear - Of(day.Year).DayOfYear;
}
