using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>Every public type of the field's own layers has one line in the glossary, filled in, and no line outlives its type.</summary>
internal static partial class Glossary
{
    public static IEnumerable<string> Breaches(string page, IReadOnlyCollection<string> types)
    {
        string[][] lines = [.. Line().Matches(page).Select(match => match.Value.Trim('|', ' ', '\r').Split('|').Select(cell => cell.Trim()).ToArray())];
        ILookup<string, string[]> byType = lines.ToLookup(cells => cells[0].Trim('`'), StringComparer.Ordinal);
        return
        [
            .. types.Where(type => !byType.Contains(type)).Select(type => $"{type} has no line in the glossary"),
            .. byType.Where(group => group.Count() > 1).Select(group => $"{group.Key} has several lines in the glossary"),
            .. byType.Where(group => !types.Contains(group.Key)).Select(group => $"{group.Key} has a line in the glossary, but there is no such type"),
            .. lines.Where(cells => cells.Length != 4 || cells.Any(cell => cell.Length == 0) || !cells[3].EndsWith('.')).Select(cells => $"{cells[0].Trim('`')} has a line that is not filled in"),
        ];
    }

    // A type stands in the first cell, as code.
    [GeneratedRegex(@"^\| `[^|]*\|.*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
