namespace Cohesion.Domain;

/// <summary>What the codes of every layer share: digits of ASCII alone, identifiers, control keys, one way to refuse.</summary>
internal static class CodeText
{
    public const string LocalPrefix = "local:";

    /// <summary>The longest identifier, in UTF-16 units.</summary>
    public const int MaxIdLength = 100;

    /// <summary>How a message says what an identifier looks like.</summary>
    public const string IdForm = "a-z, 0-9, -";

    public static bool IsDigits(ReadOnlySpan<char> s) => !s.ContainsAnyExceptInRange('0', '9');

    /// <summary>Tells whether a text is an identifier: lower-case letters of ASCII, digits and hyphens, at least one and at most <see cref="MaxIdLength"/>.</summary>
    public static bool IsId(ReadOnlySpan<char> s)
    {
        foreach (char c in s)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return s.Length is > 0 and <= MaxIdLength;
    }

    public static bool IsLocal(ReadOnlySpan<char> s) => s.StartsWith(LocalPrefix, StringComparison.Ordinal) && IsId(s[LocalPrefix.Length..]);

    /// <summary>Tells whether digits satisfy the key of Luhn (ISO/IEC 7812): every second digit from the right counts double.</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : (2 * digit) - 9;
        }

        return sum % 10 == 0;
    }

    /// <summary>Makes the exception of a <c>Parse</c>; what was found is cut short, since it may be anything.</summary>
    public static FormatException NotA(string what, ReadOnlySpan<char> found) => new($"`{found[..Math.Min(found.Length, 80)]}` is no {what}.");
}
