using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Tests.Conventions.Documents;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>A limit within the filter of a derived fact is a limit of the file: who is sixty counts as a senior.</summary>
public class FilterLimitTests
{
    private const string Where = "/facts/0/derive/where/compare";

    [Fact]
    public void The_cases_stand_just_below_at_and_just_above_it()
    {
        Coverage coverage = CallCoverage.Of(Call(">=", From(59, "notEligible"), From(60, "eligible")), Language.English).Coverage;
        Assert.Equal(
            [(CoverageAspect.JustBelow, true), (CoverageAspect.AtTheLimit, true), (CoverageAspect.JustAbove, false)],
            coverage.Findings.Where(finding => finding.Goal.Path == Where + "/2").Select(finding => (finding.Goal.Aspect, finding is CoverageFinding.Shown)));
        CoverageFinding.Hole hole = Assert.Single(coverage.Findings.OfType<CoverageFinding.Hole>(), finding => finding.Goal.Path == Where + "/2");
        FactSet[] ages = [.. hole.Missing.Situation.Facts.TryGet(FactId.Parse("project.beneficiaries.byAge"), out FactValue? value) ? ((FactValue.Records)value).Values : []];
        Assert.Contains(ages, age => age.TryGet(FactId.Parse("project.beneficiaries.byAge.from"), out FactValue? from) && from == new FactValue.Count(61));
    }

    [Fact]
    public void A_side_that_no_test_touches_is_told()
    {
        Assert.Equal([Where + "/2"], Paths(ProblemCode.UntestedThreshold, Call(">=", From(50, "notEligible"), From(60, "eligible"))));
        Assert.Empty(Paths(ProblemCode.UntestedThreshold, Call(">=", From(59, "notEligible"), From(60, "eligible"))));
    }

    [Fact]
    public void A_comparison_that_the_tests_contradict_is_told()
    {
        Assert.Equal([Where + "/1"], Paths(ProblemCode.ThresholdAgainstTests, Call(">", From(59, "notEligible"), From(60, "eligible"))));
        Assert.Empty(Paths(ProblemCode.ThresholdAgainstTests, Call(">=", From(59, "notEligible"), From(60, "eligible"))));
    }

    private static IEnumerable<string> Paths(ProblemCode code, CallForProjects call) =>
        CallLints.Of(call).Lints.Where(lint => lint.Problem.Code == code && lint.Problem.Path.StartsWith(Where, StringComparison.Ordinal)).Select(lint => lint.Problem.Path);

    private static string From(int age, string verdict) => $$"""
        { "name": "from {{age}}", "facts": { "submittedAt": "2025-09-10", "project.beneficiaries.byAge": [ { "from": {{age}}, "to": { "none": true }, "count": 3 } ] }, "expect": { "verdict": "{{verdict}}" } }
        """;

    private static CallForProjects Call(string relation, params string[] tests) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "facts": [ {
            "id": "derived.seniors", "kind": "count", "label": { "fr": "Seniors", "en": "Seniors" },
            "derive": { "sum": "project.beneficiaries.byAge.count", "where": { "compare": ["project.beneficiaries.byAge.from", "{{relation}}", 60] } }
          } ],
          "clauses": [ { "id": "seniors", "require": { "compare": ["derived.seniors", ">", 0] } } ],
          "tests": [ {{string.Join(", ", tests)}} ]
        }
        """));
}
