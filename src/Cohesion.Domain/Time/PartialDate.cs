using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A date known to the day, or only to the month, the quarter, the season or the year: « 30 avril 2021 », « mai 2021 », « 2021 ».</summary>
/// <remarks>
/// What is known is kept: a month is never turned into its first day. The years are those from 1 to 9999 of the Gregorian calendar.
/// ISO 8601-2 numbers the seasons (21 to 24) but leaves their months open. Here they are those of <see cref="Season"/>, wherever the territory lies, and a winter bears
/// the year in which it begins: <c>2021-24</c> is December 2021 to February 2022, so that the seasons of a year follow one another
/// as their numbers do. The winter of 9999 would end beyond the calendar and is refused. A southern territory writes months.
/// Order: by first day, then by last, which is for listing; a rule compares days. The default value is no date, and comes first.
/// Source: ISO 8601-2:2019 §4.8, also known as EDTF.
/// </remarks>
public readonly partial record struct PartialDate : ISpanParsable<PartialDate>, IComparable<PartialDate>
{
    private const int FirstSeason = 21, LastSeason = 24, FirstQuarter = 33, LastQuarter = 36, MaximumYear = 9999;

    // As EDTF writes them: 1 to 12 a month, 21 to 24 a season, 33 to 36 a quarter, 0 none; then the day of the month, or 0.
    private readonly short _year;
    private readonly byte _part, _day;

    private PartialDate(int year, int part, int day) => (_year, _part, _day) = ((short)year, (byte)part, (byte)day);

    /// <summary>Gets how finely the date is known.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DatePrecision Precision => Existing switch
    {
        { _day: > 0 } => DatePrecision.Day,
        { _part: 0 } => DatePrecision.Year,
        { _part: >= FirstQuarter } => DatePrecision.Quarter,
        { _part: >= FirstSeason } => DatePrecision.Season,
        _ => DatePrecision.Month,
    };

    /// <summary>Gets the year; for a winter, the one in which it begins.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Year => Existing._year;

    /// <summary>Gets the first day that the date may be.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate First => new(Year, FirstMonth, Math.Max((int)_day, 1));

    /// <summary>Gets the last day that the date may be, included.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate Last => _day > 0 ? First : DateAdjusters.EndOfMonth(First.PlusMonths(Months - 1));

    /// <summary>Gets the first and the last day that the date may be, as numbers in the order of the days, two in one; not of the default value.</summary>
    internal long Days => _day > 0 ? Both(NumberOf(_year, _part, _day), NumberOf(_year, _part, _day)) : Both(NumberOf(First), NumberOf(Last));

    private PartialDate Existing => this == default ? throw new InvalidOperationException("The default value is no date.") : this;

    private int FirstMonth => _part switch
    {
        0 => 1,
        < FirstSeason => _part,
        < FirstQuarter => 3 * (_part - FirstSeason + 1),
        _ => (3 * (_part - FirstQuarter)) + 1,
    };

    private int Months => _part switch
    {
        0 => 12,
        < FirstSeason => 1,
        _ => 3,
    };

    /// <summary>Makes a date known to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999 of the Gregorian calendar.</exception>
    public static PartialDate OfDay(LocalDate day)
    {
        LocalDate gregorian = day.WithCalendar(CalendarSystem.Iso);
        return Of(gregorian.Year, gregorian.Month, gregorian.Day, nameof(day));
    }

    /// <summary>Makes a date known to the month.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static PartialDate OfMonth(int year, int month) => Of(year, month is >= 1 and <= 12 ? month : -1, 0, nameof(month));

    /// <summary>Makes a date known to the quarter of a calendar year.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="quarter">From 1, January to March, to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static PartialDate OfQuarter(int year, int quarter) =>
        Of(year, quarter is >= 1 and <= 4 ? quarter + FirstQuarter - 1 : -1, 0, nameof(quarter));

    /// <summary>Makes a date known to the season.</summary>
    /// <param name="year">From 1 to 9999, and to 9998 for a winter.</param>
    /// <param name="season">The season; a winter begins in that year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of its bounds, or <paramref name="season"/> is no season.</exception>
    public static PartialDate OfSeason(int year, Season season) =>
        Of(year, (int)Guard.Against.Undefined(season) + FirstSeason - 1, 0, nameof(year));

    /// <summary>Makes a date of which the year alone is known.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of its bounds.</exception>
    public static PartialDate OfYear(int year) => Of(year, 0, 0, nameof(year));

    /// <summary>Tells whether the date may be a given day.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Gives a number of a day, in the order of the days but not without gaps: it only serves to compare.</summary>
    internal static int NumberOf(LocalDate day) => NumberOf(day.Year, day.Month, day.Day);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        if (this == default || other == default)
        {
            return _year.CompareTo(other._year);
        }

        int order = First.CompareTo(other.First);
        return order != 0 ? order : Last.CompareTo(other.Last);
    }

    private static long Both(int first, int last) => ((long)first << 32) | (uint)last;

    private static int NumberOf(int year, int month, int day) => (((year << 4) + month) << 5) + day;

    private static PartialDate Of(int year, int part, int day, string parameter) => TryMake(year, part, day, out PartialDate date)
        ? date
        : throw new ArgumentOutOfRangeException(parameter, "The calendar has no such date between the years 1 and 9999.");

    private static bool TryMake(int year, int part, int day, out PartialDate date)
    {
        bool exists = year is >= 1 and <= MaximumYear && part switch
        {
            0 => day == 0,
            >= 1 and <= 12 => day >= 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, part),
            LastSeason => day == 0 && year < MaximumYear,
            >= FirstSeason and < LastSeason or >= FirstQuarter and <= LastQuarter => day == 0,
            _ => false,
        };
        date = exists ? new PartialDate(year, part, day) : default;
        return exists;
    }
}
