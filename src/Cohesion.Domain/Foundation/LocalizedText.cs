using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>A text in French, in English, or in both. At least one of the two is there and neither is blank.</summary>
/// <remarks>Equality compares both texts, ordinally.</remarks>
public sealed record LocalizedText
{
    private LocalizedText(string? french, string? english) => (French, English) = (french, english);

    /// <summary>Gets the French text, or <see langword="null"/> if there is none.</summary>
    public string? French { get; }

    /// <summary>Gets the English text, or <see langword="null"/> if there is none.</summary>
    public string? English { get; }

    /// <summary>Gets whether one of the two languages lacks.</summary>
    public bool LacksTranslation => French is null || English is null;

    /// <summary>Creates a text in both languages.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static LocalizedText Of(string french, string english) =>
        new(Guard.Against.NullOrWhiteSpace(french), Guard.Against.NullOrWhiteSpace(english));

    /// <summary>Creates a text in French alone.</summary>
    /// <exception cref="ArgumentException"><paramref name="french"/> is blank.</exception>
    public static LocalizedText OfFrench(string french) => new(Guard.Against.NullOrWhiteSpace(french), null);

    /// <summary>Creates a text in English alone.</summary>
    /// <exception cref="ArgumentException"><paramref name="english"/> is blank.</exception>
    public static LocalizedText OfEnglish(string english) => new(null, Guard.Against.NullOrWhiteSpace(english));

    /// <summary>Gives the text in a language, or in the other one where it lacks.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) =>
        (Guard.Against.Undefined(language) == Language.French ? French ?? English : English ?? French)!;

    /// <summary>Gives the French text, or the English one where it lacks.</summary>
    public override string ToString() => ToText(Language.French);
}
