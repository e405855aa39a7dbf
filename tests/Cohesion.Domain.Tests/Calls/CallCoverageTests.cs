using System.Text.Json.Nodes;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Xunit;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Cohesion.Domain.Tests.Calls;

public class CallCoverageTests
{
    public static TheoryData<string> Samples =>
    [
        .. Repository.Files("samples", "*.json").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => Path.GetFileName(path) == "call.json" || Path.GetDirectoryName(path) == "samples/calls"),
    ];

    public static TheoryData<string> RealCalls =>
        [.. Repository.Files("samples/calls", "*.json").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')), "samples/lens-lievin-2021/call.json"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_tests_that_are_made_pass_in_the_file_and_fill_its_holes(string path)
    {
        string json = Repository.Read(path);
        Reading<CallForProjects> before = CallFile.Read(json);
        Assert.True(before.TryGetValue(out CallForProjects? call));
        CallCoverage coverage = CallCoverage.Of(call, Language.English);
        Reading<CallForProjects> after = CallFile.Read(With(json, call, coverage.Missing));

        Assert.True(after.TryGetValue(out CallForProjects? mended), string.Join('\n', after.Diagnostics));
        Assert.Equal(before.Diagnostics.Count, after.Diagnostics.Count);
        Assert.All(mended.RunTests(), result => Assert.True(result.IsPassed, $"{result.Test.Name}: {result.Failures}"));
        Coverage whole = CallCoverage.Of(mended, Language.English).Coverage;
        Assert.Empty(whole.Holes);
        Assert.Equal(
            coverage.Coverage.Findings.Where(finding => finding is CoverageFinding.Shown or CoverageFinding.Hole).Select(finding => finding.Goal),
            whole.Findings.OfType<CoverageFinding.Shown>().Select(finding => finding.Goal));
    }

    /// <summary>At every limit of a real call its own tests stand at the limit and one step to each side, wherever an application can.</summary>
    [Theory]
    [MemberData(nameof(RealCalls))]
    public void The_tests_of_a_real_call_stand_on_both_sides_of_every_limit_and_at_it(string path) => Assert.DoesNotContain(
        CallCoverage.Of(CallFiles.Valid(Repository.Read(path)), Language.English).Coverage.Findings,
        finding => finding.Goal.Aspect is CoverageAspect.JustBelow or CoverageAspect.AtTheLimit or CoverageAspect.JustAbove
            && finding is CoverageFinding.Hole or CoverageFinding.Open);

    [Fact]
    public void A_test_shows_only_what_it_expects()
    {
        CallForProjects call = CallFiles.Valid(Repository.Read("samples/calls/chartres-2026.json"));
        CallTest test = new("a", new Expectation { Clauses = [KeyValuePair.Create(ClauseId.Parse("desk"), ClauseState.NotMet)] }) { From = "in order" };
        CallForProjects alone = CallForProjects.Create(call.Definition with { Tests = [test] });
        Assert.Equal(["desk"], CallCoverage.Of(alone, Language.English).Coverage.Findings.OfType<CoverageFinding.Shown>().Select(shown => shown.Goal.Clause.ToString()).Distinct());
    }

    [Fact]
    public void A_test_that_is_made_says_what_sets_it_apart_from_a_situation_of_the_file()
    {
        CallForProjects call = CallFiles.Valid(Repository.Read("samples/lens-lievin-2021/call.json"));
        Assert.All(CallCoverage.Of(call, Language.French).Missing, test => Assert.True(test.From is not null && test.Facts.Values.Count <= CaseSearch.MostMoves));
    }

    private static string With(string json, CallForProjects call, ValueList<CallTest> tests)
    {
        JsonObject file = Node.Parse(json)!.AsObject();
        JsonArray list = file["tests"] as JsonArray ?? [];
        file["tests"] = list;
        foreach (CallTest test in tests)
        {
            list.Add(Node.Parse(CallFile.WriteTest(call, test)));
        }

        return file.ToJsonString();
    }
}
