using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>A link from a page leads to a file of the repository, and to a heading that stands in it. Addresses elsewhere are not looked up.</summary>
internal static partial class LinksLeadSomewhere
{
    /// <summary>Checks the links of pages; a file that is no page exists if <paramref name="exists"/> says so.</summary>
    public static IEnumerable<string> Breaches(IReadOnlyCollection<SourceFile> pages, Func<string, bool> exists)
    {
        Dictionary<string, HashSet<string>> headings = pages.ToDictionary(page => page.Path, HeadingsOf, StringComparer.Ordinal);
        return
            from page in pages
            from Match link in Link().Matches(Code().Replace(page.Text, ""))
            let target = link.Groups["target"].Value
            where !Elsewhere().IsMatch(target) && !Leads(page.Path, target.Split('#'))
            select $"{page.Path}: nothing stands at {target}";

        bool Leads(string from, string[] target)
        {
            string path = target[0].Length == 0 ? from : Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(from)!, target[0])).Replace('\\', '/');
            return target.Length == 1 ? headings.ContainsKey(path) || exists(path) : headings.TryGetValue(path, out HashSet<string>? there) && there.Contains(target[1]);
        }
    }

    // As a page is shown: without punctuation, a hyphen for each space, in any case.
    private static HashSet<string> HeadingsOf(SourceFile page) => Heading().Matches(Code().Replace(page.Text, ""))
        .Select(match => Punctuation().Replace(match.Groups["text"].Value.Trim(), "").Replace(' ', '-')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^#+ (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(?<fence>```+|~~~+)(?:.|\n)*?^\s*\k<fence>\s*$", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\s-]")]
    private static partial Regex Punctuation();
}
