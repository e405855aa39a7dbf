using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A length of time counted on the calendar: <c>P6M</c>, <c>P1Y</c>, <c>P2W</c>, <c>P10D</c>.</summary>
/// <remarks>
/// Years and months are moved together, then weeks and days. A month later is the same number of the month, or its last day where there is no
/// such number: 31 January and one month is 28 February, or 29 (service-public.fr, sheet F31111). So moving on and back may
/// end on another day. No weekend or holiday is skipped.
/// Each number is from 0 to 9999. Equality compares what is written: <c>P1Y</c> differs from <c>P12M</c>, though it moves every day alike.
/// The default value is no time at all, <c>P0D</c>.
/// </remarks>
public readonly partial record struct CalendarDuration : ISpanParsable<CalendarDuration>
{
    private const int Maximum = 9999;

    private CalendarDuration(int years, int months, int weeks, int days) => (Years, Months, Weeks, Days) = (years, months, weeks, days);

    /// <summary>Gets the number of years.</summary>
    public int Years { get; }

    /// <summary>Gets the number of months, besides the years.</summary>
    public int Months { get; }

    /// <summary>Gets the number of weeks.</summary>
    public int Weeks { get; }

    /// <summary>Gets the number of days, besides the weeks.</summary>
    public int Days { get; }

    private static LocalDate FirstDay { get; } = new(1, 1, 1);

    /// <summary>Makes a duration out of whole numbers, each from 0 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static CalendarDuration Of(int years = 0, int months = 0, int weeks = 0, int days = 0) =>
        new(Bounded(years, nameof(years)), Bounded(months, nameof(months)), Bounded(weeks, nameof(weeks)), Bounded(days, nameof(days)));

    /// <summary>Gives the day that is this much later; 31 December 9999 where the calendar ends before.</summary>
    public LocalDate AddTo(LocalDate day) => Move(day, 1);

    /// <summary>Gives the day that is this much earlier; 1 January of the year 1 where the calendar begins after.</summary>
    public LocalDate SubtractFrom(LocalDate day) => Move(day, -1);

    /// <summary>Gives the same duration as NodaTime has it.</summary>
    public Period ToPeriod() => new PeriodBuilder { Years = Years, Months = Months, Weeks = Weeks, Days = Days }.Build();

    private static int Bounded(int number, string parameter) => number is >= 0 and <= Maximum
        ? number
        : throw new ArgumentOutOfRangeException(parameter, number, "From 0 to 9999 are counted.");

    private LocalDate Move(LocalDate day, int direction)
    {
        int months = direction * ((12 * Years) + Months), days = direction * ((7 * Weeks) + Days);
        int month = (12 * day.Year) + day.Month - 1 + months;
        LocalDate moved = month < 12 ? FirstDay : month >= 12 * (Maximum + 1) ? LocalDate.MaxIsoValue : day.PlusMonths(months);
        return days < Period.DaysBetween(moved, FirstDay) ? FirstDay
            : days > Period.DaysBetween(moved, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue
            : moved.PlusDays(days);
    }
}
