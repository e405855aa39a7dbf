using Cohesion.Domain.Rendering;
using Xunit;

namespace Cohesion.Domain.Tests.Rendering;

public class MarkdownLaws
{
    [Fact]
    public void What_people_wrote_never_turns_into_markup() => Law.Holds(Generate.Texts, text => Unescape(Markdown.Escape(text)) == text.ReplaceLineEndings(" "));

    [Theory]
    [InlineData("a*b*", "a\\*b\\*")]
    [InlineData("[x](y)", "\\[x\\](y)")]
    [InlineData("<script>", "\\<script\\>")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("two\nlines", "two lines")]
    public void Marks_are_shown_as_letters(string text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public void A_source_links_to_its_address() => Assert.Equal(
        "[art. 3](<https://example.org/a?b=(1)>)", Markdown.Link(new Citation("art. 3", new Uri("https://example.org/a?b=(1)"))));

    private static string Unescape(string escaped)
    {
        System.Text.StringBuilder text = new();
        for (int i = 0; i < escaped.Length; i++)
        {
            text.Append(escaped[i] == '\\' ? escaped[++i] : escaped[i]);
        }

        return text.ToString();
    }
}
