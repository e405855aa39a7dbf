using System.Text.RegularExpressions;
using Cohesion.Domain.Themes;
using Xunit;

namespace Cohesion.Domain.Tests.Themes;

public partial class ThemeCodeTests
{
    [Theory]
    [InlineData("1", false)]
    [InlineData("1.5", false)]
    [InlineData("1.5a", false)]
    [InlineData("local:mobility", true)]
    [InlineData("local:digitalDivide", true)]
    public void A_code_is_official_or_local(string text, bool local) => Assert.Equal(local, ThemeCode.Parse(text, null).IsLocal);

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData("1.5A")]
    [InlineData("1.5ab")]
    [InlineData("1.10")]
    [InlineData("10")]
    [InlineData("1.٣")]
    [InlineData(" 1")]
    [InlineData("mobility")]
    [InlineData("local:")]
    [InlineData("local:mobilité")]
    public void A_text_that_is_no_code_is_refused(string text)
    {
        Assert.False(ThemeCode.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => ThemeCode.Parse(text, null));
    }

    [Fact]
    public void A_code_keeps_the_laws_of_codes()
    {
        Law.ParseInvertsToString(Generate.ThemeCodes);
        Law.EqualValuesHashAlike(Generate.ThemeCodes, code => ThemeCode.Parse(code.ToString(), null));
        Law.OrdersTotally(Generate.ThemeCodes);
        Assert.Equal("", default(ThemeCode).ToString());
        Assert.False(default(ThemeCode).IsLocal);
    }

    [Fact]
    public void Every_short_text_agrees_with_the_published_grammar()
    {
        char[] letters = [.. "059.a zA/:é"];
        IEnumerable<string> texts = [""];
        for (int length = 0; length < 5; length++)
        {
            Assert.All(texts, text => Assert.Equal(Grammar().IsMatch(text), ThemeCode.TryParse(text, null, out _)));
            texts = [.. texts.SelectMany(text => letters.Select(letter => text + letter))];
        }
    }

    [GeneratedRegex(@"\A[0-9](\.[0-9][a-z]?)?\z")]
    private static partial Regex Grammar();
}
