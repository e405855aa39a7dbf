using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>What some of those counted have in common: a quartier, an outcome, a sex.</summary>
/// <remarks>
/// One to 64 ASCII letters, digits and hyphens, a letter or a digit first; <c>total</c> is none, because everybody is no category.
/// The default value is no category, and every factory of this library refuses it.
/// </remarks>
public readonly record struct Category : ISpanParsable<Category>, IComparable<Category>
{
    private readonly string? _text;

    private Category(string text) => _text = text;

    /// <summary>Reads a category; neither case nor surrounding space is forgiven.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no category.</exception>
    public static Category Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Category category) ? category : throw CodeText.NotA("category", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Category Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a category, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Category result)
    {
        bool valid = IdGrammar.IsMatch(s) && s is not FigureId.EverybodyText;
        result = valid ? new Category(s.ToString()) : default;
        return valid;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Category)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Category result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(Category other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the category as written, or the empty string for the default value.</summary>
    public override string ToString() => _text ?? "";
}
