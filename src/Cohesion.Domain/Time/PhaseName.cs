using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <summary>Names a phase of a calendar: <c>applications</c>, <c>jury</c>, <c>vote</c>.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first; <c>provisional</c>, <c>cite</c> and <c>note</c> are no names, because they
/// say something else in the calendar of a file. The default value is no name, and every factory of this library refuses it.
/// </remarks>
public readonly record struct PhaseName : ISpanParsable<PhaseName>, IComparable<PhaseName>
{
    private readonly string? _text;

    private PhaseName(string text) => _text = text;

    /// <summary>Reads a name; neither case nor surrounding space is forgiven.</summary>
    /// <returns><see langword="false"/>, and the default value in <paramref name="result"/>, if <paramref name="s"/> is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PhaseName result)
    {
        bool valid = IdGrammar.IsMatch(s) && s is not ("provisional" or "cite" or "note");
        result = valid ? new PhaseName(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PhaseName)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhaseName result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a name that is known to be one.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static PhaseName Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out PhaseName result) ? result : throw CodeText.NotA("name of a phase", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static PhaseName Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public int CompareTo(PhaseName other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
