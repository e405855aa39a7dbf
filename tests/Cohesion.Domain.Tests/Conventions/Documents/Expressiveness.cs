using System.Text.Json.Nodes;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Tests.Conventions.Documents;

/// <summary>
/// What the page on expressiveness says of real calls is so: each place it names stands in the file, no clause is less objective than its column,
/// and the tests that the file carries show each clause of data accept and refuse.
/// </summary>
internal static class Expressiveness
{
    public const string Totals = "Totals";

    /// <summary>Checks lines against the file of a call and its rules.</summary>
    public static IEnumerable<string> Breaches(IEnumerable<ExpressivenessRow> rows, string json, CallForProjects call)
    {
        ExpressivenessEvidence evidence = new(call);
        return rows.SelectMany(row => row.Breaches().FirstOrDefault() is { } breach ? [breach] : row.Places.SelectMany(place => Breaches(row, place, json, evidence)));
    }

    /// <summary>Writes how many clauses that count stand in each column, a line for each call and one for all, which gives the shares.</summary>
    public static string TotalsOf(IEnumerable<ExpressivenessRow> rows)
    {
        ExpressivenessRow[] counted = [.. rows.Where(row => row.Counts)];
        IEnumerable<string> lines =
        [
            "| call | hard and doc | D | W | O | P | X |",
            "| --- | --: | --: | --: | --: | --: | --: |",
            .. counted.GroupBy(row => row.Call).Select(group => Line(group.Key, [.. group])),
            Line("all", counted),
            "",
            $"Of {counted.Length} clauses, {Percent(counted, "D")} % are data and a condition, {Percent(counted, "DWO")} % data, facts of the world or opinions.",
        ];
        return string.Join('\n', lines);
    }

    /// <summary>Gives the share of columns among the clauses that count, in whole percents, rounded down.</summary>
    public static int Percent(IReadOnlyCollection<ExpressivenessRow> counted, string columns) =>
        counted.Count == 0 ? 0 : 100 * counted.Count(row => columns.Contains(row.Column, StringComparison.Ordinal)) / counted.Count;

    private static string Line(string name, ExpressivenessRow[] rows) =>
        $"| {name} | {rows.Length} | {string.Join(" | ", ExpressivenessRow.Columns.Select(column => rows.Count(row => row.Column == $"{column}")))} |";

    private static IEnumerable<string> Breaches(ExpressivenessRow row, string place, string json, ExpressivenessEvidence evidence)
    {
        if (place.StartsWith('/'))
        {
            return Stands(place, json) ? [] : [$"{row}: nothing stands at `{place}` of {row.Call}"];
        }

        if (evidence.Find(place) is not { } clause)
        {
            return [$"{row}: {row.Call} has no clause `{place}`"];
        }

        char found = evidence.ColumnOf(clause);
        return
        [
            .. row.Why.Length == 0 && ExpressivenessRow.Columns.IndexOf(found, StringComparison.Ordinal) > ExpressivenessRow.Columns.IndexOf(row.Column, StringComparison.Ordinal)
                ? [$"{row}: `{place}` is {found}, no {row.Column}; say why"] : Array.Empty<string>(),
            .. row.IsTested && !evidence.IsAccepted(clause) ? [$"{row}: no test of {row.Call} accepts by `{place}`"] : Array.Empty<string>(),
            .. row.IsTested && !evidence.IsRefused(clause) ? [$"{row}: no test of {row.Call} refuses by `{place}`"] : Array.Empty<string>(),
        ];
    }

    private static bool Stands(string pointer, string json) =>
        pointer.Split('/')[1..].Aggregate(JsonNode.Parse(json), (at, step) => at switch
        {
            JsonObject members => members[step],
            JsonArray elements when int.TryParse(step, out int index) && index < elements.Count => elements[index],
            _ => null,
        }) is not null;
}
