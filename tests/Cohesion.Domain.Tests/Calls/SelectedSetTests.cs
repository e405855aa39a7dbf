using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Configuration;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>A clause about all the applications selected is decided of the set, and says nothing of one of them.</summary>
public class SelectedSetTests
{
    private const string Json = """
        {
          "call": "jeunes-2026", "version": "1.0.0", "kind": "callForProjects", "title": { "fr": "Jeunes", "en": "Young people" },
          "issuer": { "name": "Région" }, "timeZone": "Europe/Paris",
          "facts": [
            { "id": "derived.ofQuartiers", "kind": "count", "unit": "person", "derive": { "sum": "selected.project.beneficiaries.quartier" } },
            { "id": "derived.all", "kind": "count", "unit": "person", "derive": { "sum": "selected.project.beneficiaries.total" } },
            { "id": "derived.oneCommune", "kind": "count", "derive": { "count": "selected",
              "where": { "has": { "fact": "selected.project.communes", "only": ["62498"] } } } } ],
          "clauses": [
            { "id": "some", "require": { "compare": ["project.beneficiaries.total", ">", 0] }, "cite": [ { "text": "art. 1" } ] },
            { "id": "share", "stage": "selection", "cite": [ { "text": "art. 2" } ],
              "require": { "share": { "fact": "derived.ofQuartiers", "base": "derived.all", "atLeast": "60 %" } } },
            { "id": "spread", "stage": "selection", "cite": [ { "text": "art. 3" } ], "require": { "compare": ["derived.oneCommune", "<=", 2] } } ],
          "situations": { "one": { "project": { "beneficiaries": { "quartier": 0, "total": 5 } } } },
          "tests": [
            { "name": "one application", "stage": "selection", "from": "one",
              "expect": { "verdict": "eligible", "clauses": { "some": "met", "share": "notApplicable", "spread": "notApplicable" } } },
            { "name": "a set of 60 %", "stage": "selection", "from": "one",
              "facts": { "selected": [ { "selected.project.beneficiaries.quartier": 60, "selected.project.beneficiaries.total": 100, "selected.project.communes": ["62498"] } ] },
              "expect": { "verdict": "eligible", "clauses": { "share": "met", "spread": "met" } } },
            { "name": "a set of 59 %", "stage": "selection", "from": "one",
              "facts": { "selected": [ { "selected.project.beneficiaries.quartier": 59, "selected.project.beneficiaries.total": 100, "selected.project.communes": ["62498"] } ] },
              "expect": { "verdict": "notEligible", "failing": ["share"] } } ]
        }
        """;

    private static readonly CallForProjects Call = CallFiles.Valid(Json);

    [Fact]
    public void The_tests_of_the_file_pass() => CallFiles.TestsPass(Call);

    [Fact]
    public void One_application_is_never_refused_for_what_is_asked_of_all()
    {
        ScopeAssessment alone = Call.Assess(Application(0, 5), null, Stage.Selection).Scopes[0];
        Assert.IsType<Verdict.Eligible>(alone.Verdict);
        Assert.Equal(VerdictStatus.Eligible, Call.Rules.StatusOf(Application(0, 5), null, Stage.Selection));
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void The_share_is_that_of_the_set(int quartier, bool isMet)
    {
        Assessment set = Call.AssessSelection([Application(quartier, 90), Application(0, 10)]);
        Assert.Equal(isMet, set.Single() is Verdict.Eligible);
        Assert.Equal([isMet ? ClauseState.Met : ClauseState.NotMet, ClauseState.Met], set.Scopes[0].Clauses.Select(outcome => outcome.State));
    }

    [Fact]
    public void What_is_derived_of_each_application_is_read() =>
        Assert.Equal("spread", Assert.IsType<Verdict.NotEligible>(Call.AssessSelection([Application(9, 9), Application(9, 9), Application(9, 9)]).Single()).Failed[0].Clause.Id.ToString());

    [Fact]
    public void What_nobody_said_of_one_of_them_is_asked() => Assert.IsType<Verdict.Undetermined>(
        Call.AssessSelection([Application(9, 9), new DraftApplication(ApplicationReference.Parse("b"), new ApplicationContent())]).Single());

    [Fact]
    public void The_order_of_the_set_is_irrelevant_and_its_sums_are_those_of_its_parts() => Law.Holds(
        Gen.Choose(0, 20).Zip(Gen.Choose(0, 20)).Where(pair => pair.Item1 <= pair.Item2).ListOf(), set =>
        {
            ValueList<Application> selected = [.. set.Select(pair => Application(pair.Item1, pair.Item2))];
            ClauseState state = Call.AssessSelection(selected).Scopes[0].Clauses[0].State;
            long all = set.Sum(pair => pair.Item2), quartier = set.Sum(pair => pair.Item1);
            return state == Call.AssessSelection([.. selected.Reverse()]).Scopes[0].Clauses[0].State
                && state == (all > 0 && quartier * 100 >= all * 60 ? ClauseState.Met : ClauseState.NotMet);
        });

    [Fact]
    public void A_call_that_asks_nothing_of_the_set_is_content_with_any() =>
        Assert.IsType<Verdict.Eligible>(CallFiles.Valid(Repository.Read("samples/lens-lievin-2021/call.json")).AssessSelection([Application(0, 1)]).Single());

    private static Application Application(int quartier, int total) => Cohesion.Domain.Applications.Application.FromFacts(ApplicationReference.Parse("a"), FactSet.Of(
        (FactId.Parse("project.beneficiaries.quartier"), new FactValue.Count(quartier)),
        (FactId.Parse("project.beneficiaries.total"), new FactValue.Count(total)),
        (FactId.Parse("project.places"), new FactValue.Places([Cohesion.Domain.Territories.TerritoryCode.Parse("62498", null)])),
        (FactId.Parse("submittedAt"), new FactValue.Day(Cohesion.Domain.Time.PartialDate.Parse("2026-01-05", null)))));
}
