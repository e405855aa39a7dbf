using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class ParameterTests
{
    private static readonly Clause Ceiling = Clause.Require("c", Compare("request.amount", Relation.AtMost, new Operand.Named(NameReference.Parse("@ceiling"))));

    [Theory]
    [InlineData(20_000, null, ClauseState.Met)]
    [InlineData(25_000, null, ClauseState.Undecided)]
    [InlineData(25_000, true, ClauseState.Met)]
    [InlineData(25_000, false, ClauseState.NotMet)]
    [InlineData(30_001, null, ClauseState.NotMet)]
    public void A_parameter_by_cases_is_decided_when_every_case_still_possible_agrees(long euros, bool? collective, ClauseState expected)
    {
        RuleSet rules = With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money, [Row(30_000, Flag("project.collective"))], new ParameterDefault.Fallback(Value(20_000))));
        Situation situation = Facts(("request.amount", Euros(euros)));
        Assert.Equal(expected, State(rules, collective is { } known ? situation.With(FactId.Parse("project.collective"), new FactValue.Flag(known)) : situation));
    }

    [Fact]
    public void Two_rows_that_hold_under_unique_or_none_leave_the_clause_undecided_with_that_reason()
    {
        RuleSet both = With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money, [Row(30_000, Flag("project.collective")), Row(20_000, Flag("project.oneOff"))]));
        Situation twice = Facts(("request.amount", Euros(10)), ("project.collective", Yes), ("project.oneOff", Yes));
        Situation never = Facts(("request.amount", Euros(10)), ("project.collective", No), ("project.oneOff", No));
        foreach (Situation situation in new[] { twice, never })
        {
            Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(both.Assess(situation).Single());
            Assert.Equal("@ceiling", Assert.Single(open.Unverifiable).Subject);
        }
    }

    [Theory]
    [InlineData(20_000, ClauseState.Met)]
    [InlineData(25_000, ClauseState.Undecided)]
    [InlineData(30_001, ClauseState.NotMet)]
    public void Rows_that_cover_every_case_need_no_value_otherwise(long euros, ClauseState expected)
    {
        Condition collective = Flag("project.collective");
        ValueList<ValueList<ParameterRow>> covering =
        [
            [Row(30_000, collective), Row(20_000, !collective)],
            [Row(30_000, collective), Row(20_000, !collective & Flag("project.oneOff")), Row(25_000, !(collective | Flag("project.oneOff")))],
            [Row(30_000, Compare("project.beneficiaries.total", Relation.AtLeast, new Literal.Number(5))), Row(20_000, Compare("project.beneficiaries.total", Relation.LessThan, new Literal.Number(5)))],
            [Dated(30_000, null, "2021-03-31"), Dated(20_000, "2021-04-01", null)],
        ];
        Assert.All(covering, rows => Assert.Equal(expected, State(With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money, rows)), Facts(("request.amount", Euros(euros))))));
    }

    [Fact]
    public void Rows_that_may_leave_a_case_out_leave_the_clause_open_for_what_is_missing_alone()
    {
        ValueList<ValueList<ParameterRow>> open =
        [
            [Row(30_000, Flag("project.collective"))],
            [Row(30_000, Flag("project.collective")), Row(20_000, Flag("project.oneOff"))],
            [Row(30_000, Compare("applicant.employees", Relation.AtLeast, new Literal.Number(5))), Row(20_000, Compare("applicant.employees", Relation.LessThan, new Literal.Number(5)))],
            [Dated(30_000, null, "2021-03-30"), Dated(20_000, "2021-04-01", null)],
        ];
        Assert.All(open, rows =>
        {
            Verdict.Undetermined verdict = Assert.IsType<Verdict.Undetermined>(With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money, rows)).Assess(Facts(("request.amount", Euros(10)))).Single());
            Assert.Empty(verdict.Unverifiable);
            Assert.NotEmpty(verdict.Questions);
        });
    }

    [Theory]
    [InlineData(HitPolicy.First, 30_000)]
    [InlineData(HitPolicy.Lowest, 20_000)]
    [InlineData(HitPolicy.Highest, 30_000)]
    public void A_hit_policy_chooses_among_rows_that_hold(HitPolicy hit, long ceiling)
    {
        RuleSet rules = With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money, [Row(30_000, null), Row(20_000, null)]) { Hit = hit });
        Assert.Equal(ClauseState.Met, State(rules, Facts(("request.amount", Euros(ceiling)))));
        Assert.Equal(ClauseState.NotMet, State(rules, Facts(("request.amount", Euros(ceiling + 1)))));
    }

    [Fact]
    public void A_dated_parameter_holds_at_the_filing()
    {
        RuleSet rules = With(new Parameter(RuleName.Parse("ceiling"), FactKind.Money,
        [
            new ParameterRow(Value(20_000), until: PartialDate.Parse("2021-03-31", null)), new ParameterRow(Value(30_000), from: PartialDate.Parse("2021-04-01", null)),
        ]));
        Situation Filed(int month, int day) => Facts(("request.amount", Euros(25_000)), ("submittedAt", At(2021, month, day, 23, 59)));
        Assert.Equal(ClauseState.NotMet, State(rules, Filed(3, 31)));
        Assert.Equal(ClauseState.Met, State(rules, Filed(4, 1)));
        Assert.Equal(ClauseState.Undecided, State(rules, Facts(("request.amount", Euros(25_000)))));
    }

    private static RuleSet With(Parameter parameter) => RuleSet.Create(Context, FactCatalogue.BuiltIn, [Ceiling], [parameter]);

    private static ParameterRow Row(long euros, Condition? when) => new(Value(euros), when: when);

    private static ParameterRow Dated(long euros, string? from, string? until) => new(
        Value(euros), from is null ? null : PartialDate.Parse(from, null), until is null ? null : PartialDate.Parse(until, null));

    private static ParameterValue Value(long euros) => new([new Literal.Amount(Money.Euros(euros))]);
}
