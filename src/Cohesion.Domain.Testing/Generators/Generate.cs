using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <summary>One generator for each concept, one partial file for each layer.</summary>
public static partial class Generate
{
    /// <summary>Gets short texts, not blank, with the letters that trip readers: accents, quotes, no-break spaces, emoji.</summary>
    public static Gen<string> Texts { get; } =
        Gen.Elements("a", "É", "’", "\"", "\\", "\u202F", "/", "~", "😀", "x y", "ı", "ß").NonEmptyListOf().Select(parts => string.Concat(parts))
            .Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Gets sources, with an address or without.</summary>
    public static Gen<Citation> Citations { get; } =
        from text in Texts
        from url in Gen.Elements<Uri?>(null, new Uri("https://example.org/art/3"))
        select new Citation(text, url);

    /// <summary>Gets texts in French, in English, and in both.</summary>
    public static Gen<LocalizedText> LocalizedTexts { get; } = Gen.OneOf(
        Gen.Two(Texts).Select(pair => LocalizedText.Of(pair.Item1, pair.Item2)),
        Texts.Select(LocalizedText.OfFrench),
        Texts.Select(LocalizedText.OfEnglish));
}
