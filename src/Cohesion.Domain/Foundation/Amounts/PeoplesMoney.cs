using System.Globalization;

namespace Cohesion.Domain;

/// <summary>Amounts as people write them: grouped, with the sign of the currency, by the separators of a culture.</summary>
internal static class PeoplesMoney
{
    // No amount that can be counted is longer, even with a space after each digit.
    private const int MaximumLength = 64;

    public static string Write(Money money, NumberFormatInfo format)
    {
        int units = money.Currency.MinorUnits;
        string symbol = money.Currency.Symbol;
        string number = Decimals.Group(Math.Abs((decimal)money.Minor) / units, money.Minor % units == 0 ? 0 : money.Currency.MinorDigits, format);
        bool leads = format.CurrencyPositivePattern is 0 or 2;
        string space = format.CurrencyPositivePattern is 2 or 3 || symbol.Length > 1 ? Typography.NoBreakSpace : "";
        string sign = money.IsNegative ? "-" : "";
        return leads ? sign + symbol + space + number : sign + number + space + symbol;
    }

    /// <summary>Reads an amount in the currency that is asked for, or in any, which is the euro where none is written.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, NumberFormatInfo format, Currency? asked, out Money result)
    {
        result = default;
        if (s.Length > MaximumLength)
        {
            return false;
        }

        // Every separator of thousands becomes the usual space.
        string text = s.ToString().Replace(Typography.NoBreakSpace, " ", StringComparison.Ordinal)
            .Replace(Typography.NarrowNoBreakSpace, " ", StringComparison.Ordinal).Trim(' ');
        bool negative = text is ['-' or '\u2212', ..];
        text = CutCurrency(negative ? text[1..] : text, out Currency? written);
        Currency currency = written ?? asked ?? Currency.Euro;
        string[] parts = text.Split(format.CurrencyDecimalSeparator);
        if ((asked ?? currency) != currency || parts.Length > 2 || !IsGrouped(parts[0], format, out string whole)
            || !Decimals.TryParse(string.Join('.', [whole, .. parts[1..]]), currency.MinorDigits, out Int128 minor)
            || minor > (negative ? -(Int128)long.MinValue : long.MaxValue))
        {
            return false;
        }

        result = Money.OfMinor((long)(negative ? -minor : minor), currency);
        return true;
    }

    private static string CutCurrency(string text, out Currency? written)
    {
        foreach (Currency currency in Enum.GetValues<Currency>())
        {
            foreach (string mark in (ReadOnlySpan<string>)[currency.Symbol, currency.Code])
            {
                if (text.StartsWith(mark, StringComparison.Ordinal) || text.EndsWith(mark, StringComparison.Ordinal))
                {
                    written = currency;
                    return (text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..] : text[..^mark.Length]).Trim(' ');
                }
            }
        }

        written = null;
        return text;
    }

    // Groups are either absent or exactly where the culture puts them.
    private static bool IsGrouped(string text, NumberFormatInfo format, out string digits)
    {
        string spaced = format.CurrencyGroupSeparator.Length > 0 ? text.Replace(format.CurrencyGroupSeparator, " ", StringComparison.Ordinal) : text;
        digits = spaced.Replace(" ", "", StringComparison.Ordinal);
        if (!Decimals.IsWhole(digits) || digits.Length > 20)
        {
            return false;
        }

        NumberFormatInfo bySpace = (NumberFormatInfo)format.Clone();
        bySpace.CurrencyGroupSeparator = " ";
        return spaced == digits || spaced == Decimals.Group(decimal.Parse(digits, CultureInfo.InvariantCulture), 0, bySpace);
    }
}
