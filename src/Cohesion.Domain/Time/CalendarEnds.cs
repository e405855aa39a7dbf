using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>Moves within the days that files can name: those of the years 1 to 9999.</summary>
internal static class CalendarEnds
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly long Most = Period.DaysBetween(First, LocalDate.MaxIsoValue);

    /// <summary>Gives the day that lies so many days later, or earlier; <see langword="null"/> where it lies past an end.</summary>
    public static LocalDate? Shifted(LocalDate day, int days) => NumberOf(day, days) is var number && number >= 0 && number <= Most ? First.PlusDays((int)number) : null;

    /// <summary>Gives the day that lies so many days later, or earlier, or the end that lies before it.</summary>
    public static LocalDate Towards(LocalDate day, int days) => First.PlusDays((int)Math.Clamp(NumberOf(day, days), 0, Most));

    private static long NumberOf(LocalDate day, int days) => (long)Period.DaysBetween(First, day) + days;
}
