using System.Text.Json;
using System.Text.RegularExpressions;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public partial class RuleLawTests
{
    /// <summary>Gets each law with, for each rule, how often the 15 072 small selections break it and the first one that does.</summary>
    public static TheoryData<string, AwardRule, int, string> Table { get; } = new()
    {
        { "feasible", AwardRule.StopAtFirst, 0, "" },
        { "feasible", AwardRule.SkipOver, 0, "" },
        { "exhaustive", AwardRule.StopAtFirst, 2790, "(1,1),(2,2): B=1 -> {}" },
        { "exhaustive", AwardRule.SkipOver, 0, "" },
        { "scoreMonotone", AwardRule.StopAtFirst, 0, "" },
        { "scoreMonotone", AwardRule.SkipOver, 0, "" },
        { "discountMonotone", AwardRule.StopAtFirst, 0, "" },
        { "discountMonotone", AwardRule.SkipOver, 0, "" },
        { "envelopeMonotone", AwardRule.StopAtFirst, 0, "" },
        { "envelopeMonotone", AwardRule.SkipOver, 1728, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}" },
        { "envelopeMonotone (Talmon-Faliszewski guard)", AwardRule.StopAtFirst, 0, "" },
        { "envelopeMonotone (Talmon-Faliszewski guard)", AwardRule.SkipOver, 648, "(1,1),(1,2),(1,1): B=2 -> {0,2}; B=3 -> {0,1}" },
        { "rankLaw (no funded project below an unfunded better one)", AwardRule.StopAtFirst, 0, "" },
        { "rankLaw (no funded project below an unfunded better one)", AwardRule.SkipOver, 2160, "(1,1),(2,2): B=1 -> {0}" },
        { "noJustifiedEnvy (better score and not dearer)", AwardRule.StopAtFirst, 0, "" },
        { "noJustifiedEnvy (better score and not dearer)", AwardRule.SkipOver, 0, "" },
        { "loserIndependence (withdrawing an unfunded project changes nothing)", AwardRule.StopAtFirst, 2250, "(1,1),(2,2): B=1 -> {}; withdraw 1 -> {0}" },
        { "loserIndependence (withdrawing an unfunded project changes nothing)", AwardRule.SkipOver, 0, "" },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_law_holds_or_fails_on_every_small_selection_as_the_table_says(string law, AwardRule rule, int breaches, string first)
    {
        RuleLaw stated = RuleLaw.All.Single(one => one.Name == law);
        string[] found = [.. SmallSelection.All.SelectMany(one => stated.Breaches(one, rule, one.FundedBy(rule)))];
        Assert.Equal((breaches, first), (found.Length, found.FirstOrDefault("")));
    }

    [Fact]
    public void There_are_as_many_small_selections_as_were_published() => Assert.Equal(15_072, SmallSelection.All.Count());

    [Fact]
    public void The_page_shows_the_table()
    {
        string page = Repository.Read("docs/selection.md");
        Assert.All(Table.Select(row => ((TheoryDataRow<string, AwardRule, int, string>)row).Data).Chunk(2), row => Assert.Contains(
            $"| {row[0].Item1} | {Cell(row[0].Item3, row[0].Item4)} | {Cell(row[1].Item3, row[1].Item4)} |\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_is_the_one_that_was_published()
    {
        using JsonDocument published = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/selection_laws.json")));
        Assert.Equal(15_072, published.RootElement.GetProperty("instancesEnumerated").GetInt32());
        string[] rules = [.. published.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)];
        foreach (ITheoryDataRow row in Table)
        {
            (string law, AwardRule rule, int breaches, string first) = ((TheoryDataRow<string, AwardRule, int, string>)row).Data;
            JsonElement cell = published.RootElement.GetProperty("table").GetProperty(law)[Array.IndexOf(rules, rule.ToString())];
            (int count, string minimal) = cell.ValueKind == JsonValueKind.String ? (0, "") : (cell.GetProperty("violated").GetInt32(), cell.GetProperty("minimal").GetString()!);
            Assert.Equal((breaches, Numbers(first)), (count, Numbers(minimal)));
        }
    }

    private static string Cell(int breaches, string first) => breaches == 0 ? "holds" : $"fails {breaches} times, first `{first}`";

    // The published sentences differ in their punctuation alone.
    private static string Numbers(string sentence) => string.Join(" ", Number().Matches(sentence).Select(match => match.Value));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
