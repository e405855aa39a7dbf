using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>Which days are public holidays, under what name: one statement for each.</summary>
internal static class HolidayNames
{
    private const int GoodFriday = -2, EasterMonday = 1, Ascension = 39, WhitMonday = 50;

    private const int LastYearOfMay27InSaintMartin = 2017;

    private static readonly LocalizedText NewYear = LocalizedText.Of("Jour de l’An", "New Year’s Day");
    private static readonly LocalizedText LabourDay = LocalizedText.Of("Fête du Travail", "Labour Day");
    private static readonly LocalizedText Victory = LocalizedText.Of("Victoire de 1945", "Victory of 1945");
    private static readonly LocalizedText National = LocalizedText.Of("Fête nationale", "National Day");
    private static readonly LocalizedText Assumption = LocalizedText.Of("Assomption", "Assumption");
    private static readonly LocalizedText AllSaints = LocalizedText.Of("Toussaint", "All Saints’ Day");
    private static readonly LocalizedText Armistice = LocalizedText.Of("Armistice de 1918", "Armistice of 1918");
    private static readonly LocalizedText Christmas = LocalizedText.Of("Noël", "Christmas Day");
    private static readonly LocalizedText SecondOfChristmas = LocalizedText.Of("Deuxième jour de Noël", "Boxing Day");
    private static readonly LocalizedText OnGoodFriday = LocalizedText.Of("Vendredi saint", "Good Friday");
    private static readonly LocalizedText OnEasterMonday = LocalizedText.Of("Lundi de Pâques", "Easter Monday");
    private static readonly LocalizedText OnAscension = LocalizedText.Of("Ascension", "Ascension Day");
    private static readonly LocalizedText OnWhitMonday = LocalizedText.Of("Lundi de Pentecôte", "Whit Monday");
    private static readonly LocalizedText Abolition = LocalizedText.Of("Abolition de l’esclavage", "Abolition of slavery");

    /// <summary>Gets what a day is called that a territory adds and nobody named.</summary>
    public static LocalizedText Added { get; } = LocalizedText.Of("Jour férié local", "Local holiday");

    /// <summary>Gives the name of a day that is the same every year, or <see langword="null"/>.</summary>
    public static LocalizedText? OfFixed(LocalDate day, HolidayZone zone) => (day.Month, day.Day) switch
    {
        (1, 1) => NewYear,
        (5, 1) => LabourDay,
        (5, 8) => Victory,
        (7, 14) => National,
        (8, 15) => Assumption,
        (11, 1) => AllSaints,
        (11, 11) => Armistice,
        (12, 25) => Christmas,
        (12, 26) when zone == HolidayZone.AlsaceMoselle => SecondOfChristmas,
        (4, 27) when zone == HolidayZone.Mayotte => Abolition,
        (5, 22) when zone == HolidayZone.Martinique => Abolition,
        (5, 27) when zone == HolidayZone.Guadeloupe => Abolition,
        (5, 27) when zone == HolidayZone.SaintMartin && day.Year <= LastYearOfMay27InSaintMartin => Abolition,
        (5, 28) when zone == HolidayZone.SaintMartin && day.Year > LastYearOfMay27InSaintMartin => Abolition,
        (6, 10) when zone == HolidayZone.Guyane => Abolition,
        (10, 9) when zone == HolidayZone.SaintBarthelemy => Abolition,
        (12, 20) when zone == HolidayZone.LaReunion => Abolition,
        _ => null,
    };

    /// <summary>Gives the name of a day that moves with Easter, or <see langword="null"/>.</summary>
    public static LocalizedText? OfMovable(LocalDate day, bool hasGoodFriday) => Easter.DaysAfter(day) switch
    {
        GoodFriday when hasGoodFriday => OnGoodFriday,
        EasterMonday => OnEasterMonday,
        Ascension => OnAscension,
        WhitMonday => OnWhitMonday,
        _ => null,
    };
}
