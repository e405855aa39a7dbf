using System.Globalization;

namespace Cohesion.Domain.Configuration;

/// <summary>A number of a JSON text, never rounded: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are the same integer, as they are for a JSON Schema.</summary>
internal sealed class ExactNumber
{
    // An exponent beyond any file's length makes the number huge or tiny, and that is all there is to know.
    private const int EndlessExponent = 100_000_000;
    private const int LongDigits = 19;
    private const int DecimalDigits = 28;

    private readonly bool _isNegative;
    private readonly string _digits;
    private readonly int _exponent;

    /// <param name="spelled">A number that a JSON reader has accepted.</param>
    public ExactNumber(string spelled)
    {
        Spelled = spelled;
        _isNegative = spelled.StartsWith('-');
        ReadOnlySpan<char> rest = spelled.AsSpan(_isNegative ? 1 : 0);
        int e = rest.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = e < 0 ? rest : rest[..e];
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        string stripped = digits.TrimEnd('0');
        _digits = stripped.TrimStart('0');
        _exponent = _digits.Length == 0 ? 0
            : (e < 0 ? 0 : Exponent(rest[(e + 1)..])) - (point < 0 ? 0 : mantissa.Length - point - 1) + digits.Length - stripped.Length;
    }

    /// <summary>Gets the number as spelled.</summary>
    public string Spelled { get; }

    /// <summary>Gets whether the number has no fractional part, however large it is.</summary>
    public bool IsInteger => _exponent >= 0;

    /// <summary>Gives the integer, unless it is none or beyond a <see cref="long"/>.</summary>
    public bool TryGetInteger(out long integer)
    {
        integer = 0;
        return IsInteger && _digits.Length + _exponent <= LongDigits
            && long.TryParse(Whole(_exponent), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out integer);
    }

    /// <summary>Gives the number, unless it has more digits than a <see cref="decimal"/> always keeps, which is 28.</summary>
    public bool TryGetDecimal(out decimal number)
    {
        number = 0;
        return _exponent >= -DecimalDigits && _digits.Length <= DecimalDigits && _digits.Length + _exponent <= DecimalDigits
            && decimal.TryParse(Whole(0) + "E" + _exponent.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Compares with an integer, exactly.</summary>
    public int CompareTo(long bound)
    {
        int sign = _digits.Length == 0 ? 0 : _isNegative ? -1 : 1;
        int places = _digits.Length + _exponent;
        if (places > LongDigits)
        {
            return sign;
        }

        string whole = places <= 0 || sign == 0 ? "0" : IsInteger ? _digits + new string('0', _exponent) : _digits[..places];
        Int128 truncated = sign * Int128.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture);
        int order = truncated.CompareTo(bound);
        return order != 0 || IsInteger ? order : sign;
    }

    private static int Exponent(ReadOnlySpan<char> spelled) => int.TryParse(spelled, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
        && Math.Abs((long)exponent) < EndlessExponent ? exponent : spelled[0] == '-' ? -EndlessExponent : EndlessExponent;

    private string Whole(int zeros) => (_isNegative ? "-" : "") + (_digits.Length == 0 ? "0" : _digits) + new string('0', zeros);
}
