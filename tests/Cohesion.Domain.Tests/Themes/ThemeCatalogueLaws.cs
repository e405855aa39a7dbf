using Cohesion.Domain.Themes;
using Xunit;

namespace Cohesion.Domain.Tests.Themes;

public class ThemeCatalogueLaws
{
    [Fact]
    public void Catalogues_of_equal_themes_are_equal() => Law.EqualValuesHashAlike(
        Generate.ThemeCatalogues, catalogue => ThemeCatalogue.Create([.. catalogue.Themes.Where(theme => theme.Code.IsLocal)]));

    [Fact]
    public void To_be_under_is_to_be_it_or_to_have_it_above() => Law.Holds(Generate.ThemeCatalogues, Generate.ThemeCodes, (catalogue, ancestor) => catalogue.Themes.All(theme =>
        catalogue.IsUnder(theme.Code, ancestor) == (theme.Code == ancestor || catalogue.Ancestors(theme.Code).Contains(ancestor))));

    [Fact]
    public void To_be_under_is_a_partial_order() => Law.Holds(Generate.ThemeCatalogues, catalogue => catalogue.Themes.All(a => catalogue.IsUnder(a.Code, a.Code)
        && catalogue.Themes.All(b => (a == b || !catalogue.IsUnder(a.Code, b.Code) || !catalogue.IsUnder(b.Code, a.Code))
            && catalogue.Ancestors(b.Code).All(c => !catalogue.IsUnder(a.Code, b.Code) || catalogue.IsUnder(a.Code, c)))), times: 30);

    [Fact]
    public void Every_theme_is_found_and_its_parent_too() => Law.Holds(Generate.ThemeCatalogues, catalogue => catalogue.Themes.All(theme =>
        catalogue.Find(theme.Code) == theme && (theme.Parent is not { } parent || catalogue.Contains(parent))));
}
