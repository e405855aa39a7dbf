using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>Names a stage of a funnel: <c>opened</c>, <c>great-need</c>.</summary>
/// <remarks>
/// One to 60 ASCII letters, digits and hyphens, a letter or a digit first. The default value is no stage, and every factory of this library refuses it.
/// </remarks>
public readonly record struct StageId : ISpanParsable<StageId>, IComparable<StageId>
{
    // Leaves room for the name of those whom the stage lost.
    private const int MaxLength = IdGrammar.MaxLength - 4;

    private readonly string? _text;

    private StageId(string text) => _text = text;

    /// <summary>Reads a stage; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no stage.</exception>
    public static StageId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out StageId result) ? result : throw CodeText.NotA("stage", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static StageId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a stage, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StageId result)
    {
        bool valid = s.Length <= MaxLength && IdGrammar.IsMatch(s);
        result = valid ? new StageId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out StageId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StageId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(StageId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
