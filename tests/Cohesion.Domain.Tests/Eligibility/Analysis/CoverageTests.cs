using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

public class CoverageTests
{
    private const string Amount = "request.amount";

    private static readonly RuleSet Ceiling = Given.Rules(Clause.Require("ceiling", Given.Compare(Amount, Relation.AtMost, new Literal.Amount(Money.Euros(100)))));

    [Theory]
    [InlineData(9_999, CoverageAspect.JustBelow, CoverageAspect.HoldsAndDecides)]
    [InlineData(10_000, CoverageAspect.AtTheLimit, CoverageAspect.HoldsAndDecides)]
    [InlineData(10_001, CoverageAspect.JustAbove, CoverageAspect.FailsAndDecides)]
    public void A_cent_beside_the_limit_is_just_beside_it(long cents, CoverageAspect side, CoverageAspect decides) =>
        Assert.Equal(new[] { side, decides }.Order(), Shown(Ceiling, Asked(cents)).Where(aspect => aspect is not (CoverageAspect.Holds or CoverageAspect.Fails)).Distinct().Order());

    [Theory]
    [InlineData(9_998)]
    [InlineData(10_002)]
    public void Two_cents_beside_the_limit_are_far_from_it(long cents) =>
        Assert.DoesNotContain(Shown(Ceiling, Asked(cents)), aspect => aspect >= CoverageAspect.JustBelow);

    [Fact]
    public void What_is_missing_is_made_a_case_for_each_side()
    {
        Coverage coverage = Coverage.Of(Ceiling, [Asked(5_000)]);
        Assert.Equal([9_999, 10_000, 10_001], coverage.Missing.Select(missing => ((FactValue.Amount)missing.Situation.Facts.Values.Single(fact => fact.Key == FactId.Parse(Amount)).Value).Value.Minor).Order());
        Assert.True(Coverage.Of(Ceiling, [Asked(5_000), .. coverage.Missing]).IsComplete);
    }

    [Fact]
    public void A_limit_without_cases_at_hand_is_covered_from_nothing() =>
        Assert.True(Coverage.Of(Ceiling, [.. Coverage.Of(Ceiling, []).Missing]).IsComplete);

    [Fact]
    public void An_atom_beside_one_that_holds_decides_nothing()
    {
        RuleSet either = Given.Rules(Clause.Require("either", Given.Flag("project.oneOff") | Given.Flag("project.collective")));
        ValueList<CoverageCase> cases =
        [
            Of("both", ("project.oneOff", Given.Yes), ("project.collective", Given.Yes)),
            Of("none", ("project.oneOff", Given.No), ("project.collective", Given.No)),
        ];
        Coverage coverage = Coverage.Of(either, cases);
        Assert.Equal(
            ["/clauses/0/require/any/0", "/clauses/0/require/any/1"],
            coverage.Holes.Where(hole => hole.Goal.Aspect == CoverageAspect.HoldsAndDecides).Select(hole => hole.Goal.Path));
    }

    [Fact]
    public void The_same_outcome_twice_is_no_pair()
    {
        Condition a = Given.Flag("project.oneOff"), b = Given.Flag("project.collective");
        RuleSet apart = Given.Rules(Clause.Require("apart", (a & !b) | (!a & b)));
        ValueList<CoverageCase> cases =
        [
            Of("a", ("project.oneOff", Given.Yes), ("project.collective", Given.No)),
            Of("b", ("project.oneOff", Given.No), ("project.collective", Given.Yes)),
        ];
        Assert.Contains(Coverage.Of(apart, cases).Holes, hole => hole.Goal is { Aspect: CoverageAspect.FailsAndDecides, Atom: not null });
    }

    [Fact]
    public void What_the_bounds_of_a_fact_exclude_is_said_to_be_impossible()
    {
        RuleSet some = Given.Rules(Clause.Require("some", Given.Compare("project.beneficiaries.total", Relation.MoreThan, new Literal.Number(0))));
        CoverageFinding.Unreachable never = Assert.Single(Coverage.Of(some, []).Findings.OfType<CoverageFinding.Unreachable>());
        Assert.Equal(CoverageAspect.JustBelow, never.Goal.Aspect);
    }

    [Fact]
    public void A_fact_that_always_has_a_value_is_never_none()
    {
        RuleSet known = Given.Rules(Clause.Require("known", Given.Known("project.beneficiaries.total")));
        Assert.Equal(4, Coverage.Of(known, []).Findings.OfType<CoverageFinding.Unreachable>().Count());
    }

    [Fact]
    public void A_case_shows_nothing_of_the_clauses_that_nobody_judged() =>
        Assert.Empty(Coverage.Of(Ceiling, [Asked(10_000) with { Clauses = [] }]).Findings.OfType<CoverageFinding.Shown>());

