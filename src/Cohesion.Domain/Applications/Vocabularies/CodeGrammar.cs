namespace Cohesion.Domain.Applications;

/// <summary>The form of the codes of vocabularies.</summary>
internal static class CodeGrammar
{
    /// <summary>The same form as a regular expression that both .NET and ECMA-262 read alike.</summary>
    public const string Pattern = "^(local:)?[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private const string Local = "local:";

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.StartsWith(Local, StringComparison.Ordinal) ? text[Local.Length..] : text;
        if (rest.Length is 0 or > IdGrammar.MaxLength || !char.IsAsciiLetterOrDigit(rest[0]))
        {
            return false;
        }

        foreach (char c in rest)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
