using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public partial class RuleLawTests
{
    private static readonly Dictionary<(string Law, SmallRule Rule), (int Breaches, string First)> Failing = new()
    {
        [("exhaustive", SmallRule.StopAtFirst)] = (2790, "(1,1),(2,2): B=1 -> {}"),
        [("envelopeMonotone", SmallRule.SkipOver)] = (1728, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone", SmallRule.ScorePerEuro)] = (751, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone", SmallRule.ExactKnapsack)] = (1848, "(1,1),(2,2): B=1 -> {0}; B=2 -> {1}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.SkipOver)] = (648, "(1,1),(1,2),(1,1): B=2 -> {0,2}; B=3 -> {0,1}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.ScorePerEuro)] = (369, "(1,1),(1,2),(2,3): B=3 -> {0,1}; B=4 -> {0,2}"),
        [("envelopeMonotone (Talmon-Faliszewski guard)", SmallRule.ExactKnapsack)] = (918, "(1,1),(1,2),(1,1): B=2 -> {0,2}; B=3 -> {0,1}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.SkipOver)] = (2160, "(1,1),(2,2): B=1 -> {0}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.ScorePerEuro)] = (3136, "(1,1),(2,2): B=1 -> {0}"),
        [("rankLaw (no funded project below an unfunded better one)", SmallRule.ExactKnapsack)] = (2385, "(1,1),(2,2): B=1 -> {0}"),
        [("loserIndependence (withdrawing an unfunded project changes nothing)", SmallRule.StopAtFirst)] = (2250, "(1,1),(2,2): B=1 -> {}; withdraw 1 -> {0}"),
    };

    /// <summary>Gets each law with each rule; the test counts how often the 15 072 small selections break it, and names the first that does.</summary>
    public static TheoryData<string, string> Table { get; } =
        [.. RuleLaw.All.SelectMany(law => Enum.GetValues<SmallRule>().Select(rule => new TheoryDataRow<string, string>(law.Name, rule.ToString())))];

    [Theory, MemberData(nameof(Table))]
    public void A_law_holds_or_fails_on_every_small_selection_as_the_table_says(string law, string rule)
    {
        RuleLaw stated = RuleLaw.All.Single(one => one.Name == law);
        SmallRule spends = Enum.GetValues<SmallRule>().Single(one => one.ToString() == rule);
        string[] found = [.. SmallSelection.All.SelectMany(one => stated.Breaches(one, spends, one.FundedBy(spends)))];
        Assert.Equal(Expected(law, spends), (found.Length, found.FirstOrDefault("")));
    }

    [Fact]
    public void There_are_as_many_small_selections_as_were_published() => Assert.Equal(15_072, SmallSelection.All.Count());

    [Fact]
    public void The_page_shows_the_table()
    {
        string page = Repository.Read("docs/selection.md");
        Assert.All(RuleLaw.All, law => Assert.Contains(
            $"| {law.Name} | {string.Join(" | ", Enum.GetValues<SmallRule>().Select(rule => Cell(Expected(law.Name, rule))))} |\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_is_the_one_that_was_published()
    {
        using JsonDocument published = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/selection_laws.json")));
        Assert.Equal(15_072, published.RootElement.GetProperty("instancesEnumerated").GetInt32());
        string[] rules = [.. published.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)];
        Assert.Equal(Enum.GetValues<SmallRule>().Select(rule => rule.ToString()), rules);
        foreach (JsonProperty law in published.RootElement.GetProperty("table").EnumerateObject())
        {
            string before = "";
            foreach ((int i, JsonElement cell) in law.Value.EnumerateArray().Index())
            {
                (int count, string minimal) = cell.ValueKind == JsonValueKind.String ? (0, "") : (cell.GetProperty("violated").GetInt32(), cell.GetProperty("minimal").GetString()!);
                before = minimal == "same" ? before : minimal;
                (int breaches, string first) = Expected(law.Name, (SmallRule)(i + 1));
                Assert.Equal((breaches, Numbers(first)), (count, count == 0 ? "" : Numbers(before)));
            }
        }
    }

    private static (int Breaches, string First) Expected(string law, SmallRule rule) => Failing.TryGetValue((law, rule), out (int, string) failing) ? failing : (0, "");

    private static string Cell((int Breaches, string First) expected) =>
        expected.Breaches == 0 ? "holds" : $"fails {expected.Breaches} times, first `{expected.First}`";


    // The published sentences differ in their punctuation alone.
    private static string Numbers(string sentence) => string.Join(" ", Number().Matches(sentence).Select(match => match.Value));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
