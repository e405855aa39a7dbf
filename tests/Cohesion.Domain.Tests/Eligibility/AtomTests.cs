using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class AtomTests
{
    private static readonly Condition Sixty = new Condition.Share(
        FactId.Parse("project.beneficiaries.quartier"), FactId.Parse("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(60.Percent())));

    [Theory]
    [InlineData(59, 100, ClauseState.NotMet)]
    [InlineData(60, 100, ClauseState.Met)]
    [InlineData(61, 100, ClauseState.Met)]
    [InlineData(3, 5, ClauseState.Met)]
    [InlineData(0, 0, ClauseState.NotMet)]
    [InlineData(599_999_999_999, 1_000_000_000_000, ClauseState.NotMet)]
    public void A_share_is_compared_exactly_and_never_met_on_a_base_of_zero(long quartier, long total, ClauseState expected) => Assert.Equal(
        expected, State(Sixty, Facts(("project.beneficiaries.quartier", Count(quartier)), ("project.beneficiaries.total", Count(total)))));

    [Fact]
    public void A_share_of_something_missing_is_undecided() =>
        Assert.Equal(ClauseState.Undecided, State(Sixty, Facts(("project.beneficiaries.quartier", Count(59)))));

    [Fact]
    public void A_share_on_a_base_of_zero_is_decided_before_its_part_is_known() =>
        Assert.Equal(ClauseState.NotMet, State(Sixty, Facts(("project.beneficiaries.total", Count(0)))));

    [Theory]
    [InlineData(1_999_999, ClauseState.Met)]
    [InlineData(2_000_000, ClauseState.Met)]
    [InlineData(2_000_001, ClauseState.NotMet)]
    public void One_cent_decides(long cents, ClauseState expected) => Assert.Equal(expected, State(
        Compare("request.amount", Relation.AtMost, new Literal.Amount(Money.Euros(20_000))), Facts(("request.amount", new FactValue.Amount(Money.OfMinor(cents, Currency.Euro))))));

    [Fact]
    public void Zero_agrees_with_any_unit()
    {
        Condition some = Compare("budget.total", Relation.MoreThan, new Literal.Number(0));
        Assert.Equal(ClauseState.NotMet, State(some, Facts(("budget.total", Euros(0)))));
        Assert.Equal(ClauseState.Met, State(some, Facts(("budget.total", new FactValue.Amount(Money.OfMinor(1, Currency.Euro))))));
    }

    [Fact]
    public void A_rate_of_a_cost_is_exact()
    {
        Condition rate = Compare("request.amount", Relation.AtMost, new Operand.Times(
            new Operand.Constant(new Literal.Proportion(80.Percent())), new Operand.Fact(FactId.Parse("budget.total"))));
        Assert.Equal(ClauseState.Met, State(rate, Facts(("request.amount", Euros(80)), ("budget.total", Euros(100)))));
        Assert.Equal(ClauseState.NotMet, State(rate, Facts(
            ("request.amount", new FactValue.Amount(Money.OfMinor(8_001, Currency.Euro))), ("budget.total", Euros(100)))));
    }

    [Theory]
    [InlineData("association", ClauseState.Met)]
    [InlineData("juniorAssociation", ClauseState.Met)]
    [InlineData("commune", ClauseState.NotMet)]
    public void A_code_stands_for_its_whole_subtree(string form, ClauseState expected) => Assert.Equal(
        expected, State(new Condition.OneOf(FactId.Parse("applicant.legalForm"), Words("privateNonProfit")), Facts(("applicant.legalForm", Code(form)))));

    [Theory]
    [InlineData(SetMatch.Any, ClauseState.Met, ClauseState.Met)]
    [InlineData(SetMatch.All, ClauseState.Undecided, ClauseState.NotMet)]
    [InlineData(SetMatch.Only, ClauseState.NotMet, ClauseState.NotMet)]
    public void A_set_is_whole_once_submitted_and_a_lower_bound_before(SetMatch match, ClauseState draft, ClauseState submitted)
    {
        Condition has = new Condition.Has(FactId.Parse("project.themes"), match, Words("1.1", "2"));
        Assert.Equal(draft, State(has, Facts(("project.themes", Codes("1.1", "3.1")))));
        Assert.Equal(submitted, State(has, Submitted(("project.themes", Codes("1.1", "3.1")))));
    }

    [Fact]
    public void An_empty_set_is_known_to_be_empty_once_submitted()
    {
        Condition any = new Condition.Has(FactId.Parse("project.themes"), SetMatch.Any, Words("1.1"));
        Assert.Equal(ClauseState.Undecided, State(any, Facts(("project.themes", Codes()))));
        Assert.Equal(ClauseState.NotMet, State(any, Submitted(("project.themes", Codes()))));
    }

    [Fact]
    public void Known_asks_for_a_value_and_fails_on_none()
    {
        Assert.Equal(ClauseState.Undecided, State(Known("applicant.siret"), Facts()));
        Assert.Equal(ClauseState.NotMet, State(Known("applicant.siret"), Facts(("applicant.siret", None))));
        Assert.Equal(ClauseState.Met, State(Known("applicant.siret"), Facts(("applicant.siret", new FactValue.Text("73282932000074")))));
    }

    [Fact]
    public void A_fact_that_does_not_apply_is_none_and_unasked() =>
        Assert.Equal(ClauseState.NotMet, State(Known("applicant.siret"), Facts(("applicant.legalForm", Code("naturalPerson")))));

    [Fact]
    public void An_atom_over_none_fails_and_its_negation_holds()
    {
        Condition young = Compare("applicant.createdOn", Relation.AtLeast, new Literal.Time(Limit.Parse("2020-01-01", null)));
        Assert.Equal(ClauseState.NotMet, State(young, Facts(("applicant.createdOn", None))));
        Assert.Equal(ClauseState.Met, State(new Condition.Negation(young), Facts(("applicant.createdOn", None))));
    }

    [Fact]
    public void What_cannot_be_verified_leaves_the_verdict_open_and_is_named()
    {
        RuleSet rules = Rules(Clause.Require("c", Flag("applicant.taxUpToDate")));
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(
            rules.Assess(Facts(("applicant.taxUpToDate", new FactValue.Unverifiable("register closed")))).Single());
        Assert.Equal("applicant.taxUpToDate", Assert.Single(open.Unverifiable).Subject);
    }
}
