using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Themes;

/// <summary>Names a theme of action: an official one of programme 147 (<c>1.5a</c>), or one that a territory adds (<c>local:mobility</c>).</summary>
/// <remarks>
/// Official: a digit, then maybe a dot and a digit, then maybe a lower-case letter. Local: <c>local:</c> and one to 64 ASCII letters, digits and hyphens, a letter or
/// a digit first. What lies above a code is told by <see cref="ThemeCatalogue"/>, not by the code. The default value is no code, and every factory refuses it.
/// </remarks>
public readonly record struct ThemeCode : ISpanParsable<ThemeCode>, IComparable<ThemeCode>
{
    private readonly string? _text;

    private ThemeCode(string text) => _text = text;

    /// <summary>Gets whether a territory adds it to the official ones.</summary>
    public bool IsLocal => _text?.StartsWith(CodeText.LocalPrefix, StringComparison.Ordinal) == true;

    /// <summary>Reads a code; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is no code.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ThemeCode result)
    {
        bool valid = s is [>= '0' and <= '9'] or [>= '0' and <= '9', '.', >= '0' and <= '9'] or [>= '0' and <= '9', '.', >= '0' and <= '9', >= 'a' and <= 'z']
            || CodeText.IsLocal(s);
        result = valid ? new ThemeCode(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ThemeCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ThemeCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a code that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no code.</exception>
    public static ThemeCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ThemeCode code) ? code : throw CodeText.NotA("theme code", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ThemeCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Compares two codes by the ordinal value of their texts; the default value comes first.</summary>
    public int CompareTo(ThemeCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the code as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
