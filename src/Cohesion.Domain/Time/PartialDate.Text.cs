using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <content>Partial dates as text.</content>
public readonly partial record struct PartialDate
{
    /// <summary>Reads <c>2021-04-30</c>, <c>2021-05</c>, <c>2021-33</c> (a quarter: 33 to 36), <c>2021-21</c> (a season: 21 to 24) or <c>2021</c>.</summary>
    /// <remarks>ASCII digits alone, four for the year, two for the rest. The provider has no say.</remarks>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if the text is no date or the calendar has no such date.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        if (!HasForm(s))
        {
            result = default;
            return false;
        }

        // A part or a day of zero is written wrong, while one that is absent is zero.
        int part = s.Length > 4 ? Number(s[5..7]) : 0;
        int day = s.Length > 7 ? Number(s[8..]) : 0;
        bool written = (s.Length <= 4 || part > 0) && (s.Length <= 7 || day > 0);
        return TryMake(written ? Number(s[..4]) : 0, part, day, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a date that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no date, or the calendar has no such date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out PartialDate date) ? date : throw CodeText.NotA("date", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Tells whether a text has the form of a date, even one that no calendar has, such as <c>2021-02-30</c>.</summary>
    public static bool HasForm(ReadOnlySpan<char> s) => s.Length switch
    {
        4 => CodeText.IsDigits(s),
        7 => s[4] == '-' && CodeText.IsDigits(s[..4]) && CodeText.IsDigits(s[5..]),
        10 => s[7] == '-' && HasForm(s[..7]) && CodeText.IsDigits(s[8..]),
        _ => false,
    };

    /// <summary>Gives the text of EDTF, or the empty string for the default value.</summary>
    public override string ToString() => this == default ? "" : Digits("0000", _year) + Digits("-00", _part) + Digits("-00", _day);

    /// <summary>Says the date, the same on every machine: « 30 avril 2021 », “second quarter of 2021”.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => DateWords.Say(this, language);

    /// <summary>Gets the place of the month, the season or the quarter among those of its kind, from 1; 0 for a year.</summary>
    internal int Ordinal => _part switch
    {
        >= FirstQuarter => _part - FirstQuarter + 1,
        >= FirstSeason => _part - FirstSeason + 1,
        _ => _part,
    };

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Digits(string form, int number) => number == 0 ? "" : number.ToString(form, CultureInfo.InvariantCulture);
}
