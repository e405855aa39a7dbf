using System.Globalization;

namespace Cohesion.Domain;

/// <summary>Decimal numbers as files write them, read as whole numbers: <c>-3000.01</c> with two decimals is -300001.</summary>
internal static class Decimals
{
    // 10^36 is within Int128, and beyond any number that the library counts.
    private const int MaximumDigits = 36;

    /// <summary>Tells whether a text is <c>-?(0|[1-9][0-9]*)(\.[0-9]{1,n})?</c>.</summary>
    public static bool HasForm(ReadOnlySpan<char> s, int decimals)
    {
        ReadOnlySpan<char> digits = s is ['-', ..] ? s[1..] : s;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : digits[(point + 1)..];
        return IsWhole(whole) && (point < 0 || (fraction.Length >= 1 && fraction.Length <= decimals && CodeText.IsDigits(fraction)));
    }

    /// <summary>Reads a text of that form, in units of the last decimal.</summary>
    /// <returns><see langword="false"/> if the text has not the form, or more digits than can be counted.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, int decimals, out Int128 units)
    {
        units = 0;
        if (s.Length > MaximumDigits || !HasForm(s, decimals))
        {
            return false;
        }

        int point = s.IndexOf('.');
        foreach (char c in s)
        {
            units = char.IsAsciiDigit(c) ? (units * 10) + (c - '0') : units;
        }

        for (int missing = decimals - (point < 0 ? 0 : s.Length - point - 1); missing > 0; missing--)
        {
            units *= 10;
        }

        units = s[0] == '-' ? -units : units;
        return true;
    }

    /// <summary>Tells whether a text is a whole number without sign or leading zero.</summary>
    public static bool IsWhole(ReadOnlySpan<char> s) => s is "0" || (s is [not '0', ..] && CodeText.IsDigits(s));

    /// <summary>Writes a magnitude in groups, with a number of decimals, by the separators that a format gives to amounts.</summary>
    public static string Group(decimal magnitude, int decimals, NumberFormatInfo format)
    {
        NumberFormatInfo bare = (NumberFormatInfo)format.Clone();
        (bare.CurrencySymbol, bare.CurrencyPositivePattern, bare.CurrencyDecimalDigits) = ("", 0, decimals);
        return magnitude.ToString("C", bare);
    }
}
