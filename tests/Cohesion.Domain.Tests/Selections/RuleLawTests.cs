using System.Text.Json;
using System.Text.RegularExpressions;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>Holds the laws of award rules, and the page that shows them, against one table; run with <c>UPDATE_LAWS=1</c> to write the page anew.</summary>
public partial class RuleLawTests
{
    private const string Page = "docs/selection.md";

    /// <summary>Gets each law with each rule; the test counts how often the 15 072 small selections break it, and names the first that does.</summary>
    public static TheoryData<string, string> Table { get; } =
        [.. RuleLaw.All.SelectMany(law => Enum.GetValues<SmallRule>().Select(rule => new TheoryDataRow<string, string>(law.Name, rule.ToString())))];

    [Theory, MemberData(nameof(Table))]
    public void A_law_holds_or_fails_on_every_small_selection_as_the_table_says(string law, string rule)
    {
        RuleLaw stated = RuleLaw.All.Single(one => one.Name == law);
        SmallRule spends = Enum.GetValues<SmallRule>().Single(one => one.ToString() == rule);
        string[] found = [.. SmallSelection.All.SelectMany(one => stated.Breaches(one, spends, one.FundedBy(spends)))];
        Assert.Equal(RuleLawTable.Expected(law, spends), (found.Length, found.FirstOrDefault("")));
    }

    [Theory, MemberData(nameof(Table))]
    public void A_law_that_holds_of_all_small_selections_holds_of_larger_ones(string law, string rule)
    {
        RuleLaw stated = RuleLaw.All.Single(one => one.Name == law);
        SmallRule spends = Enum.GetValues<SmallRule>().Single(one => one.ToString() == rule);
        Dice dice = new(7);
        for (int run = 0; run < (RuleLawTable.Expected(law, spends).Breaches == 0 ? 100 : 0); run++)
        {
            SmallSelection one = new([.. Enumerable.Range(0, 4 + dice.Next(6)).Select(_ => (1 + dice.Next(3), 1 + dice.Next(12)))], 1 + dice.Next(50));
            Assert.Empty(stated.Breaches(one, spends, one.FundedBy(spends)));
        }
    }

    [Fact]
    public void There_are_as_many_small_selections_as_were_published() => Assert.Equal(15_072, SmallSelection.All.Count());

    [Fact]
    public void The_page_shows_the_table()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_LAWS") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Page), Shown().Replace(Repository.Read(Page), _ => RuleLawTable.ToMarkdown()));
        }

        Assert.Equal(RuleLawTable.ToMarkdown(), Shown().Match(Repository.Read(Page)).Value);
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
                (int breaches, string first) = RuleLawTable.Expected(law.Name, (SmallRule)(i + 1));
                Assert.Equal((breaches, Numbers(first)), (count, count == 0 ? "" : Numbers(before)));
            }
        }
    }

    // The published sentences differ in their punctuation alone.
    private static string Numbers(string sentence) => string.Join(" ", Number().Matches(sentence).Select(match => match.Value));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\| law \|.*\n(\|.*\n)*", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
