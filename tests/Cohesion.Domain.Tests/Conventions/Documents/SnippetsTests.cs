using Xunit;

namespace Cohesion.Domain.Tests.Conventions.Documents;

public class SnippetsTests
{
    // Written in two parts, or this file would declare snippets itself.
    private const string Begin = "// " + "begin: ", End = "// " + "end: ";

    private static readonly SourceFile[] Tests =
    [
        new("tests/P/ATests.cs", $"[Fact]\nvoid A()\n{{\n    {Begin}sum\n    int sum = 1;\n\n    if (sum > 0)\n    {{\n        sum++;\n    }}\n    {End}sum\n}}\n"),
        new("tests/P/NoTest.cs", $"{Begin}idle\nint idle = 1;\n{End}idle\n"),
    ];

    private static readonly Dictionary<string, Func<string, IEnumerable<string>>> Readers =
        new() { ["clause"] = text => text.Contains("require", StringComparison.Ordinal) ? [] : ["/: `require` is missing"] };

    [Fact]
    public void Every_page_keeps_to_it() =>
        Breaches.None(Snippets.Breaches(Subjects.Documents.SelectMany(MarkdownBlock.In), Subjects.Tests, ReadIfThere, JsonReaders.ByKind));

    [Theory]
    [InlineData("<!-- snippet: sum -->\n```csharp\nint sum = 1;\n\nif (sum > 0)\n{\n    sum++;\n}\n```")]
    [InlineData("1. Do\n   <!-- snippet: sum -->\n\n   ```csharp\n   int sum = 1;\n\n   if (sum > 0)\n   {\n       sum++;\n   }\n   ```")]
    [InlineData("<!-- sample: samples/a.json -->\n```json\n{ \"a\": 1 }\n```")]
    [InlineData("<!-- json: clause -->\n~~~json\n{ \"require\": 1 }\n~~~")]
    [InlineData("```sh\ndotnet test\n```")]
    [InlineData("````md\n```csharp\nnot code of this page\n```\n````")]
    public void Blocks_that_are_checked_pass(string page) => Breaches.None(Find(page));

    [Theory]
    [InlineData("```csharp\nint sum = 1;\n```", "nothing checks this block of csharp")]
    [InlineData("```JSON\n{}\n```", "nothing checks this block of JSON")]
    [InlineData("<!-- snippet: sum -->\nThen:\n```csharp\nint sum = 1;\n```", "nothing checks this block of csharp")]
    [InlineData("<!-- snippet: sum -->\n```csharp\nint sum = 2;\n```", "differs from the snippet 'sum'")]
    [InlineData("<!-- snippet: sums -->\n```csharp\nint sum = 1;\n```", "there is no snippet 'sums'")]
    [InlineData("<!-- snippet: idle -->\n```csharp\nint idle = 1;\n```", "there is no snippet 'idle'")]
    [InlineData("<!-- sample: samples/a.json -->\n```json\n{ \"a\": 2 }\n```", "differs from the file 'samples/a.json'")]
    [InlineData("<!-- sample: samples/b.json -->\n```json\n{}\n```", "there is no file 'samples/b.json'")]
    [InlineData("<!-- json: clause -->\n```json\n{}\n```", "/: `require` is missing")]
    [InlineData("<!-- json: verdict -->\n```json\n{}\n```", "no reader of 'verdict' is known")]
    public void Blocks_that_drifted_or_that_nothing_checks_are_found(string page, string breach) =>
        Assert.EndsWith($"): {breach}", Assert.Single(Find(page)), StringComparison.Ordinal);

    [Fact]
    public void A_snippet_that_stands_twice_is_found() => Assert.Equal(
        ["the snippet 'sum' stands twice in the tests"], Snippets.Breaches([], [Tests[0], Tests[0]], _ => null, Readers));

    [Fact]
    public void A_breach_says_the_page_and_the_line() =>
        Assert.StartsWith("docs/page.md(3): ", Assert.Single(Find("# A\n\n```csharp\n```")), StringComparison.Ordinal);

    private static IEnumerable<string> Find(string page) => Snippets.Breaches(
        MarkdownBlock.In(new SourceFile("docs/page.md", page)), Tests, path => path == "samples/a.json" ? "{ \"a\": 1 }\n" : null, Readers);

    private static string? ReadIfThere(string path) => File.Exists(Path.Combine(Repository.Root, path)) ? Repository.Read(path) : null;
}
