using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <content>Durations as text.</content>
public readonly partial record struct CalendarDuration
{
    /// <summary>Reads a duration of ISO 8601 in years, months, weeks and days, in that order, one of them at least: <c>P6M</c>, <c>P1Y6M</c>.</summary>
    /// <remarks>Each number has one to four ASCII digits and no leading zero; no sign, no fraction, no hours. The provider has no say.</remarks>
    /// <returns><see langword="false"/>, and no time at all in <paramref name="result"/>, if the text is no duration.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CalendarDuration result)
    {
        result = default;
        ReadOnlySpan<char> rest = s is ['P', ..] ? s[1..] : default;
        if (rest.IsEmpty)
        {
            return false;
        }

        int years = Take(ref rest, 'Y'), months = Take(ref rest, 'M'), weeks = Take(ref rest, 'W'), days = Take(ref rest, 'D');
        if (!rest.IsEmpty)
        {
            return false;
        }

        result = new CalendarDuration(years, months, weeks, days);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CalendarDuration)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CalendarDuration result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a duration that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no duration.</exception>
    public static CalendarDuration Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out CalendarDuration duration) ? duration : throw CodeText.NotA("duration", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CalendarDuration Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Gives the text of ISO 8601, without the units of which there are none: <c>P6M</c>; <c>P0D</c> for no time at all.</summary>
    public override string ToString() => this == default ? "P0D" : $"P{Part(Years, 'Y')}{Part(Months, 'M')}{Part(Weeks, 'W')}{Part(Days, 'D')}";

    /// <summary>Says the duration: « 1 an et 6 mois », “2 weeks”.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        bool french = Guard.Against.Undefined(language) == Language.French;
        (int Count, string One, string Many)[] units = french
            ? [(Years, "an", "ans"), (Months, "mois", "mois"), (Weeks, "semaine", "semaines"), (Days, "jour", "jours")]
            : [(Years, "year", "years"), (Months, "month", "months"), (Weeks, "week", "weeks"), (Days, "day", "days")];
        string[] said = [.. units.Where(unit => unit.Count > 0).Select(unit => Say(unit.Count, unit.Count == 1 ? unit.One : unit.Many))];
        return said switch
        {
            [] => french ? "0 jour" : "0 days",
            [string only] => only,
            [.. string[] first, string last] => string.Join(", ", first) + (french ? " et " : " and ") + last,
        };
    }

    /// <summary>Takes the number before a unit, when that unit comes next; else nothing, and what is left shows it.</summary>
    private static int Take(ref ReadOnlySpan<char> rest, char unit)
    {
        int length = rest.IndexOf(unit);
        if (length is < 1 or > 4 || !Decimals.IsWhole(rest[..length]))
        {
            return 0;
        }

        int number = int.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[(length + 1)..];
        return number;
    }

    private static string Part(int number, char unit) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");

    private static string Say(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}");
}
