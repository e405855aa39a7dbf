using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

public class ComparisonTests
{
    [Fact]
    public void From_60_to_50_percent_somebody_gains_and_nobody_loses()
    {
        Comparison change = Comparison.Of(Given.Rules(Share(60)), Given.Rules(Share(50)));

        Comparison.Loosened loosened = Assert.IsType<Comparison.Loosened>(change);
        Assert.Null(change.Lost);
        Assert.Equal((VerdictStatus.NotEligible, VerdictStatus.Eligible), (loosened.Gained.Before, loosened.Gained.After));
        Assert.Equal("project.beneficiaries.quartier = Count { IsKnown = True, Value = 50 }", Unusual(loosened.Gained));
    }

    [Fact]
    public void A_lower_ceiling_tightens_and_the_witness_asks_for_a_round_amount()
    {
        Comparison change = Comparison.Of(Given.Rules(Ceiling(15_000)), Given.Rules(Ceiling(12_000)));

        Assert.Equal("request.amount = Amount { IsKnown = True, Value = 13000 EUR }", Unusual(Assert.IsType<Comparison.Tightened>(change).Lost));
    }

    [Fact]
    public void Another_way_to_say_the_same_is_equivalent() => Assert.IsType<Comparison.Equivalent>(Comparison.Of(
        Given.Rules(Share(60)),
        Given.Rules(Clause.ExcludeWhen("public", new Condition.AnyOf(
        [
            new Condition.Share(Sample.Id("project.beneficiaries.quartier"), Sample.Id("project.beneficiaries.total"), Relation.LessThan, Sample.Constant(new Literal.Proportion(Ratio.Of(3, 5)))),
            Given.Compare("project.beneficiaries.total", Relation.EqualTo, new Literal.Number(0)),
        ])))));

    [Fact]
    public void A_window_that_moves_takes_from_some_and_gives_to_others()
    {
        Comparison change = Comparison.Of(Given.Rules(Filed("2021-03-01/2021-03-31")), Given.Rules(Filed("2021-03-15/2021-04-15")));

        Assert.IsType<Comparison.Incomparable>(change);
        Assert.Equal(VerdictStatus.NotEligible, change.Lost!.After);
        Assert.Equal(VerdictStatus.Eligible, change.Gained!.After);
    }

    [Fact]
    public void A_year_less_of_age_is_found_over_leap_days()
    {
        Comparison change = Comparison.Of(Given.Rules(Adult(18)), Given.Rules(Adult(17)));

        Assert.IsType<Comparison.Loosened>(change);
    }

    [Fact]
    public void What_nobody_can_compute_leaves_it_undecided_and_is_named()
    {
        RuleSet before = Sample.Rules(Sample.Require(Given.Compare("project.beneficiaries.total", Relation.AtLeast, Sample.At("@silent"))));
        RuleSet after = Sample.Rules(Sample.Require(Given.Compare("project.beneficiaries.total", Relation.AtLeast, new Literal.Number(10))));

        Comparison.Undecided open = Assert.IsType<Comparison.Undecided>(Comparison.Of(before, after));
        Assert.Contains("silent", open.Why.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_tells_clauses_stages_and_the_verdict_apart()
    {
        Clause window = Clause.Require("window", new Condition.During(Sample.Id("submittedAt"), [Sample.Constant(Sample.Span("2021-03-01/2021-03-31"))]), Stage.Admissibility);
        Clause later = Clause.Require("window", new Condition.During(Sample.Id("submittedAt"), [Sample.Constant(Sample.Span("2022-03-01/2022-03-31"))]), Stage.Admissibility);

        ScopeChange change = ChangeReport.Of(Given.Rules(window, Share(60)), Given.Rules(later, Share(50), Ceiling(1_000))).Scopes[0];

        Assert.Equal(["Incomparable", "Loosened", "Tightened"], change.Clauses.Select(clause => clause.Comparison.GetType().Name));
        Assert.Equal(["window", "public", "ceiling"], change.Clauses.Select(clause => clause.Id.ToString()));
        Assert.Equal(["Incomparable", "Incomparable"], change.Stages.Select(stage => stage.Own.GetType().Name));
        Assert.Equal(["Incomparable", "Incomparable"], change.Stages.Select(stage => stage.Verdict.GetType().Name));
    }

    [Fact]
    public void A_funder_that_withdraws_takes_nobody_and_one_that_joins_takes_those_it_lets_pass()
    {
        RuleSet both = By("city", "state"), one = By("city");

        Comparison.Tightened lost = Assert.IsType<Comparison.Tightened>(Comparison.Of(both, one));
        Assert.Equal("state", $"{lost.Lost!.Scope}");
        Assert.Equal(VerdictStatus.Eligible, new Inquiry(lost.Lost.Scope, null, both).Judge(lost.Lost.Situation, 0, static _ => true));
        Assert.IsType<Comparison.Loosened>(Comparison.Of(one, both));
        Assert.IsType<Comparison.Equivalent>(Comparison.Of(both, both));

        static RuleSet By(params string[] scopes) => RuleSet.Create(
            Given.Context with { Scopes = [.. scopes.Select(scope => ScopeId.Parse(scope, null))] }, FactCatalogue.BuiltIn, [Ceiling(1_000)]);
    }

    private static Clause Share(int percent) => Clause.Require("public", new Condition.Share(
        Sample.Id("project.beneficiaries.quartier"), Sample.Id("project.beneficiaries.total"), Relation.AtLeast, Sample.Constant(new Literal.Proportion(percent.Percent()))));

    private static Clause Ceiling(long euros) => Clause.Require("ceiling", Given.Compare("request.amount", Relation.AtMost, Sample.Euros(euros)));

    private static Clause Filed(string period) => Clause.Require("window", new Condition.During(Sample.Id("submittedAt"), [Sample.Constant(Sample.Span(period))]));

    private static Clause Adult(long age) => Clause.Require("adult", new Condition.Compare(
        new Operand.Years(Sample.Fact("applicant.person.birthDate"), Sample.Fact("submittedAt")), Relation.AtLeast, Sample.Constant(new Literal.Number(age))));

    private static string Unusual(Witness witness) => string.Join("; ", witness.Facts.Where(fact => fact.IsUnusual).Select(fact => $"{fact.Fact} = {fact.Value}"));
}
