namespace Cohesion.Domain;

/// <summary>The one form of the identifiers that people mint in files: <c>lens-lievin-2021</c>, <c>window</c>, <c>sameYearGrants</c>.</summary>
internal static class IdGrammar
{
    /// <summary>The longest identifier, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The same form as a regular expression that both .NET and ECMA-262 read alike.</summary>
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$";

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
