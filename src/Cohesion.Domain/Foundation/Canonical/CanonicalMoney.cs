using System.Globalization;

namespace Cohesion.Domain;

/// <summary>The one form that files give to amounts: <c>3000.01 EUR</c>.</summary>
internal static class CanonicalMoney
{
    public static bool HasForm(ReadOnlySpan<char> s) =>
        TryCut(s, out ReadOnlySpan<char> number, out Currency currency) && Decimals.HasForm(number, currency.MinorDigits);

    public static bool TryParse(ReadOnlySpan<char> s, out Money result)
    {
        if (TryCut(s, out ReadOnlySpan<char> number, out Currency currency)
            && Decimals.TryParse(number, currency.MinorDigits, out Int128 minor) && minor >= long.MinValue && minor <= long.MaxValue)
        {
            result = Money.OfMinor((long)minor, currency);
            return true;
        }

        result = default;
        return false;
    }

    public static string Write(Money money)
    {
        int units = money.Currency.MinorUnits;
        string form = money.Minor % units == 0 ? "0" : "0.00";
        return ((decimal)money.Minor / units).ToString(form, CultureInfo.InvariantCulture) + " " + money.Currency.Code;
    }

    private static bool TryCut(ReadOnlySpan<char> s, out ReadOnlySpan<char> number, out Currency currency)
    {
        int space = s.IndexOf(' ');
        number = space < 0 ? default : s[..space];
        return Currency.TryParseCode(space < 0 ? default : s[(space + 1)..], out currency);
    }
}
