using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

public class LinksLeadSomewhereTests
{
    [Fact]
    public void Every_page_keeps_to_it() => Breaches.None(LinksLeadSomewhere.Breaches(
        Subjects.Documents, path => File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path))));

    [Theory]
    [InlineData("[file](../LICENSE)")]
    [InlineData("[page](b.md) and [itself](#first-heading)")]
    [InlineData("[heading](b.md#whats-new)")]
    [InlineData("[elsewhere](https://example.org/nothing)")]
    [InlineData("```md\n[shown](nothing.md)\n```")]
    public void Links_that_lead_somewhere_pass(string text) => Breaches.None(Find(text));

    [Theory]
    [InlineData("[file](LICENSE)", "LICENSE")]
    [InlineData("[page](c.md \"A title\")", "c.md")]
    [InlineData("![image](../docs/c.svg)", "../docs/c.svg")]
    [InlineData("[heading](b.md#whats-old)", "b.md#whats-old")]
    [InlineData("[itself](#no-heading)", "#no-heading")]
    public void Links_that_lead_nowhere_are_found(string text, string target) => Assert.Equal([$"docs/a.md: nothing stands at {target}"], Find(text));

    private static IEnumerable<string> Find(string text) => LinksLeadSomewhere.Breaches(
        [new SourceFile("docs/a.md", $"# First heading\n\n{text}\n"), new SourceFile("docs/b.md", "# B\n\n## What’s new?\n")], path => path == "LICENSE");
}
