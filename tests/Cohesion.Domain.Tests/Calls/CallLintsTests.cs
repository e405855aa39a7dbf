using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Tests.Conventions.Documents;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class CallLintsTests
{
    // What is odd in a notice stays odd in its file, where a note says so.
    private static readonly (string Path, ProblemCode Code, string Clause)[] Meant =
    [
        ("samples/calls/henin-carvin-2024.json", ProblemCode.ClauseNeverDecides, "ceiling"),
        ("samples/calls/mamoudzou-2022.json", ProblemCode.ClauseNeverDecides, "paperless"),
        ("samples/calls/mamoudzou-2023.json", ProblemCode.ClauseNeverDecides, "paperless"),
    ];

    public static TheoryData<ProblemCode> Kinds => [.. LintExamples.All.Select(example => example.Code)];

    [Fact]
    public void Every_kind_of_lint_has_an_example() =>
        Assert.Equal(Enum.GetValues<ProblemCode>().Where(code => (int)code is >= 2900 and < 2920).Order(), LintExamples.All.Select(example => example.Code).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_that_is_odd_is_told_and_one_beside_it_is_not(ProblemCode code)
    {
        (_, string odd, string sound, string path) = LintExamples.All.Single(example => example.Code == code);
        Assert.Contains((code, path), Told(odd));
        Assert.DoesNotContain(code, Told(sound).Select(told => told.Code));
    }

    [Theory]
    [MemberData(nameof(CallCoverageTests.Samples), MemberType = typeof(CallCoverageTests))]
    public void The_samples_are_free_of_lints_but_those_that_are_meant(string path)
    {
        CallForProjects call = CallFiles.Valid(Repository.Read(path));
        Assert.Equal(
            Meant.Where(meant => meant.Path == path).Select(meant => (meant.Code, meant.Clause)), CallLints.Of(call).Problems.Select(problem => (problem.Code, problem.Found)));
    }

    [Fact]
    public void A_lint_stands_in_its_file_at_its_clause()
    {
        Reading<CallForProjects> reading = CallFile.Read(Repository.Read("samples/calls/henin-carvin-2024.json"));
        Assert.True(reading.TryGetValue(out CallForProjects? call));
        Diagnostic placed = Assert.Single(reading.Place(CallLints.Of(call).Problems));
        string line = Repository.Read("samples/calls/henin-carvin-2024.json").Split('\n')[placed.Line + 1];
        Assert.Contains("\"id\": \"ceiling\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_gives_no_lint_and_is_counted()
    {
        LintReport report = CallLints.Of(CallFiles.Valid(Repository.Read("samples/calls/herault-2024.json")));
        Assert.True(report.Open > 0 && report.Open < report.Asked);
    }

    private static IEnumerable<(ProblemCode Code, string Path)> Told(string rules)
    {
        Reading<CallForProjects> reading = CallFile.Read(JsonReaders.CallOfRules(rules));
        if (!reading.TryGetValue(out CallForProjects? call))
        {
            return reading.Diagnostics.Select(diagnostic => (diagnostic.Problem.Code, diagnostic.Problem.Path));
        }

        LintReport report = CallLints.Of(call);
        Assert.All(report.Lints, lint => Assert.NotEqual(lint.Because.ToText(Language.French), lint.Because.ToText(Language.English)));
        return report.Problems.Select(problem => (problem.Code, problem.Path));
    }
}
