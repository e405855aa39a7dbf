using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Applications;

/// <content>The official themes.</content>
public static partial class Vocabularies
{
    /// <summary>Gets the themes of programme 147, politique de la ville: those of <see cref="ThemeCatalogue.Official"/>.</summary>
    public static Vocabulary Theme { get; } = Vocabulary.Create(
        Code.OfLibrary("theme"),
        [.. ThemeCatalogue.Official.Themes.Select(theme => new VocabularyEntry(CodeOf(theme.Code), theme.Parent is { } parent ? CodeOf(parent) : null, theme.Title))]);

    private static Code CodeOf(ThemeCode theme) => Code.OfLibrary(theme.ToString());
}
