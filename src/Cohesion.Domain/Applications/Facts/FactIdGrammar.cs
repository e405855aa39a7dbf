namespace Cohesion.Domain.Applications;

/// <summary>The form of the ids of facts.</summary>
internal static class FactIdGrammar
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 128;

    /// <summary>The same form as a regular expression that both .NET and ECMA-262 read alike.</summary>
    public const string Pattern = @"^(?=.{1,128}$)[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*)*$";

    public static bool IsMatch(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (Range range in text.Split('.'))
        {
            ReadOnlySpan<char> segment = text[range];
            if (segment.IsEmpty || segment[0] == '-' || segment.IndexOfAnyExcept(Segment) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Segment =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
}
