using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Calls;

/// <summary>The version of a call file, after Semantic Versioning 2.0.0: <c>1.0.0</c>, <c>2.1.0-draft.1</c>.</summary>
/// <remarks>
/// Ordered by precedence: a draft comes before what it prepares. Build metadata (<c>+…</c>) is refused, because two versions that differ by it
/// alone would be equal in precedence and unlike in text. The default value is no version.
/// </remarks>
public readonly record struct CallVersion : ISpanParsable<CallVersion>, IComparable<CallVersion>
{
    /// <summary>The form as a regular expression that both .NET and ECMA-262 read alike.</summary>
    internal const string Pattern =
        @"^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})(-(0|[1-9][0-9]{0,8}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]{0,8}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?$";

    private const int MaxLength = 64;

    private readonly string? _text;

    private CallVersion(string text) => _text = text;

    /// <summary>Reads a version.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no version.</exception>
    public static CallVersion Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CallVersion version) ? version : throw new FormatException("The text is no version.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static CallVersion Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a version, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CallVersion result)
    {
        bool valid = s.Length <= MaxLength && IsVersion(s);
        result = valid ? new CallVersion(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CallVersion)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CallVersion result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(CallVersion other)
    {
        (string[] core, string[] draft) = Parts();
        (string[] otherCore, string[] otherDraft) = other.Parts();
        int order = CompareParts(core, otherCore);
        return order != 0 ? order
            : draft.Length == 0 || otherDraft.Length == 0 ? otherDraft.Length.CompareTo(draft.Length)
            : CompareParts(draft, otherDraft);
    }

    /// <summary>Gives the version as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";

    private static bool IsVersion(ReadOnlySpan<char> s)
    {
        int dash = s.IndexOf('-');
        ReadOnlySpan<char> core = dash < 0 ? s : s[..dash];
        int numbers = 0;
        foreach (Range range in core.Split('.'))
        {
            if (!IsNumber(core[range]))
            {
                return false;
            }

            numbers++;
        }

        return numbers == 3 && (dash < 0 || IsDraft(s[(dash + 1)..]));
    }

    private static bool IsDraft(ReadOnlySpan<char> draft)
    {
        foreach (Range range in draft.Split('.'))
        {
            ReadOnlySpan<char> part = draft[range];
            bool isWord = part.ContainsAnyExceptInRange('0', '9');
            if (part.IsEmpty || (isWord ? !IsWord(part) : !IsNumber(part)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> s) => s.Length is > 0 and <= 9 && !s.ContainsAnyExceptInRange('0', '9') && (s[0] != '0' || s.Length == 1);

    private static bool IsWord(ReadOnlySpan<char> s)
    {
        foreach (char c in s)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    private static int CompareParts(string[] left, string[] right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            bool leftIsNumber = IsNumber(left[i]), rightIsNumber = IsNumber(right[i]);
            int order = leftIsNumber && rightIsNumber ? ValueOf(left[i]).CompareTo(ValueOf(right[i]))
                : leftIsNumber != rightIsNumber ? (leftIsNumber ? -1 : 1)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int ValueOf(string number) => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private (string[] Core, string[] Draft) Parts()
    {
        string text = ToString();
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return text.Length == 0 ? ([], []) : dash < 0 ? (text.Split('.'), []) : (text[..dash].Split('.'), text[(dash + 1)..].Split('.'));
    }
}
