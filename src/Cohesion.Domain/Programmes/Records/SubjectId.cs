using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>Stands for a household or a person in the records of a programme, without saying who it is.</summary>
/// <remarks>
/// One to 128 characters, not blank; a pseudonym that the programme keeps, never a name. The default value is nobody.
/// </remarks>
public readonly record struct SubjectId : ISpanParsable<SubjectId>, IComparable<SubjectId>
{
    /// <summary>The longest pseudonym, in characters; included.</summary>
    public const int MaxLength = 128;

    private readonly string? _text;

    private SubjectId(string text) => _text = text;

    /// <summary>Gets the text, or <see langword="null"/> for nobody.</summary>
    internal string? Text => _text;

    /// <summary>Reads a pseudonym; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no pseudonym.</exception>
    public static SubjectId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out SubjectId result) ? result : throw CodeText.NotA("pseudonym", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static SubjectId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a pseudonym, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SubjectId result)
    {
        bool valid = s.Length is > 0 and <= MaxLength && !s.IsWhiteSpace();
        result = valid ? new SubjectId(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out SubjectId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SubjectId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(SubjectId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the text as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