    [Fact]
    public void A_share_is_at_its_limit_where_it_is_a_whole_number()
    {
        RuleSet share = Given.Rules(Clause.Require("share", new Condition.Share(
            FactId.Parse("project.beneficiaries.quartier"), FactId.Parse("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(60.Percent())))));
        CoverageCase odd = Of("odd", ("project.beneficiaries.quartier", Given.Count(90)), ("project.beneficiaries.total", Given.Count(99)));
        Coverage coverage = Coverage.Of(share, [odd]);
        Assert.Contains(coverage.Holes, hole => hole.Goal.Aspect == CoverageAspect.AtTheLimit);
        Assert.True(Coverage.Of(share, [odd, .. coverage.Missing]).IsComplete);
    }

    [Fact]
    public void Goals_are_said_in_both_languages()
    {
        CoverageGoal goal = Coverage.Of(Ceiling, []).Findings.Select(finding => finding.Goal).First(goal => goal.Aspect == CoverageAspect.JustAbove);
        Assert.Equal("ceiling: “the amount requested is at most €100”, just above the limit", goal.ToText(Ceiling, Language.English));
        Assert.Equal("ceiling\u202F: «\u00A0le montant demandé est au plus égal à 100\u00A0€\u00A0», juste au-dessus de la limite", goal.ToText(Ceiling, Language.French));
    }

    [Fact]
    public void Values_by_cases_and_the_value_otherwise_are_to_be_seen_in_use()
    {
        RuleSet rules = RuleSet.Create(Given.Context, FactCatalogue.BuiltIn, [Clause.Require("ceiling", new Condition.Compare(new Operand.Fact(FactId.Parse(Amount)), Relation.AtMost, new Operand.Named(NameReference.Parse("@limit", null))))],
        [
            new Parameter(RuleName.Parse("limit"), FactKind.Money, [Row(100, Given.Flag("project.collective")), Row(50, Given.Flag("project.oneOff"))], new ParameterDefault.Fallback(Euros(10))) { Hit = HitPolicy.Highest },
        ]);
        Coverage coverage = Coverage.Of(rules, [Of("best", (Amount, new FactValue.Amount(Money.Euros(1))), ("project.collective", Given.Yes), ("project.oneOff", Given.Yes))]);
        CoverageFinding[] used = [.. coverage.Findings.Where(finding => finding.Goal.Atom is null && finding.Goal.Path.StartsWith("/parameters/", StringComparison.Ordinal))];
        Assert.Equal(["/parameters/limit/values/0", "/parameters/limit/values/1", "/parameters/limit/otherwise"], used.Select(finding => finding.Goal.Path));
        Assert.Equal([typeof(CoverageFinding.Shown), typeof(CoverageFinding.Hole), typeof(CoverageFinding.Hole)], used.Select(finding => finding.GetType()));
        Assert.Equal("ceiling: value 2 of `@limit`, in use", used[1].Goal.ToText(rules, Language.English));
        Assert.Equal("ceiling\u202F: la valeur `otherwise` de `@limit`, en usage", used[2].Goal.ToText(rules, Language.French));
        Assert.Equal(Given.No, ((CoverageFinding.Hole)used[1]).Missing.Situation.Facts.Values.Single(fact => fact.Key == FactId.Parse("project.collective")).Value);
    }

    [Fact]
    public void Facts_are_to_be_seen_asked_and_not_asked_and_records_counted_and_not_counted()
    {
        FactDefinition asked = new(FactId.Parse("answers.why"), FactKind.Flag) { AppliesWhen = Given.Flag("project.collective"), Question = LocalizedText.Of("Pourquoi ?", "Why?") };
        FactDefinition counted = new(FactId.Parse("derived.big"), FactKind.Count)
        {
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Count, FactId.Parse("budget.expenses"), Given.Compare("budget.expenses.amount", Relation.AtLeast, new Literal.Amount(Money.Euros(500)))),
        };
        RuleSet rules = RuleSet.Create(Given.Context, FactCatalogue.BuiltIn.With([asked, counted], [], out _), [Clause.Require("both", Given.Flag("answers.why") | Given.Compare("derived.big", Relation.MoreThan, new Literal.Number(1)))]);
        Coverage coverage = Coverage.Of(rules, []);
        Assert.Equal(
            ["both: `answers.why`, asked", "both: `answers.why`, not asked", "both: `derived.big`, a record that counts", "both: `derived.big`, a record that does not count"],
            coverage.Holes.Where(hole => hole.Goal.Atom is null && hole.Goal.Path.StartsWith("/facts/", StringComparison.Ordinal)).Select(hole => hole.Goal.ToText(rules, Language.English)));
        Assert.True(Coverage.Of(rules, [.. coverage.Missing]).Holes.Count == 0);
    }

    private static ParameterRow Row(int euros, Condition when) => new(Euros(euros), when: when);

    private static ParameterValue Euros(int euros) => new([new Literal.Amount(Money.Euros(euros))]);

    private static CoverageCase Asked(long cents) => Of("asked", (Amount, new FactValue.Amount(Money.OfMinor(cents, Currency.Euro))));

    private static CoverageCase Of(string name, params ReadOnlySpan<(string Id, FactValue Value)> facts) => new(name, Given.Submitted(facts));

    private static IEnumerable<CoverageAspect> Shown(RuleSet rules, CoverageCase entry) =>
        Coverage.Of(rules, [entry]).Findings.OfType<CoverageFinding.Shown>().Select(shown => shown.Goal.Aspect);
}
