using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <summary>How each language says dates. The names are written here, so that they do not follow the data of a machine.</summary>
internal static class DateWords
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchSeasons = ["printemps", "été", "automne", "hiver"], EnglishSeasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] FrenchOrdinals = ["1er", "2e", "3e", "4e"], EnglishOrdinals = ["first", "second", "third", "fourth"];

    public static string Say(PartialDate date, Language language) =>
        Guard.Against.Undefined(language) == Language.French ? French(date) : English(date);

    /// <summary>Says since when: « du 8 mars 2021 », « d’avril 2021 », “from April 2021”.</summary>
    public static string SayFrom(PartialDate date, Language language) => Guard.Against.Undefined(language) == Language.English
        ? "from " + SayWithArticle(date)
        : FrenchArticle(date) switch
        {
            "le" => "du ",
            "l’" => "de l’",
            _ => date.Precision == DatePrecision.Month && FrenchMonths[date.Ordinal - 1][0] is 'a' or 'o' ? "d’" : "de ",
        } + French(date);

    /// <summary>Says until when: « au 30 avril 2021 », « à mai 2021 », “to May 2021”.</summary>
    public static string SayTo(PartialDate date, Language language) => Guard.Against.Undefined(language) == Language.English
        ? "to " + SayWithArticle(date)
        : FrenchArticle(date) switch
        {
            "le" => "au ",
            "l’" => "à l’",
            _ => "à ",
        } + French(date);

    /// <summary>Says the hour of a limit, after its date: « à 17 h 30 », “at 17:30”; nothing when it has none.</summary>
    public static string AtTime(Limit limit, Language language) => !limit.HasTime ? ""
        : language == Language.English ? string.Create(CultureInfo.InvariantCulture, $" at {limit.First.Hour:00}:{limit.First.Minute:00}")
        : string.Create(CultureInfo.InvariantCulture, $" à {limit.First.Hour}{Typography.NoBreakSpace}h")
            + (limit.First.Minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Typography.NoBreakSpace}{limit.First.Minute:00}"));

    private static string French(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Join(date.First.Day == 1 ? "1er" : Digits(date.First.Day), FrenchMonths[date.First.Month - 1], Digits(date.Year)),
        DatePrecision.Month => Join(FrenchMonths[date.Ordinal - 1], Digits(date.Year)),
        DatePrecision.Quarter => Join(FrenchOrdinals[date.Ordinal - 1], "trimestre", Digits(date.Year)),
        DatePrecision.Season => Join(FrenchSeasons[date.Ordinal - 1], SeasonYear(date)),
        _ => Digits(date.Year),
    };

    private static string English(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Join(Digits(date.First.Day), EnglishMonths[date.First.Month - 1], Digits(date.Year)),
        DatePrecision.Month => Join(EnglishMonths[date.Ordinal - 1], Digits(date.Year)),
        DatePrecision.Quarter => Join(EnglishOrdinals[date.Ordinal - 1], "quarter of", Digits(date.Year)),
        DatePrecision.Season => Join(EnglishSeasons[date.Ordinal - 1], SeasonYear(date)),
        _ => Digits(date.Year),
    };

    private static string SayWithArticle(PartialDate date) => date.Precision == DatePrecision.Quarter ? "the " + English(date) : English(date);

    private static string FrenchArticle(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day or DatePrecision.Quarter => "le",
        DatePrecision.Season => date.Ordinal == (int)Season.Spring ? "le" : "l’",
        _ => "",
    };

    // A winter lies in two years, and says so.
    private static string SeasonYear(PartialDate date) =>
        date.Last.Year == date.Year ? Digits(date.Year) : $"{Digits(date.Year)}-{Digits(date.Last.Year)}";

    private static string Join(params ReadOnlySpan<string?> words) => string.Join(' ', words);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
