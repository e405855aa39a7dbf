using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Tests.Configuration;
using Cohesion.Domain.Tests.Conventions.Documents;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>What a new version asks of the applications selected, all together, is a change like any other: its witness states a selection.</summary>
public class SelectionChangeTests
{
    private const string OneCommune = """{ "compare": ["derived.ofLens", "<=", 2] }""";

    [Fact]
    public void A_lower_share_of_the_selection_loosens()
    {
        Witness gained = Assert.IsType<Comparison.Loosened>(Compare(Share(60), Share(50))).Gained;
        Assert.Equal([VerdictStatus.NotEligible, VerdictStatus.Eligible], gained.Verdicts);
        Assert.True(gained.Situation.Facts.TryGet(Facts.Selected.Id, out _));
        Assert.IsType<Comparison.Tightened>(Compare(Share(50), Share(60)));
        Assert.IsType<Comparison.Equivalent>(Compare(Share(60), $$"""{ "all": [ {{Share(60)}}, {{Share(50)}} ] }"""));
    }

    [Fact]
    public void A_number_of_applications_selected_is_compared_too()
    {
        Assert.IsType<Comparison.Tightened>(Compare(OneCommune, OneCommune.Replace("2", "1", StringComparison.Ordinal)));
        Assert.IsType<Comparison.Incomparable>(Compare(OneCommune, Share(60)));
    }

    [Fact]
    public void What_is_said_of_the_whole_is_said_of_the_clause_and_of_its_stage_alone() => Law.Holds(Gen.Choose(1, 100), Gen.Choose(1, 100), (before, after) =>
    {
        ScopeChange scope = ChangeReport.Of(Call(Share(before)).Rules, Call(Share(after)).Rules).Scopes.Single();
        Comparison clause = scope.Clauses.Single(change => change.Id == ClauseId.Parse("set")).Comparison;
        Comparison[] said = [clause, .. scope.Stages.Where(stage => stage.Stage == Stage.Selection).Select(stage => stage.Verdict)];
        return scope.Stages.Single(stage => stage.Stage == Stage.Eligibility).Verdict is Comparison.Equivalent
            && said.All(one => (before - after, one) is ( < 0, Comparison.Tightened) or ( > 0, Comparison.Loosened) or (0, Comparison.Equivalent));
    }, times: 60);

    private static Comparison Compare(string before, string after) => Comparison.Of(Call(before).Rules, Call(after).Rules, Stage.Selection);

    private static string Share(int percent) => $$"""{ "share": { "fact": "derived.quartier", "base": "derived.all", "atLeast": "{{percent}} %" } }""";

    private static CallForProjects Call(string condition) => CallFiles.Valid(JsonReaders.CallOfRules($$"""
        {
          "facts": [
            { "id": "derived.quartier", "kind": "count", "unit": "person", "label": { "fr": "Habitants", "en": "Residents" }, "derive": { "sum": "selected.project.beneficiaries.quartier" } },
            { "id": "derived.all", "kind": "count", "unit": "person", "label": { "fr": "Public", "en": "Public" }, "derive": { "sum": "selected.project.beneficiaries.total" } },
            { "id": "derived.ofLens", "kind": "count", "label": { "fr": "Lens", "en": "Lens" },
              "derive": { "count": "selected", "where": { "compare": ["selected.project.novelty", "=", "new"] } } } ],
          "clauses": [
            { "id": "some", "require": { "compare": ["request.amount", "<=", "100 EUR"] } },
            { "id": "set", "stage": "selection", "require": {{condition}} } ]
        }
        """));
}
