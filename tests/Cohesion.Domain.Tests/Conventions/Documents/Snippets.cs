using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>
/// What a page shows of C# stands between <c>begin</c> and <c>end</c> comments in a test that runs; of JSON, in a file, or it is read by the
/// reader of its kind. A comment above the block says which: <c>snippet: name</c>, <c>sample: path</c>, <c>json: kind</c>.
/// </summary>
internal static partial class Snippets
{
    private static readonly string[] Checked = ["csharp", "cs", "c#", "json", "jsonc", "json5"];

    /// <summary>Checks blocks against the sources of tests, the texts of files (<see langword="null"/>: no such file) and the readers of JSON by kind.</summary>
    public static IEnumerable<string> Breaches(
        IEnumerable<MarkdownBlock> blocks, IReadOnlyCollection<SourceFile> tests, Func<string, string?> fileText, IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> readers)
    {
        ILookup<string, string> regions = RegionsOf(tests);
        return
        [
            .. regions.Where(region => region.Count() > 1).Select(region => $"the snippet '{region.Key}' stands twice in the tests"),
            .. from block in blocks
               where block.Marker.Split(": ") is ["snippet" or "sample" or "json", _] || Checked.Contains(block.Language, StringComparer.OrdinalIgnoreCase)
               from breach in block.Marker.Split(": ") switch
               {
                   ["snippet", string name] => Differs(block, $"snippet '{name}'", regions[name].FirstOrDefault()),
                   ["sample", string path] => Differs(block, $"file '{path}'", fileText(path)),
                   ["json", string kind] when readers.TryGetValue(kind, out Func<string, IEnumerable<string>>? read) => read(block.Text).Select(problem => $"{block}: {problem}"),
                   ["json", string kind] => [$"{block}: no reader of '{kind}' is known"],
                   _ => [$"{block}: nothing checks this block of {block.Language}"],
               }
               select breach,
        ];
    }

    private static IEnumerable<string> Differs(MarkdownBlock block, string source, string? expected)
    {
        if (expected is null)
        {
            yield return $"{block}: there is no {source}";
        }
        else if (Unindent(expected) != Unindent(block.Text))
        {
            yield return $"{block}: differs from the {source}";
        }
    }

    private static ILookup<string, string> RegionsOf(IEnumerable<SourceFile> tests) => (
        from file in tests
        where file.Text.Contains("[Fact", StringComparison.Ordinal) || file.Text.Contains("[Theory", StringComparison.Ordinal)
        from Match match in Region().Matches(file.Text)
        select match).ToLookup(match => match.Groups["name"].Value, match => match.Groups["text"].Value);

    private static string Unindent(string text)
    {
        string[] lines = [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd())];
        int margin = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length < margin ? "" : line[margin..]));
    }

    [GeneratedRegex(@"// begin: (?<name>\S+)\n(?<text>.*?)\n\s*// end: \k<name>", RegexOptions.Singleline)]
    private static partial Regex Region();
}
