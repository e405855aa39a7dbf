using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class FinancingPlanTests
{
    [Fact]
    public void Three_thirds_make_a_whole_to_the_cent()
    {
        FinancingPlan plan = Plan(Money.Euros(100), [], Share("agglo", 1), Share("etat", 1), Share("region", 1));
        Assert.Equal(["33.34 EUR", "33.33 EUR", "33.33 EUR"], plan.Parts.Values.Select(part => $"{part}"));
    }

    [Fact]
    public void Who_reaches_its_most_leaves_the_rest_to_the_others()
    {
        FinancingPlan plan = Plan(Money.Euros(10_000), [Money.Euros(1_000)], Share("agglo", 2), Share("etat", 1, 1_000), Share("region", 1));
        Assert.Equal(["5333.33 EUR", "1000 EUR", "2666.67 EUR"], plan.Parts.Values.Select(part => $"{part}"));
    }

    [Theory]
    [InlineData(10, 11, 1, "PlanAbove /known")]
    [InlineData(10, 1, 0, "PlanShort /funders")]
    [InlineData(10, -1, 1, "NumberOutOfRange /known/0")]
    [InlineData(-10, 0, 1, "NumberOutOfRange /budget")]
    public void What_cannot_add_up_is_refused(long budget, long known, long weight, string wrong)
    {
        Assert.False(FinancingPlan.TryCreate(Money.Euros(budget), [Money.Euros(known)], [Share("agglo", weight)], out _, out ValueList<Problem> problems));
        Assert.Equal(wrong, problems.Said());
    }

    [Fact]
    public void A_plan_that_falls_short_says_how_far_it_reaches()
    {
        Assert.False(FinancingPlan.TryCreate(Money.Euros(10), [Money.Euros(2)], [Share("agglo", 1, 3)], out _, out ValueList<Problem> problems));
        Assert.Equal(("5 EUR", "10 EUR"), (problems[0].Found, problems[0].Expected));
    }

    [Fact]
    public void Two_currencies_and_a_funder_named_twice_are_refused()
    {
        Assert.False(FinancingPlan.TryCreate(Money.Xpf(10), [Money.Euros(2)], [Share("agglo", 1), Share("agglo", 1)], out _, out ValueList<Problem> problems));
        Assert.Equal("OtherCurrency /known/0, DuplicateId /funders/1/funder", problems.Said());
    }

    [Fact]
    public void Parts_add_up_to_the_budget_and_keep_their_bounds() => Law.Holds(
        from budget in Gen.Choose(0, 2_000)
        from known in Gen.Choose(0, 300)
        from weights in Gen.Choose(0, 5).ListOf(4)
        from most in Gen.Choose(0, 900).ListOf(4)
        select (budget, known, funders: (ValueList<FunderShare>)[.. weights.Select((weight, i) => new FunderShare(
            ScopeId.Parse($"f{i}", null), weight, i % 2 == 0 ? Money.OfMinor(most[i], Currency.Euro) : null))]),
        one => FinancingPlan.TryCreate(Money.OfMinor(one.budget, Currency.Euro), [Money.OfMinor(one.known, Currency.Euro)], one.funders, out FinancingPlan? plan, out ValueList<Problem> problems)
            ? Money.Sum([.. plan.Known, .. plan.Parts.Values], Currency.Euro) == plan.Budget
                && one.funders.All(funder => plan.Parts.TryGetValue(funder.Funder, out Money part) && !part.IsNegative && (funder.AtMost is not { } least || part <= least))
            : problems.Count == 1,
        times: 2_000);

    private static FunderShare Share(string funder, long weight, long? atMost = null) =>
        new(ScopeId.Parse(funder, null), weight, atMost is { } euros ? Money.Euros(euros) : null);

    private static FinancingPlan Plan(Money budget, ValueList<Money> known, params ValueList<FunderShare> funders)
    {
        Assert.True(FinancingPlan.TryCreate(budget, known, funders, out FinancingPlan? plan, out ValueList<Problem> problems), problems.Said());
        return plan;
    }
}
