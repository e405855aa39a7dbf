using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>A code of a vocabulary: <c>association</c>, <c>cerfa-12156</c>, <c>1.5a</c>, <c>local:mobility</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits, hyphens, dots and underscores, a letter or a digit first; <c>local:</c> may stand before. The default value is no identifier, and every factory of this library refuses it.
/// </remarks>
public readonly record struct Code : ISpanParsable<Code>, IComparable<Code>
{
    private readonly CodeName? _text;

    private Code(CodeName text) => _text = text;

    /// <summary>Reads an identifier; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier.</exception>
    public static Code Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Code id) ? id : throw new FormatException($"`{s}` is no identifier.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Code Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads an identifier, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Code result)
    {
        bool valid = CodeGrammar.IsMatch(s);
        result = valid ? new Code(BuiltInCodes.Find(s) ?? new CodeName(s.ToString())) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Code)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Code result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Gets the number of a code that comes with the library, or <see cref="CodeName.None"/>.</summary>
    internal int Number => _text is null ? CodeName.None : _text.Number;

    /// <summary>Makes a code of a vocabulary that comes with the library, from which its number follows only later.</summary>
    internal static Code OfLibrary(string text) => new(new CodeName(text));

    /// <inheritdoc/>
    public int CompareTo(Code other) => string.CompareOrdinal(_text?.Text, other._text?.Text);

    /// <summary>Gives the identifier as written, or the empty string for the default value.</summary>
    public override string ToString() => _text?.Text ?? "";
}
