using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>A fenced block of a page: where it begins, its language, the comment above it, its text without a last line end.</summary>
internal sealed partial record MarkdownBlock(string Path, int Line, string Language, string Marker, string Text)
{
    /// <summary>Finds the fenced blocks of a page, in order. One that is never closed goes to the end of the page.</summary>
    public static IEnumerable<MarkdownBlock> In(SourceFile page)
    {
        string[] lines = page.Text.Split('\n');
        string marker = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                int last = Array.FindIndex(lines, i + 1, line => line.Trim() == fence.Groups["fence"].Value);
                last = last < 0 ? lines.Length : last;
                yield return new(page.Path, i + 1, fence.Groups["language"].Value, marker, string.Join('\n', lines[(i + 1)..last]));
                i = last;
                marker = "";
            }
            else if (lines[i].Trim().Length > 0)
            {
                marker = Comment().Match(lines[i]).Groups["marker"].Value;
            }
        }
    }

    public override string ToString() => $"{Path}({Line})";

    [GeneratedRegex(@"^\s*(?<fence>`{3,}|~{3,})(?<language>[^\s`]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\s*<!-- (?<marker>.+) -->\s*$")]
    private static partial Regex Comment();
}
