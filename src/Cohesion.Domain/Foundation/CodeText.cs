namespace Cohesion.Domain;

/// <summary>What the codes of every layer share: digits of ASCII alone, the prefix of local names, control keys, one way to refuse.</summary>
internal static class CodeText
{
    public const string LocalPrefix = "local:";

    public static bool IsDigits(ReadOnlySpan<char> s) => !s.ContainsAnyExceptInRange('0', '9');

    /// <summary>Tells whether a text names something that a file defines beside what is published: <c>local:les-pres</c>.</summary>
    public static bool IsLocal(ReadOnlySpan<char> s) => s.StartsWith(LocalPrefix, StringComparison.Ordinal) && IdGrammar.IsMatch(s[LocalPrefix.Length..]);

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
