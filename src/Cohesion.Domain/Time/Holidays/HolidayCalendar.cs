using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>The public holidays of a place: those of its zone, Good Friday where its commune keeps it, and the days that the place adds.</summary>
/// <remarks>
/// The rules are those that hold today, reckoned for every year from 1 to 9999; they agree with the published list from 2006 to 2031.
/// The days that Polynesia, New Caledonia and Wallis-et-Futuna add are in no list that is published for the whole country, so they are handed over.
/// </remarks>
public sealed record HolidayCalendar
{
    private HolidayCalendar(HolidayZone zone, bool hasGoodFriday, ValueSet<LocalDate> added) =>
        (Zone, HasGoodFriday, Added) = (zone, hasGoodFriday, added);

    /// <summary>Gets whose holidays hold.</summary>
    public HolidayZone Zone { get; }

    /// <summary>Gets whether the place keeps Good Friday.</summary>
    public bool HasGoodFriday { get; }

    /// <summary>Gets the days that the place adds.</summary>
    public ValueSet<LocalDate> Added { get; }

    /// <summary>Gets the holidays of metropolitan France.</summary>
    public static HolidayCalendar Metropole { get; } = Of(HolidayZone.Metropole);

    /// <summary>Makes the calendar of a place.</summary>
    /// <param name="zone">Whose holidays hold.</param>
    /// <param name="hasGoodFriday">
    /// Whether Good Friday is a holiday. In Alsace and Moselle it is one only in communes with a Protestant temple or a mixed church
    /// (ordinance of 16 August 1892; code du travail, article L3134-13): whoever knows the commune says so.
    /// </param>
    /// <param name="added">Days that the place adds to those of its zone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zone"/> is no zone.</exception>
    /// <exception cref="ArgumentException">Good Friday is said to be a holiday outside Alsace and Moselle; such a day is one that the place adds.</exception>
    public static HolidayCalendar Of(HolidayZone zone, bool hasGoodFriday = false, ValueSet<LocalDate> added = default) =>
        Guard.Against.Undefined(zone) == HolidayZone.AlsaceMoselle || !hasGoodFriday
            ? new HolidayCalendar(zone, hasGoodFriday, added)
            : throw new ArgumentException("Good Friday is a holiday in Alsace and Moselle alone.", nameof(hasGoodFriday));

    /// <summary>Tells whether a day is a public holiday.</summary>
    public bool IsHoliday(LocalDate day) =>
        HolidayNames.OfFixed(day, Zone) is not null || HolidayNames.OfMovable(day, HasGoodFriday) is not null || Added.Contains(day);

    /// <summary>Tells whether a day is worked in offices: Monday to Friday, no public holiday (<i>jour ouvré</i>).</summary>
    public bool IsWorkingDay(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>Tells whether a day may be worked: Monday to Saturday, no public holiday (<i>jour ouvrable</i>).</summary>
    public bool IsBusinessDay(LocalDate day) => day.DayOfWeek != IsoDayOfWeek.Sunday && !IsHoliday(day);

    /// <summary>Gives the public holidays of a year in order; a day that bears two names stands there twice, as 1 May 2008 does, which was Ascension Day too.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of its bounds.</exception>
    public ValueList<PublicHoliday> OfYear(int year)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "The years from 1 to 9999 are counted.");
        }

        int days = CalendarSystem.Iso.GetDaysInYear(year);
        return [.. Enumerable.Range(0, days).Select(n => new LocalDate(year, 1, 1).PlusDays(n)).SelectMany(NamesOf)];
    }

    private IEnumerable<PublicHoliday> NamesOf(LocalDate day)
    {
        LocalizedText?[] names = [HolidayNames.OfFixed(day, Zone), HolidayNames.OfMovable(day, HasGoodFriday)];
        IEnumerable<LocalizedText> known = names.OfType<LocalizedText>();
        return known.DefaultIfEmpty(HolidayNames.Added).Where(name => name != HolidayNames.Added || Added.Contains(day)).Select(name => new PublicHoliday(day, name));
    }
}
