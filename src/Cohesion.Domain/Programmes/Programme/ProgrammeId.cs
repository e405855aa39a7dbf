using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>Identifies a solidarity programme: <c>lille-2006</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no identifier, and every factory of this library refuses it.
/// </remarks>
public readonly record struct ProgrammeId : ISpanParsable<ProgrammeId>, IComparable<ProgrammeId>
{
    private readonly string? _text;

    private ProgrammeId(string text) => _text = text;

    /// <summary>Reads an identifier; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no identifier.</exception>
    public static ProgrammeId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ProgrammeId id) ? id : throw new FormatException($"`{s}` is no identifier.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static ProgrammeId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads an identifier, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProgrammeId result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new ProgrammeId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ProgrammeId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProgrammeId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(ProgrammeId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the identifier as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
