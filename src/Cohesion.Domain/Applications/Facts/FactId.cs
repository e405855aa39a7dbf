using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Applications;

/// <summary>Identifies a fact by its path in the application file: <c>request.amount</c>, <c>submittedAt</c>, <c>documents</c>.</summary>
/// <remarks>
/// Segments of ASCII letters, digits and hyphens, a letter or a digit first, joined by dots; at most 128 characters. The default value is no identifier, and every factory of this library refuses it.
/// </remarks>
public readonly record struct FactId : ISpanParsable<FactId>, IComparable<FactId>
{
    private readonly string? _text;

    private FactId(string text) => _text = text;

    /// <summary>Reads an identifier; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier.</exception>
    public static FactId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out FactId id) ? id : throw new FormatException($"`{s}` is no identifier.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FactId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads an identifier, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FactId result)
    {
        bool valid = FactIdGrammar.IsMatch(s);
        result = valid ? new FactId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FactId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(FactId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the identifier as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
