using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Selections;

/// <summary>Identifies a sub-envelope of a selection policy.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no identifier, and every factory of this library refuses it.
/// </remarks>
public readonly record struct SubEnvelopeId : ISpanParsable<SubEnvelopeId>, IComparable<SubEnvelopeId>
{
    private readonly string? _text;

    private SubEnvelopeId(string text) => _text = text;

    /// <summary>Reads an identifier; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier.</exception>
    public static SubEnvelopeId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out SubEnvelopeId id) ? id : throw new FormatException($"`{s}` is no identifier.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static SubEnvelopeId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads an identifier, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SubEnvelopeId result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new SubEnvelopeId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out SubEnvelopeId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SubEnvelopeId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(SubEnvelopeId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the identifier as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
