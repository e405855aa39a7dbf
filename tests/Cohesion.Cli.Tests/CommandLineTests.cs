using System.Text.Json;
using Xunit;

namespace Cohesion.Cli.Tests;

public class CommandLineTests
{
    private static readonly string Call = Shell.Sample("lens-lievin-2021/call.json");
    private static readonly string Applications = Shell.Sample("lens-lievin-2021/applications.json");

    [Theory]
    [InlineData("lens-lievin-2021/call.json")]
    [InlineData("payment-terms/call.json")]
    [InlineData("payment-terms/grant.json")]
    [InlineData("calls/chartres-2026.json")]
    [InlineData("calls/herault-2024.json")]
    public void The_samples_check_and_pass_their_own_tests(string file)
    {
        (int code, string output, _) = Shell.Run("check", Shell.Sample(file), "--lang", "en");
        Assert.True(code == 0, output);
        Assert.Contains("0 error(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_is_printed_with_its_place_and_the_command_fails()
    {
        using TemporaryFile file = Shell.File("""
            {
              "call": "x", "version": "1", "kind": "callForProject",
              "enveloppe": { "total": "10 EUR" },
              "clauses": []
            }
            """);
        (int code, string output, _) = Shell.Run("check", file.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains($"{file.Path}(2,", output, StringComparison.Ordinal);
        Assert.Contains($"{file.Path}(3,3): error COH1010: The member `enveloppe` is not known here.", output, StringComparison.Ordinal);
        Assert.Contains("The nearest: `envelope`", output, StringComparison.Ordinal);
        Assert.Contains("[/enveloppe]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_of_a_file_that_fails_makes_the_command_fail()
    {
        string text = File.ReadAllText(Call).Replace("\"expect\": { \"verdict\": \"undetermined\", \"missing\": [\"project.zones\"] }", "\"expect\": { \"verdict\": \"eligible\" }", StringComparison.Ordinal);
        using TemporaryFile file = Shell.File(text);
        (int code, string output, _) = Shell.Run("check", file.Path);
        Assert.Equal(1, code);
        Assert.Contains("\"no place given\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_usage_is_told_from_a_wrong_file()
    {
        Assert.Equal(2, Shell.Run("check", "nowhere.json").Code);
        Assert.Equal(2, Shell.Run("frobnicate").Code);
        Assert.Equal(2, Shell.Run("check").Code);
        Assert.Equal(2, Shell.Run("run", Shell.Sample("calls")).Code);
        Assert.Equal(0, Shell.Run("--help").Code);
    }

    [Fact]
    public void Verdicts_come_with_their_reasons_in_the_language_asked_for()
    {
        (int code, string french, _) = Shell.Run("assess", Call, Applications);
        Assert.Equal(0, code);
        Assert.Contains("late-07 — non éligible", french, StringComparison.Ordinal);
        Assert.Contains("avis attendu", french, StringComparison.Ordinal);
        Assert.Contains("1 jour trop\n    tard.", french.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("pour lever le refus", french, StringComparison.Ordinal);
        Assert.Contains("sans remède", french, StringComparison.Ordinal);
        Assert.Contains("à faire\u00A0: déposer le dossier", french, StringComparison.Ordinal);
        Assert.Contains("late-07 — not eligible", Shell.Run("assess", Call, Applications, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_read_json()
    {
        using JsonDocument assessed = JsonDocument.Parse(Shell.Run("assess", Call, Applications, "--json").Output);
        JsonElement late = assessed.RootElement.GetProperty("assessments").EnumerateArray().Single(entry => entry.GetProperty("application").GetString() == "late-07");
        Assert.Equal("notEligible", late.GetProperty("verdict").GetString());
        Assert.Equal("window", late.GetProperty("reasons")[0].GetProperty("clause").GetString());
        Assert.Equal("day", late.GetProperty("reasons")[0].GetProperty("grounds")[0].GetProperty("slack").GetProperty("unit").GetString());
        Assert.Equal("fixed", late.GetProperty("obstacles")[0].GetProperty("kind").GetString());
        JsonElement outside = assessed.RootElement.GetProperty("assessments").EnumerateArray().Single(entry => entry.GetProperty("application").GetString() == "outside-09");
        Assert.Equal("project.zones", outside.GetProperty("repairs")[0].GetProperty("facts")[0].GetString());

        using JsonDocument run = JsonDocument.Parse(Shell.Run("run", Shell.Sample("lens-lievin-2021"), "--json").Output);
        Assert.Equal("147500 EUR", run.RootElement.GetProperty("awarded").GetString());
        Assert.Equal("2500 EUR", run.RootElement.GetProperty("remaining").GetString());
    }

    [Fact]
    public void Selection_works_on_its_own()
    {
        (int code, string output, string error) = Shell.Run(
            "select", Call, Applications, Shell.Sample("lens-lievin-2021/scores.json"), "--policy", Shell.Sample("lens-lievin-2021/selection-policy.json"), "--lang", "en");
        Assert.True(code == 0, output + error);
        Assert.Contains("€147,500", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_whole_sample_reads_well_at_80_columns_and_without_colour(string language)
    {
        (int code, string output, _) = Shell.Run("run", Shell.Sample("lens-lievin-2021"), "--lang", language, "--on", "2021-04-15");
        Assert.Equal(0, code);
        Assert.DoesNotContain('\u001B', output);
        Assert.All(output.Split('\n').Where(line => !line.Contains(": warning COH", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("application")]
    [InlineData("call")]
    [InlineData("contract")]
    [InlineData("grant")]
    [InlineData("quartier-list")]
    [InlineData("scores")]
    [InlineData("selection-policy")]
    [InlineData("world")]
    public void Schemas_are_the_published_ones(string kind) => Assert.Equal(
        File.ReadAllText(Path.Combine(Shell.Root, "docs", "schemas", $"{kind}.schema.json")), Shell.Run("schema", kind).Output);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_starting_file_checks(string language)
    {
        using TemporaryFile file = Shell.File(Shell.Run("new", "call", "--lang", language).Output);
        (int code, string output, _) = Shell.Run("check", file.Path);
        Assert.True(code == 0, output);
        Assert.Contains("8 test(s) réussi(s) sur 8", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_is_rendered_as_markdown_with_its_calendar()
    {
        string output = Shell.Run("render", Call).Output;
        Assert.StartsWith("# Changer la vie des habitants", output, StringComparison.Ordinal);
        Assert.Contains("```mermaid\ngantt", output, StringComparison.Ordinal);
        Assert.Contains("# Changing the lives", Shell.Run("render", Call, "--lang", "en").Output, StringComparison.Ordinal);
    }
}
