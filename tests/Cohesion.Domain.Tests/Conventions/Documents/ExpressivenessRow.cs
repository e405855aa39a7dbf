using System.Text.RegularExpressions;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>A clause of a notice, as a line of the page on expressiveness: what it is, in which column it stands, where the file says it, and why.</summary>
internal sealed partial record ExpressivenessRow(string Call, int Line, string Clause, string Kind, string Column, IReadOnlyList<string> Places, string Why)
{
    /// <summary>Gets the columns, from the most objective to what cannot be said.</summary>
    public const string Columns = "DWOPX";

    private static readonly string[] Kinds = ["hard", "doc", "soft", "other"];

    /// <summary>Gets whether the notice refuses by it, or asks for a document or an answer: those count.</summary>
    public bool Counts => Kind.Contains("hard", StringComparison.Ordinal) || Kind.Contains("doc", StringComparison.Ordinal);

    /// <summary>Gets whether a test must be shown to accept and another to refuse.</summary>
    public bool IsTested => Column is "D" or "W";

    /// <summary>Gets the clauses of the file that say it.</summary>
    public IEnumerable<string> Clauses => Places.Where(place => !place.StartsWith('/'));

    /// <summary>Gets the other places of the file that say it: its envelope, its calendar.</summary>
    public IEnumerable<string> Pointers => Places.Where(place => place.StartsWith('/'));

    /// <summary>Reads the sections of a page, each with its lines.</summary>
    public static IEnumerable<ExpressivenessRow> In(string page)
    {
        string call = "";
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                call = lines[i][3..].Trim();
            }
            else if (call is not ("" or Expressiveness.Totals) && lines[i].StartsWith("| ", StringComparison.Ordinal) && !Head().IsMatch(lines[i]))
            {
                string[] cells = [.. lines[i].Trim().Trim('|').Split('|').Select(cell => cell.Trim()), "", "", "", "", ""];
                yield return new(call, i + 1, cells[0], cells[1], cells[2], [.. Code().Matches(cells[3]).Select(match => match.Groups[1].Value)], cells[4]);
            }
        }
    }

    /// <summary>Says what is wrong with the line by itself.</summary>
    public IEnumerable<string> Breaches()
    {
        if (Clause.Length == 0 || Kind.Split(", ").Except(Kinds).Any() || Column.Length != 1 || !Columns.Contains(Column, StringComparison.Ordinal))
        {
            yield return $"{this}: a line is `| clause | {string.Join(" or ", Kinds)} | one of {Columns} | places in the file | why |`";
        }
        else if (Why.Length == 0 && Column is "O" or "P" or "X")
        {
            yield return $"{this}: says not why it stands in {Column}";
        }
        else if (Column is "D" or "W" or "O" && (Counts ? Clauses : Places).FirstOrDefault() is null)
        {
            yield return $"{this}: says not where the file says it";
        }
    }

    public override string ToString() => $"docs/expressiveness.md({Line})";

    [GeneratedRegex(@"^\| (clause|---) \|")]
    private static partial Regex Head();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
