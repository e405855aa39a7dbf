using Cohesion.Domain.Themes;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Themes: codes of any form, and catalogues in which some local themes belong to others.</content>
public static partial class Generate
{
    /// <summary>Gets official and local themes, and some of no catalogue.</summary>
    public static Gen<ThemeCode> ThemeCodes => Gen.OneOf(
        Gen.Elements<Theme>([.. ThemeCatalogue.Official.Themes]).Select(theme => theme.Code),
        Gen.Choose(0, 9).Zip(Gen.Choose(0, 9)).Select(pair => ThemeCode.Parse($"{pair.Item1}.{pair.Item2}", null)),
        LocalThemeCodes);

    /// <summary>Gets the official themes with local ones below them and below each other.</summary>
    public static Gen<ThemeCatalogue> ThemeCatalogues =>
        from codes in LocalThemeCodes.ListOf().Select(all => all.Distinct().ToArray())
        from themes in Gen.CollectToList(codes, code => LocalThemeAfter(codes, code))
        select ThemeCatalogue.Create([.. themes]);

    private static Gen<ThemeCode> LocalThemeCodes => Gen.Elements("mobility", "women", "digitalDivide", "x", "1", "a-b").Select(id => ThemeCode.Parse($"local:{id}", null));

    // A theme belongs to an official one or to one drawn before it, so that none goes round in circles.
    private static Gen<Theme> LocalThemeAfter(ThemeCode[] codes, ThemeCode code) =>
        from parent in Gen.Elements<ThemeCode?>([null, .. codes.TakeWhile(other => other != code).Cast<ThemeCode?>(), ThemeCode.Parse("1.5", null)])
        from title in LocalizedTexts
        select new Theme(code, title, parent);
}
