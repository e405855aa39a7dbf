using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>Names an indicator of a programme: <c>doors-opened</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no indicator, and every factory of this library refuses it.
/// </remarks>
public readonly record struct IndicatorId : ISpanParsable<IndicatorId>, IComparable<IndicatorId>
{
    private readonly string? _text;

    private IndicatorId(string text) => _text = text;

    /// <summary>Reads an indicator; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no indicator.</exception>
    public static IndicatorId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out IndicatorId result) ? result : throw CodeText.NotA("indicator", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static IndicatorId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads an indicator, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IndicatorId result)
    {
        bool valid = IdGrammar.IsMatch(s);
        result = valid ? new IndicatorId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out IndicatorId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IndicatorId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(IndicatorId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
