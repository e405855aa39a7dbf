using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Cohesion.Cli.Tests;

/// <summary>What the command shows of solidarity programmes, and what it does not.</summary>
public class ProgrammeTests
{
    private static readonly string Lille = Shell.Sample("lille-2006/programme.json");

    public static TheoryData<string[]> Publications =>
    [
        new string[] { "programme", Lille, "--publish" }, new string[] { "programme", Lille, "--publish", "--lang", "en" }, new string[] { "programme", Lille, "--publish", "--json" },
        new string[] { "render", Lille, "--publish" }, new string[] { "render", Lille, "--publish", "--svg", "door-to-door" },
    ];

    [Theory]
    [InlineData("fr", "1 500 / 2 000 = 75 %", "70 / 600 = 11,7 %", "Point de rupture : Entretiens approfondis, 40 %", "aucun taux : unités")]
    [InlineData("en", "1,500 / 2,000 = 75%", "70 / 600 = 11.7%", "Break point: In-depth interviews, 40%", "no rate: different")]
    public void Rates_come_with_their_fractions_and_bars_fit_the_page(string language, params string[] lines)
    {
        (int code, string output, string error) = Shell.Run("programme", Lille, "--lang", language);
        Assert.True(code == 0, output + error);
        string unwrapped = string.Join(' ', Regex.Split(output, @"\s+"));
        Assert.All(lines, line => Assert.Contains(line, unwrapped, StringComparison.Ordinal));
        Assert.All(output.Split('\n').Where(line => !line.Contains("COH", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line));
        Assert.Contains(new string('█', 52) + (language == "fr" ? " 2\u202F000\u00A0foyers" : " 2,000\u00A0households"), output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Theory]
    [MemberData(nameof(Publications))]
    public void No_publication_holds_the_two_in_hospital_nor_what_gives_them_away(string[] arguments)
    {
        (int code, string output, string error) = Shell.Run(arguments);
        Assert.True(code == 0, output + error);
        Assert.Contains("70", output, StringComparison.Ordinal);

        // Dates, codes and places in the picture aside, no number is two or sixty-eight.
        string figures = Regex.Replace(output, @"22 sept\w*\.? 2006|/17045/|<(svg|rect|polygon|path|defs)[^\n]*|https?:\S+| [xy]=""\d+""| font-size=""\d+""|\bs\d\b", " ");
        Assert.DoesNotMatch(@"(?<![\d\u202F\u00A0.,/-])(2|68|1/35)(?![\d\u202F.,]*\d|/)", figures);
        Assert.DoesNotMatch("hospitalised[^}]*\"count\": 2", figures);
    }

    [Fact]
    public void What_is_withheld_is_named_with_why()
    {
        string output = string.Join(' ', Shell.Run("programme", Lille, "--publish", "--lang", "en").Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("“Taken to hospital given their state”: fewer than 11.", output, StringComparison.Ordinal);
        Assert.Contains("would give away “Taken to hospital given their state”.", output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Shell.Run("programme", Lille, "--publish", "--json").Output);
        JsonElement campaign = json.RootElement.GetProperty("campaigns")[0];
        Assert.Equal(["belowThreshold", "protectsAnother"], campaign.GetProperty("withheld").EnumerateArray().Select(one => one.GetProperty("because").GetString()));
        Assert.Equal(JsonValueKind.Null, campaign.GetProperty("funnel").EnumerateArray().Single(one => one.GetProperty("stage").GetString() == "hospitalised").GetProperty("count").ValueKind);
    }

    [Fact]
    public void A_file_with_errors_is_not_published_nor_quoted()
    {
        using TemporaryFile file = Shell.File(File.ReadAllText(Lille).Replace("\"count\": 2,", "\"count\": 72,", StringComparison.Ordinal).Replace("\"unit\": \"person\",\n            \"count\": 72", "\"unit\": \"household\",\n            \"count\": 72", StringComparison.Ordinal));
        Assert.Contains("error COH2801", Shell.Run("programme", file.Path, "--lang", "en").Output, StringComparison.Ordinal);
        (int code, string output, _) = Shell.Run("programme", file.Path, "--publish", "--lang", "en");
        Assert.Equal(1, code);
        Assert.DoesNotContain("72", output, StringComparison.Ordinal);
        Assert.Contains("“cohesion check” says which", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_is_a_choice()
    {
        Assert.Contains("Nothing: no figure is below 2.", Shell.Run("programme", Lille, "--publish", "--threshold", "2", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(2, Shell.Run("programme", Lille, "--publish", "--threshold", "0").Code);
        Assert.Equal(2, Shell.Run("programme", Lille, "--threshold", "5").Code);
        Assert.Equal(2, Shell.Run("render", Shell.Sample("lens-lievin-2021/call.json"), "--publish").Code);
        Assert.Equal(2, Shell.Run("render", Lille, "--svg", "nothing").Code);
    }

    [Theory]
    [InlineData("lille-2006")]
    [InlineData("aubagne-2018")]
    public void A_sample_goes_through_check_figures_publication_and_document(string folder)
    {
        (int code, string output, string error) = Shell.Run("run", Shell.Sample(folder), "--lang", "en");
        Assert.True(code == 0, output + error);
        Assert.Contains("What may be published", output, StringComparison.Ordinal);
        Assert.Contains("```mermaid", output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Shell.Run("run", Shell.Sample(folder), "--json").Output);
        Assert.True(json.RootElement.GetProperty("programmes").GetArrayLength() >= 1);
    }

    [Fact]
    public void A_starting_file_is_sound()
    {
        foreach (string language in (string[])["fr", "en"])
        {
            using TemporaryFile file = Shell.File(Shell.Run("new", "programme", "--lang", language).Output);
            (int code, string output, _) = Shell.Run("check", file.Path, "--lang", "en");
            Assert.True(code == 0, output);
            Assert.Contains("0 error(s), 0 warning(s)", output, StringComparison.Ordinal);
        }
    }
}
