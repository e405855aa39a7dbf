using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class RatioTests
{
    [Theory]
    [InlineData(60, 100, "60 %", "60\u202F%", "60%")]
    [InlineData(1, 8, "12.5 %", "12,5\u202F%", "12.5%")]
    [InlineData(1, 1_000_000, "0.0001 %", "0,0001\u202F%", "0.0001%")]
    [InlineData(1, 2_000_000, "1/2000000", "1/2000000", "1/2000000")]
    [InlineData(2, 3, "2/3", "2/3", "2/3")]
    [InlineData(-4, 6, "-2/3", "-2/3", "-2/3")]
    [InlineData(1, -2, "-50 %", "-50\u202F%", "-50%")]
    [InlineData(50, 1, "5000 %", "5\u202F000\u202F%", "5,000%")]
    [InlineData(0, 7, "0 %", "0\u202F%", "0%")]
    [InlineData(long.MaxValue, 1, "922337203685477580700 %", "922\u202F337\u202F203\u202F685\u202F477\u202F580\u202F700\u202F%", "922,337,203,685,477,580,700%")]
    public void A_ratio_is_a_short_percentage_or_a_fraction(long numerator, long denominator, string text, string french, string english)
    {
        Ratio ratio = Ratio.Of(numerator, denominator);
        Assert.Equal(text, ratio.ToString());
        Assert.Equal(ratio, Ratio.Parse(text, null));
        Assert.Equal(french, ratio.ToText(Language.French));
        Assert.Equal(english, ratio.ToText(Language.English));
    }

    [Theory]
    [InlineData("4/6", 2, 3)]
    [InlineData("60/100", 3, 5)]
    [InlineData("12.50 %", 1, 8)]
    [InlineData("-0 %", 0, 1)]
    [InlineData("18446744073709551614/9223372036854775807", 2, 1)]
    public void A_ratio_need_not_be_written_in_lowest_terms(string text, long numerator, long denominator) =>
        Assert.Equal(Ratio.Of(numerator, denominator), Ratio.Parse(text, null));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("60")]
    [InlineData("60%")]
    [InlineData("60  %")]
    [InlineData("60\u00A0%")]
    [InlineData("060 %")]
    [InlineData("+60 %")]
    [InlineData("12,5 %")]
    [InlineData("12. %")]
    [InlineData("0.00001 %")]
    [InlineData("2/0")]
    [InlineData("2/03")]
    [InlineData("2/-3")]
    [InlineData("/3")]
    [InlineData("2/")]
    [InlineData("1/2/3")]
    [InlineData("2 / 3")]
    [InlineData("1.5/3")]
    [InlineData("٦٠ %")]
    public void Nothing_else_is_a_ratio(string text)
    {
        Assert.False(Ratio.TryParse(text, null, out _));
        Assert.False(Ratio.HasForm(text));
        Assert.Throws<FormatException>(() => Ratio.Parse(text, null));
    }

    [Theory]
    [InlineData("9223372036854775808/1")]
    [InlineData("1/9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999999999999999 %")]
    public void A_ratio_that_cannot_be_counted_has_the_form_of_one(string text)
    {
        Assert.False(Ratio.TryParse(text, null, out _));
        Assert.True(Ratio.HasForm(text));
    }

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Ratio.Percent(0), default);
        Assert.Equal((0, 1), (default(Ratio).Numerator, default(Ratio).Denominator));
    }

    [Fact]
    public void Percentages_are_written_as_they_are_said() => Assert.Equal(Ratio.Of(1, 2), 50.Percent());

    [Fact]
    public void What_has_no_terms_that_can_be_counted_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(1, 0));
        Assert.Throws<OverflowException>(() => Ratio.Of(1, long.MinValue));
        Assert.Throws<OverflowException>(() => Ratio.Of(long.MaxValue, 1) + Ratio.Of(1, 1));
        Assert.Throws<OverflowException>(() => Ratio.Of(long.MaxValue, 2) * Ratio.Of(3, 1));
        Assert.Equal(Ratio.Of(1, 1), Ratio.Of(long.MinValue, long.MinValue));
    }
}
