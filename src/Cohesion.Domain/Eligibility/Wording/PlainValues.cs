namespace Cohesion.Domain.Eligibility;

/// <summary>Numbers in the typography of a language, for which no rule set is needed.</summary>
internal static class PlainValues
{
    // Four digits stand together, so that a year reads as one.
    private const int FirstGrouped = 10_000;

    /// <summary>Says a number and, for stretches of time, its unit: « 6 mois », “3 years”.</summary>
    public static string Counted(long number, string? unit, Language language)
    {
        string digits = Digits(number, language);
        bool isFrench = language == Language.French;
        bool isOne = isFrench ? number is >= -1 and <= 1 : number is 1 or -1;
        return (unit, isFrench) switch
        {
            ("year", true) => $"{digits} {(isOne ? "an" : "ans")}",
            ("month", true) => $"{digits} mois",
            ("week", true) => $"{digits} {(isOne ? "semaine" : "semaines")}",
            ("day", true) => $"{digits} {(isOne ? "jour" : "jours")}",
            ("hour", true) => $"{digits} {(isOne ? "heure" : "heures")}",
            ("minute", true) => $"{digits} {(isOne ? "minute" : "minutes")}",
            ("year" or "month" or "week" or "day" or "hour" or "minute", false) => $"{digits} {unit}{(isOne ? "" : "s")}",
            _ => digits,
        };
    }

    /// <summary>Says a number, in groups of three digits from five digits on.</summary>
    public static string Digits(long number, Language language) => Math.Abs((decimal)number) < FirstGrouped
        ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : (number < 0 ? "-" : "") + Decimals.Group(Math.Abs((decimal)number), 0, Typography.Numbers(language));
}
