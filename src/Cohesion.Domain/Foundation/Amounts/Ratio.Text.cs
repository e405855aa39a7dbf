using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <content>Ratios as text: a percentage where a short one says it exactly, else a fraction.</content>
public readonly partial record struct Ratio
{
    private const int MaximumDecimals = 4;

    // A percentage with four decimals counts millionths.
    private const int Millionths = 1_000_000;

    private bool IsShortPercentage => (Int128)Numerator * Millionths % Denominator == 0;

    private decimal Percentage => (decimal)((Int128)Numerator * Millionths / Denominator) / (Millionths / 100);

    /// <summary>Reads a percentage with at most four decimals and one space, <c>12.5 %</c>, or a fraction, <c>2/3</c>.</summary>
    /// <remarks>ASCII alone, no leading zero. The fraction need not be in lowest terms; its denominator is not zero. The provider has no say.</remarks>
    /// <returns><see langword="false"/>, and zero in <paramref name="result"/>, if the text is no ratio or one whose lowest terms are beyond <see cref="long"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        if (!HasForm(s))
        {
            return false;
        }

        int slash = s.IndexOf('/');
        Int128 denominator = 100 * 10_000;
        bool counted = slash < 0
            ? Decimals.TryParse(s[..^2], MaximumDecimals, out Int128 numerator)
            : Decimals.TryParse(s[..slash], 0, out numerator) & Decimals.TryParse(s[(slash + 1)..], 0, out denominator);
        return counted && TryOf(numerator, denominator, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Ratio)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a ratio that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no ratio, or one beyond the bounds.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Ratio ratio) ? ratio : throw CodeText.NotA("ratio", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Gives the canonical text: <c>60 %</c>, or <c>2/3</c> where the percentage has more than four decimals.</summary>
    public override string ToString() => IsShortPercentage
        ? string.Create(CultureInfo.InvariantCulture, $"{Percentage:0.####} %")
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Gives what people read, the same on every machine: <c>12,5 %</c> (U+202F), <c>12.5%</c>, <c>2/3</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        NumberFormatInfo format = Typography.Numbers(language);
        if (!IsShortPercentage)
        {
            return ToString();
        }

        decimal magnitude = Math.Abs(Percentage);
        int decimals = Enumerable.Range(0, MaximumDecimals).FirstOrDefault(n => decimal.Round(magnitude, n) == magnitude, MaximumDecimals);
        string number = (Numerator < 0 ? "-" : "") + Decimals.Group(magnitude, decimals, format);
        return language == Language.French ? number + Typography.NarrowNoBreakSpace + "%" : number + "%";
    }

    /// <summary>Gives a percentage to a tenth, half a tenth away from zero, as people read it: <c>11,7 %</c> (U+202F), <c>11.7%</c>. Not exact: show the counts beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToRoundedText(Language language)
    {
        NumberFormatInfo format = Typography.Numbers(language);
        decimal tenths = decimal.Round(Math.Abs((decimal)Numerator) / Denominator * 100, 1, MidpointRounding.AwayFromZero);
        string number = (Numerator < 0 && tenths > 0 ? "-" : "") + Decimals.Group(tenths, decimal.Truncate(tenths) == tenths ? 0 : 1, format);
        return language == Language.French ? number + Typography.NarrowNoBreakSpace + "%" : number + "%";
    }

    /// <summary>Tells whether a text has the form of a ratio, be its terms too large to count or not.</summary>
    public static bool HasForm(ReadOnlySpan<char> s)
    {
        int slash = s.IndexOf('/');
        return slash < 0
            ? s is [.., ' ', '%'] && Decimals.HasForm(s[..^2], MaximumDecimals)
            : Decimals.HasForm(s[..slash], 0) && s[(slash + 1)..] is [>= '1' and <= '9', ..] denominator && CodeText.IsDigits(denominator);
    }
}
