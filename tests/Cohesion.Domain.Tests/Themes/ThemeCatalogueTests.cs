using Cohesion.Domain.Themes;
using Xunit;

namespace Cohesion.Domain.Tests.Themes;

public class ThemeCatalogueTests
{
    private static readonly ThemeCatalogue Local = ThemeCatalogue.Create(
        [Theme("local:buses", "local:mobility"), Theme("local:mobility"), Theme("local:clubs", "1.5b")]);

    [Fact]
    public void The_official_catalogue_has_eighteen_themes_in_both_languages()
    {
        Assert.Equal(18, ThemeCatalogue.Official.Themes.Count);
        Assert.All(ThemeCatalogue.Official.Themes, theme => Assert.False(theme.Title.LacksTranslation));
        Assert.Equal("1 2 3 4", string.Join(' ', ThemeCatalogue.Official.Themes.Where(theme => theme.Parent is null).Select(theme => theme.Code)));
    }

    [Fact]
    public void It_is_the_published_one()
    {
        string[][] rows = [.. File.ReadLines(Repository.Shared("data/dauphin_themes_p147.csv")).Skip(1).Select(line => line.Split(','))];
        Assert.Equal(rows.Select(row => (row[0], row[1])), ThemeCatalogue.Official.Themes.Select(theme => ($"{theme.Code}", $"{theme.Parent}")));
    }

    // The published file puts youth and sport under 1, not under 1.5 as their codes suggest.
    [Theory]
    [InlineData("1.5a", "1", true)]
    [InlineData("1.5a", "1.5", false)]
    [InlineData("1.5", "1.5", true)]
    [InlineData("1", "1.5", false)]
    [InlineData("2.1", "1", false)]
    [InlineData("local:buses", "local:mobility", true)]
    [InlineData("local:buses", "1", false)]
    [InlineData("local:clubs", "1", true)]
    [InlineData("local:clubs", "1.5b", true)]
    [InlineData("local:unknown", "local:unknown", true)]
    [InlineData("local:unknown", "1", false)]
    public void A_code_stands_for_its_whole_subtree(string code, string ancestor, bool expected) => Assert.Equal(expected, Local.IsUnder(Code(code), Code(ancestor)));

    [Fact]
    public void Ancestors_are_told_nearest_first()
    {
        Assert.Equal([Code("1.5b"), Code("1")], Local.Ancestors(Code("local:clubs")));
        Assert.Empty(Local.Ancestors(Code("local:unknown")));
    }

    [Fact]
    public void Mobility_has_no_official_code_and_can_be_added()
    {
        Assert.False(ThemeCatalogue.Official.Contains(Code("local:mobility")));
        Assert.True(Local.Contains(Code("local:mobility")));
        Assert.Null(Local.Find(Code("local:unknown")));
        Assert.Equal(Code("local:mobility"), Local.Find(Code("local:buses"))!.Parent);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        Assert.False(ThemeCatalogue.TryCreate(
            [Theme("1.1"), Theme("9.9"), Theme("local:a"), Theme("local:a"), Theme("local:b", "local:z"), Theme("local:c", "local:d"), Theme("local:d", "local:c"), Theme("local:e", "local:e"), Theme("local:f", "local:e")],
            out _,
            out ValueList<Problem> problems));
        Assert.Equal(
            [
                (ProblemCode.TakenName, "/0/code"), (ProblemCode.UnknownCode, "/1/code"), (ProblemCode.DuplicateId, "/3/code"), (ProblemCode.UnknownCode, "/4/parent"),
                (ProblemCode.CyclicReference, "/5/parent"), (ProblemCode.CyclicReference, "/6/parent"), (ProblemCode.CyclicReference, "/7/parent"), (ProblemCode.CyclicReference, "/8/parent"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Throws<ArgumentException>(() => ThemeCatalogue.Create([Theme("1.1")]));
    }

    [Fact]
    public void A_caller_s_mistakes_throw()
    {
        Assert.Throws<ArgumentException>(() => new Theme(default, LocalizedText.OfFrench("x")));
        Assert.Throws<ArgumentException>(() => new Theme(Code("1"), LocalizedText.OfFrench("x"), default(ThemeCode)));
        Assert.Throws<ArgumentNullException>(() => new Theme(Code("1"), null!));
    }

    private static ThemeCode Code(string text) => ThemeCode.Parse(text, null);

    private static Theme Theme(string code, string? parent = null) =>
        new(Code(code), LocalizedText.OfFrench(code), parent is null ? null : Code(parent));
}
