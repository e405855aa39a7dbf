using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>Names a figure by whom it counts: those who have all of its categories, as <c>fives/hospitalised</c>.</summary>
/// <remarks>
/// Two tables of one release that have a row in common therefore name its total alike, and so are linked. The order of the categories
/// does not count: the text has them in ordinal order. The default value counts everybody, and its text is <c>total</c>.
/// </remarks>
public readonly record struct FigureId : ISpanParsable<FigureId>, IComparable<FigureId>
{
    /// <summary>The most categories of one figure; included.</summary>
    public const int MostCategories = 8;

    internal const string EverybodyText = "total";

    private const char Separator = '/';

    private readonly string? _text;

    private FigureId(ValueSet<Category> categories) => _text = categories.Count == 0 ? null : string.Join(Separator, categories);

    // Two categories are what the cells of a table have: they are put in order without a set.
    private FigureId(Category category, string other) => _text = string.CompareOrdinal($"{category}", other) switch
    {
        0 => other,
        < 0 => $"{category}{Separator}{other}",
        _ => $"{other}{Separator}{category}",
    };

    /// <summary>Gets the figure that counts everybody.</summary>
    public static FigureId Everybody => default;

    /// <summary>Gets what those counted have in common; of everybody, nothing.</summary>
    public ValueSet<Category> Categories => _text is null ? [] : [.. _text.Split(Separator).Select(text => Category.Parse(text, null))];

    /// <summary>Names the figure of those who have all of some categories.</summary>
    /// <exception cref="ArgumentException">A category is the default value, or there are more than <see cref="MostCategories"/>.</exception>
    public static FigureId Of(params ValueSet<Category> categories) => Guard.Against.DefaultAmong(categories).Count <= MostCategories
        ? new FigureId(categories)
        : throw new ArgumentException($"At most {MostCategories} categories make a figure.", nameof(categories));

    /// <summary>Reads a name: <c>total</c>, or categories in any order with <c>/</c> between them, none twice.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> names no figure.</exception>
    public static FigureId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out FigureId id) ? id : throw CodeText.NotA("figure", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static FigureId Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a name, or says that the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FigureId result)
    {
        result = default;
        if (s is EverybodyText)
        {
            return true;
        }

        List<Category> categories = [];
        foreach (Range part in s.Split(Separator))
        {
            if (categories.Count == MostCategories || !Category.TryParse(s[part], provider, out Category category) || categories.Contains(category))
            {
                return false;
            }

            categories.Add(category);
        }

        result = new FigureId([.. categories]);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out FigureId)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FigureId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Names the figure of those of this one who have another category besides.</summary>
    /// <exception cref="ArgumentException"><paramref name="category"/> is the default value, or one more than <see cref="MostCategories"/>.</exception>
    public FigureId And(Category category) => _text is null || _text.Contains(Separator, StringComparison.Ordinal)
        ? Of([.. Categories, category])
        : new FigureId(Guard.Against.Default(category), _text);

    /// <summary>Compares two names ordinally; everybody comes first.</summary>
    public int CompareTo(FigureId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>Gives the categories in ordinal order with <c>/</c> between them, or <c>total</c>.</summary>
    public override string ToString() => _text ?? EverybodyText;
}
