using System.Text.Json;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Xunit;

namespace Cohesion.Cli.Tests;

public class CompareTests
{
    private static readonly string Before = Shell.Sample("share-of-residents/before.json"), After = Shell.Sample("share-of-residents/after.json");
    private static readonly string Applications = Shell.Sample("share-of-residents/applications.json");

    private static readonly string[] Versions = ["1.0.0", "0.9.0"], Intents = ["loosen", "tighten", "same"];

    public static TheoryData<int, int, string, string> Declarations =>
    [
        .. from shares in new[] { (60, 50), (50, 60), (60, 60) }
           from version in Versions
           from intent in Intents
           select (shares.Item1, shares.Item2, version, intent),
    ];

    [Fact]
    public void A_change_that_does_what_it_declares_is_fine()
    {
        (int code, string output, _) = Shell.Run("compare", Before, After);
        Assert.Equal(0, code);
        Assert.Contains("il est prouvé que nul ne perd", output, StringComparison.Ordinal);
        Assert.Contains("intention déclarée\u00A0: assouplir, tenue", output, StringComparison.Ordinal);
        Assert.Contains("2 disposition(s) équivalente(s).", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_declares_nothing_fails_with_an_application_that_loses()
    {
        (int code, string output, _) = Shell.Run("compare", After, Before, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("it is proved that nobody gains", output, StringComparison.Ordinal);
        Assert.Contains("declares no change against 1.1.0", output, StringComparison.Ordinal);
        Assert.Matches(@"Beneficiaries who live in a quartier prioritaire\s+50\s+=", output);
        Assert.Matches(@"decision\s+eligible\s+not eligible", output);
    }

    [Theory]
    [InlineData("tighten")]
    [InlineData("same")]
    public void A_change_that_does_otherwise_than_declared_fails(string intent)
    {
        using TemporaryFile file = Shell.File(File.ReadAllText(After).Replace("\"loosen\"", $"\"{intent}\"", StringComparison.Ordinal));
        (int code, string output, _) = Shell.Run("compare", Before, file.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains(", not kept", output, StringComparison.Ordinal);
        Assert.Contains("error COH2921: The change is declared `" + intent + "`, and an application contradicts it: project.beneficiaries.quartier: 50.", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public void It_is_fine_when_nothing_changes_or_the_library_finds_nothing_wrong_with_what_is_declared(int before, int after, string from, string intent)
    {
        string was = Share("1.0.0", before, null), becomes = Share("1.1.0", after, $$"""{ "from": "{{from}}", "intent": "{{intent}}" }""");
        using TemporaryFile one = Shell.File(was), other = Shell.File(becomes);
        ValueList<Problem> problems = before == after ? [] : IntentCheck.Of(Read(was), Read(becomes))!.Problems;
        (int code, string output, _) = Shell.Run("compare", one.Path, other.Path, "--lang", "en");
        Assert.Equal(problems.Count == 0 ? 0 : 1, code);
        Assert.Equal(problems.Select(problem => problem.ToText(Language.English)), output.Split('\n').Where(line => line.Contains(": error COH292", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("COH", StringComparison.Ordinal) + 9)..line.LastIndexOf(" [", StringComparison.Ordinal)]));
        Assert.Equal(from == "1.0.0", output.Contains($"declared intent: {(intent == "same" ? "to change nothing" : $"to {intent}")}, {(code == 0 ? "kept" : "not kept")}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_funder_that_withdraws_takes_nobody_any_more()
    {
        static string Funders(string version, string funders) => Share(version, 60, null).Replace("\"contract\": \"c\",", $"\"funders\": [ {funders} ],", StringComparison.Ordinal);
        const string City = """{ "id": "city", "name": "City" }""", State = """{ "id": "state", "name": "State" }""";
        using TemporaryFile both = Shell.File(Funders("1.0.0", $"{City}, {State}")), one = Shell.File(Funders("1.1.0", City));
        (int code, string output, _) = Shell.Run("compare", both.Path, one.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("tightened: somebody loses, and it is proved that nobody gains", output, StringComparison.Ordinal);
        Assert.Contains("who loses · State", output, StringComparison.Ordinal);
        Assert.Contains("State (no longer decides)", output, StringComparison.Ordinal);
        Assert.Contains("State (decides from now on)", Shell.Run("compare", one.Path, both.Path, "--lang", "en").Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Shell.Run("compare", both.Path, one.Path, "--json").Output);
        Assert.Equal([false, true], json.RootElement.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetProperty("dropped").GetBoolean()));
    }

    [Fact]
    public void A_duty_that_becomes_another_is_told_though_it_is_owed_by_the_same()
    {
        static string Duty(string version, string duty) => Share(version, 60, null).Replace("\"clauses\": [", $"\"clauses\": [ {{ \"id\": \"duty\", \"stage\": \"award\", \"oblige\": {{ \"duty\": \"{duty}\" }} }},", StringComparison.Ordinal);
        using TemporaryFile one = Shell.File(Duty("1.0.0", "showFunding")), other = Shell.File(Duty("1.1.0", "reportYearly"));
        (int code, string output, _) = Shell.Run("compare", one.Path, other.Path, "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("duty (another duty): equivalent, this is proved", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_proved_is_not_as_declared()
    {
        string before = Call("1.0.0", """{ "has": { "fact": "project.pillars", "any": ["socialCohesion"] } }""", null);
        string after = Call("1.1.0", """{ "has": { "fact": "project.pillars", "any": ["@contract.pillars"] } }""", """{ "from": "1.0.0", "intent": "loosen" }""");
        using TemporaryFile one = Shell.File(before), other = Shell.File(after);
        (int code, string output, _) = Shell.Run("compare", one.Path, other.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("warning COH2922", output, StringComparison.Ordinal);
        Assert.Contains("declared intent: to loosen, not proved", output, StringComparison.Ordinal);
    }

    /// <summary>A clause that names a value reads as before; the value does not.</summary>
    [Fact]
    public void A_value_that_changes_is_said_before_and_after()
    {
        string before = Shell.Sample("trois-vals-2027/call.json");
        using TemporaryFile after = Shell.File(File.ReadAllText(before).Replace("\"otherwise\": \"10000 EUR\"", "\"otherwise\": \"9000 EUR\"", StringComparison.Ordinal));
        string output = string.Join(' ', Shell.Run("compare", before, after.Path, "--lang", "en").Output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("values that change: - before: The amount “ceiling”: €15,000 where", output, StringComparison.Ordinal);
        Assert.Contains("€10,000 otherwise. - after: The amount “ceiling”: €15,000 where", output, StringComparison.Ordinal);
        Assert.DoesNotContain("values that change", Shell.Run("compare", Before, After, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_equivalent_to_itself() => Assert.Equal(0, Shell.Run("compare", After, After).Code);

    [Fact]
    public void Past_applications_are_replayed()
    {
        string output = Shell.Run("compare", Before, After, "--applications", Applications, "--lang", "en").Output;
        Assert.Matches(@"half\s+not eligible\s+eligible\s+€8,000", output);
        Assert.Contains("bare-half gains: public not met → met", output, StringComparison.Ordinal);
        Assert.Contains("0 lose, €0 requested; 2 gain, €10,500 requested; 0 to be asked again.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_read_json()
    {
        using JsonDocument compared = JsonDocument.Parse(Shell.Run("compare", Before, After, "--applications", Applications, "--json").Output);
        JsonElement root = compared.RootElement;
        Assert.True(root.GetProperty("asDeclared").GetBoolean());
        Assert.Equal("loosened", root.GetProperty("change").GetProperty("relation").GetString());
        JsonElement gained = root.GetProperty("change").GetProperty("gained");
        Assert.Equal(("notEligible", "eligible"), (gained.GetProperty("before").GetString(), gained.GetProperty("after").GetString()));
        Assert.Equal(50, gained.GetProperty("application").GetProperty("project").GetProperty("beneficiaries").GetProperty("quartier").GetInt32());
        Assert.Equal(["equivalent", "loosened", "equivalent"],
            root.GetProperty("scopes")[0].GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("change").GetProperty("relation").GetString()));
        Assert.Equal("10500 EUR", root.GetProperty("impact")[0].GetProperty("gainedAmount").GetString());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Two_editions_read_well_at_80_columns(string language)
    {
        (int code, string output, _) = Shell.Run("compare", Shell.Sample("lens-lievin-2021/call.json"), Shell.Sample("calls/lens-lievin-2022.json"),
            "--applications", Shell.Sample("lens-lievin-2021/applications.json"), "--lang", language);
        Assert.Equal(1, code);
        Assert.All(output.Split('\n').Where(line => !line.Contains(": warning COH", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_file_that_is_wrong_is_told_and_nothing_is_compared()
    {
        using TemporaryFile file = Shell.File("{ \"call\": 3 }");
        (int code, string output, _) = Shell.Run("compare", Before, file.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("error COH", output, StringComparison.Ordinal);
        Assert.DoesNotContain("proved", output, StringComparison.Ordinal);
        Assert.Equal(2, Shell.Run("compare", Before).Code);
    }

    private static CallForProjects Read(string json) => CallFile.Read(json).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException(json);

    private static string Share(string version, int percent, string? change) =>
        Call(version, $$"""{ "share": { "fact": "project.beneficiaries.quartier", "base": "project.beneficiaries.total", "atLeast": "{{percent}} %" } }""", change);

    private static string Call(string version, string require, string? change) => $$"""
        { "call": "x", "version": "{{version}}", "kind": "callForProjects", "title": { "fr": "X", "en": "X" }, "issuer": { "name": "X" }, "timeZone": "Europe/Paris",
          {{(change is null ? "" : $"\"change\": {change},")}} "contract": "c", "clauses": [ { "id": "public", "require": {{require}}, "cite": [ { "text": "1" } ] } ] }
        """;
}
