using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class FigureIdTests
{
    [Fact]
    public void Parsing_inverts_printing()
    {
        Law.ParseInvertsToString(Generate.FigureIds);
        Law.ParseInvertsToString(Generate.Categories);
    }

    [Fact]
    public void Figures_and_categories_are_ordered()
    {
        Law.OrdersTotally(Generate.FigureIds);
        Law.OrdersTotally(Generate.Categories);
    }

    [Fact]
    public void Whom_a_figure_counts_does_not_depend_on_the_order_of_what_they_have_in_common() =>
        Law.Holds(Generate.FigureIds, Generate.Categories, (id, category) => id.And(category).Equals(FigureId.Of([category, .. id.Categories])) && id.And(category).And(category) == id.And(category));

    [Fact]
    public void The_default_counts_everybody()
    {
        Assert.Equal("total", default(FigureId).ToString());
        Assert.Equal(FigureId.Everybody, FigureId.Parse("total", null));
        Assert.Empty(FigureId.Everybody.Categories);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("a/a")]
    [InlineData("a/total")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a/b/c/d/e/f/g/h/i")]
    public void What_names_no_figure_is_refused(string text)
    {
        Assert.False(FigureId.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => FigureId.Parse(text, null));
    }

    [Theory]
    [InlineData("total")]
    [InlineData("")]
    [InlineData("-a")]
    public void What_is_no_category_is_refused(string text)
    {
        Assert.False(Category.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Category.Parse(text, null));
    }

    [Fact]
    public void No_category_and_too_many_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FigureId.Of(default(Category)));
        Assert.Throws<ArgumentException>(() => FigureId.Of([.. "abcdefghi".Select(letter => Category.Parse($"{letter}", null))]));
    }
}
