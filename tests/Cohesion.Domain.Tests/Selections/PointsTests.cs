using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class PointsTests
{
    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("14", 14, 1)]
    [InlineData("-3", -3, 1)]
    [InlineData("12.5", 25, 2)]
    [InlineData("0.05", 1, 20)]
    [InlineData("-0.5", -1, 2)]
    [InlineData("37/3", 37, 3)]
    [InlineData("0.000000000000000001", 1, 1_000_000_000_000_000_000)]
    [InlineData("9.223372036854775807", 9_223_372_036_854_775_807, 1_000_000_000_000_000_000)]
    public void Canonical_texts_read_and_write(string text, long numerator, long denominator)
    {
        Assert.Equal(Points.Of(Ratio.Of(numerator, denominator)), Points.Parse(text, null));
        Assert.Equal(text, Points.Of(Ratio.Of(numerator, denominator)).ToString());
    }

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.0", "0")]
    [InlineData("74/6", "37/3")]
    [InlineData("25/2", "12.5")]
    public void Other_texts_of_the_same_number_read_too(string text, string canonical) => Assert.Equal(canonical, Points.Parse(text, null).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("014")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("12,5")]
    [InlineData("1e3")]
    [InlineData("60 %")]
    [InlineData("1/0")]
    [InlineData("٣")]
    [InlineData("0.0000000000000000001")]
    [InlineData("9223372036854775808")]
    [InlineData("10.000000000000000001")]
    public void Everything_else_is_refused(string text)
    {
        Assert.False(Points.TryParse(text, null, out Points points));
        Assert.Equal(default, points);
        Assert.Throws<FormatException>(() => Points.Parse(text, null));
    }

    [Fact]
    public void People_read_the_separators_of_their_language()
    {
        Points many = Points.Parse("-1012.05", null);
        Assert.Equal("-1\u202F012,05", many.ToText(Language.French));
        Assert.Equal("-1,012.05", many.ToText(Language.English));
        Assert.Equal("37/3", Points.Parse("37/3", null).ToText(Language.French));
    }

    [Fact]
    public void The_default_value_is_zero_points() => Assert.Equal(Points.Of(0), default);
}
