using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Tests.Conventions;
using Cohesion.Domain.Tests.Conventions.Documents;
using Xunit;
using Node = System.Text.Json.Nodes.JsonNode;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>What the page on coverage says of its example.</summary>
public class CoverageExampleTests
{
    private static readonly MarkdownBlock[] Blocks = [.. Subjects.Documents.Where(page => page.Path == "docs/coverage-and-lints.md").SelectMany(MarkdownBlock.In)];

    [Fact]
    public void The_tests_that_are_missing_are_those_of_the_page()
    {
        CallForProjects call = CallFiles.Valid(JsonReaders.CallOfRules(Text("rules")));

        // begin: coverage
        CallCoverage coverage = CallCoverage.Of(call, Language.English);
        string[] missing = [.. coverage.Missing.Select(test => CallFile.WriteTest(call, test))];
        // end: coverage
        Assert.Equal(2, missing.Length);
        Assert.Contains(missing, test => Node.DeepEquals(Node.Parse(test), Node.Parse(Text("part"))));
    }

    [Fact]
    public void A_lint_is_told_with_its_place()
    {
        string file = JsonReaders.CallOfRules(LintExamples.All.Single(example => example.Code == ProblemCode.ClauseNeverDecides).Odd);
        string[] told = [];

        // begin: lints
        Reading<CallForProjects> reading = CallFile.Read(file);
        if (reading.TryGetValue(out CallForProjects? odd))
        {
            LintReport report = CallLints.Of(odd);
            told = [.. reading.Place(report.Problems).Select(diagnostic => diagnostic.ToLogLine("call.json", Language.English))];
        }
        // end: lints
        Assert.Contains(
            "call.json(2,93): warning COH2905: The clause `b` never decides by itself: every complete application that it refuses is refused by a as well. [/clauses/1]", told);
    }

    private static string Text(string kind) => Blocks.First(block => block.Marker == $"json: {kind}").Text;
}
