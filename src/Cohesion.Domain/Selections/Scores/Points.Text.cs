using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Selections;

/// <content>Points as text: a decimal number where one says it exactly, else a fraction.</content>
public readonly partial record struct Points
{
    // 10^18 is within long, and so is the denominator of any number with as many decimals.
    private const int MaximumDecimals = 18;
    private const long Finest = 1_000_000_000_000_000_000;

    /// <summary>Gets whether a decimal number says it exactly, with at most 18 decimals.</summary>
    internal bool IsDecimal => Finest % Value.Denominator == 0;

    /// <summary>Reads a decimal number with at most 18 decimals, <c>12.5</c>, or a fraction, <c>37/3</c>.</summary>
    /// <remarks>ASCII alone, no leading zero, a point before the decimals. The provider has no say.</remarks>
    /// <returns><see langword="false"/>, and zero in <paramref name="result"/>, if the text is neither or is beyond the bounds.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Points result)
    {
        result = default;
        bool isFraction = s.Contains('/');
        if (!isFraction && !Decimals.HasForm(s, MaximumDecimals))
        {
            return false;
        }

        int decimals = s.Contains('.') ? s.Length - s.IndexOf('.') - 1 : 0;
        string fraction = isFraction ? s.ToString() : Shift(s, decimals) + "/1" + new string('0', decimals);
        bool isRead = Ratio.TryParse(fraction, CultureInfo.InvariantCulture, out Ratio value);
        result = new Points(value);
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Points)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads points that are known to be well written.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is neither a number nor a fraction, or is beyond the bounds.</exception>
    public static Points Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Points points) ? points : throw CodeText.NotA("number of points", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Points Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Gives the canonical text: <c>12.5</c>, or <c>37/3</c> where no decimal number with at most 18 decimals says it.</summary>
    public override string ToString()
    {
        if (!IsDecimal)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Value.Numerator}/{Value.Denominator}");
        }

        (string whole, string fraction) = Spell();
        return (Value.Numerator < 0 ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction);
    }

    /// <summary>Gives the number that people read, without the word, the same on every machine: <c>1 012,5</c> (U+202F), <c>1,012.5</c>, <c>37/3</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language)
    {
        NumberFormatInfo format = Typography.Numbers(language);
        if (!IsDecimal)
        {
            return ToString();
        }

        (string whole, string fraction) = Spell();
        string grouped = Decimals.Group(decimal.Parse(whole, CultureInfo.InvariantCulture), 0, format);
        return (Value.Numerator < 0 ? "-" : "") + grouped + (fraction.Length == 0 ? "" : format.CurrencyDecimalSeparator + fraction);
    }

    /// <summary>Gives the number and the word, which French leaves in the singular below two.</summary>
    internal string Counted(Language language) =>
        ToText(language) + Typography.NoBreakSpace + (language == Language.French ? IsSingularInFrench : Value == Ratio.Of(1, 1)) switch
        {
            true => "point",
            false => "points",
        };

    private bool IsSingularInFrench => Value < Ratio.Of(2, 1) && Value > Ratio.Of(-2, 1);

    // The point of a number with so many decimals goes, and so do the zeros that it leaves in front.
    private static string Shift(ReadOnlySpan<char> s, int decimals)
    {
        bool negative = s[0] == '-';
        string digits = s[(negative ? 1 : 0)..].ToString();
        string whole = decimals == 0 ? digits : digits.Remove(digits.Length - decimals - 1, 1).TrimStart('0');
        return (negative ? "-" : "") + (whole.Length == 0 ? "0" : whole);
    }

    private (string Whole, string Fraction) Spell()
    {
        Int128 magnitude = Int128.Abs(Value.Numerator) * (Finest / Value.Denominator);
        (Int128 whole, Int128 fraction) = Int128.DivRem(magnitude, Finest);
        return (whole.ToString(CultureInfo.InvariantCulture), fraction.ToString("D18", CultureInfo.InvariantCulture).TrimEnd('0'));
    }
}
