using System.Text.Json;
using Xunit;

namespace Cohesion.Cli.Tests;

/// <summary>What <c>check</c> says of rules that are right and odd, and of tests that are missing.</summary>
public class LintTests
{
    private const string Call = """
        { "call": "x", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "X", "en": "X" }, "issuer": { "name": "X" }, "timeZone": "Europe/Paris",
          "clauses": [ { "id": "a", "require": { "compare": ["request.amount", "<=", "100 EUR"] }, "cite": [ { "text": "1" } ] } ],
          "tests": [ { "name": "the whole", "facts": { "request.amount": "100 EUR" }, "expect": { "verdict": "eligible" } } ] }
        """;

    [Fact]
    public void A_lint_is_printed_with_its_place_and_its_reason_and_is_no_error()
    {
        using TemporaryFile file = Shell.File(Call);
        (int code, string output, _) = Shell.Run("check", file.Path, "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains($"{file.Path}(2,78): warning COH2913:", output, StringComparison.Ordinal);
        Assert.Contains($"{file.Path}(2,78): note: no test lies within one step of the limit on the side that passes it", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_coverage_prints_can_be_pasted()
    {
        using TemporaryFile file = Shell.File(Call);
        (_, string output, _) = Shell.Run("check", "--coverage", file.Path, "--lang", "en");
        Assert.Contains("just above the limit", output, StringComparison.Ordinal);
        string tests = output[(output.IndexOf("\n{\n", StringComparison.Ordinal) + 1)..(output.LastIndexOf("\n}\n", StringComparison.Ordinal) + 2)];
        using TemporaryFile mended = Shell.File(Call.Replace("\"tests\": [ ", $"\"tests\": [ {tests}, ", StringComparison.Ordinal));
        (int code, string after, _) = Shell.Run("check", "--coverage", mended.Path, "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("0 missing", after, StringComparison.Ordinal);
        Assert.Contains("3 of 3 test(s) passed", after, StringComparison.Ordinal);
        Assert.DoesNotContain("COH29", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Machines_are_told_what_stayed_open_and_what_is_missing()
    {
        using TemporaryFile file = Shell.File(Call);
        using JsonDocument json = JsonDocument.Parse(Shell.Run("check", "--coverage", "--json", file.Path).Output);
        JsonElement questions = json.RootElement.GetProperty("questions")[0], coverage = json.RootElement.GetProperty("coverage")[0];
        Assert.True(questions.GetProperty("asked").GetInt32() > questions.GetProperty("open").GetInt32());
        Assert.Equal(2, coverage.GetProperty("missing").GetArrayLength());
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), one => one.TryGetProperty("becauseEn", out _));
    }

    [Fact]
    public void What_stayed_open_is_told_and_nothing_of_what_did_not()
    {
        Assert.Matches(@"herault-2024\.json: \d+ of \d+ question\(s\) asked of the rules stay open", Shell.Run("check", Shell.Sample("calls/herault-2024.json"), "--lang", "en").Output);
        Assert.DoesNotContain("stay open", Shell.Run("check", Shell.Sample("lens-lievin-2021/call.json"), "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_call_has_nothing_odd()
    {
        using TemporaryFile file = Shell.File(Shell.Run("new", "call").Output);
        Assert.Contains("0 avertissement(s)", Shell.Run("check", file.Path).Output, StringComparison.Ordinal);
    }
}
