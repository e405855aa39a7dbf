using Cohesion.Domain.Applications;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class BudgetTests
{
    private static readonly Budget Balanced = new()
    {
        Total = Money.Euros(3600),
        Expenses = Answer.ListOf(
            new Expense { Kind = Code.Parse("staff"), Amount = Money.Euros(3000) },
            new Expense { Account = "864", Amount = Money.Euros(600) }),
        Incomes = Answer.ListOf(
            new Income { Kind = Code.Parse("grant"), Funder = "caf", Amount = Money.Euros(1000) },
            new Income { Kind = Code.Parse("ownFunds"), Amount = Money.Euros(500) },
            new Income { Kind = Code.Parse("inKind"), Account = "875", Amount = Money.Euros(600) }),
        OwnFunds = Money.Euros(500),
        CoFunding = Money.Euros(1000),
        InKind = Money.Euros(600),
    };

    [Fact]
    public void A_budget_balances_with_the_grant_asked_for() => Assert.Empty(Balanced.Check(Money.Euros(1500)));

    [Fact]
    public void One_cent_more_is_found() =>
        Assert.Equal([new Problem(ProblemCode.UnbalancedBudget, "/incomes", "3000.01 EUR", "3000 EUR")], Balanced.Check(Money.Euros(1500) + Money.OfMinor(1, Currency.Euro)));

    [Fact]
    public void Incomes_that_hold_the_grant_balance_by_themselves()
    {
        Assert.True(Balanced.Incomes.TryGetValue(out ValueList<Income> incomes));

        Budget budget = Balanced with
        {
            Incomes = Answer.ListOf<Income>([.. incomes, new Income { Kind = Code.Parse("grant"), Funder = "call", Amount = Money.Euros(1500) }]),
            CoFunding = default,
        };

        Assert.Empty(budget.Check());
    }

    [Fact]
    public void Volunteers_count_on_both_sides_apart()
    {
        Budget budget = Balanced with { Expenses = Answer.ListOf(new Expense { Amount = Money.Euros(3000) }), Total = default };

        Assert.Equal([new Problem(ProblemCode.UnbalancedInKind, "/incomes", "600 EUR", "0 EUR")], budget.Check(Money.Euros(1500)));
    }

    [Fact]
    public void Totals_that_the_lines_belie_are_found() => Assert.Equal(
        ["/total", "/ownFunds", "/coFunding", "/inKind"],
        (Balanced with { Total = Money.Euros(1), OwnFunds = Money.Euros(2), CoFunding = Money.Euros(3), InKind = Money.Euros(4) })
            .Check(Money.Euros(1500)).Select(problem => problem.Path));

    [Fact]
    public void What_is_unknown_is_not_checked()
    {
        Assert.Empty(new Budget().Check());
        Assert.Empty((Balanced with { Expenses = Answer.None, Total = default }).Check());
        Assert.Empty((Balanced with { Expenses = Answer.ListOf(new Expense(), new Expense { Account = "864", Amount = Money.Euros(600) }) }).Check());
        Assert.Empty(new Budget { OwnFunds = Money.Euros(9), Incomes = Answer.ListOf(new Income { Amount = Money.Euros(1) }) }.Check());
    }

    [Fact]
    public void Another_currency_is_an_error_and_stops_the_check()
    {
        Budget budget = Balanced with { Total = Money.Xpf(100), InKind = Money.Euros(1) };

        Problem problem = Assert.Single(budget.Check(Money.Euros(1500)));

        Assert.Equal((ProblemCode.WrongCurrency, "/total", Severity.Error), (problem.Code, problem.Path, problem.Severity));
    }

    [Fact]
    public void A_sum_beyond_what_can_be_counted_is_not_checked() => Assert.Empty(new Budget
    {
        Expenses = Answer.ListOf(Huge, Huge),
        Incomes = Answer.ListOf(new Income { Amount = Money.Euros(1) }),
    }.Check());

    [Fact]
    public void What_does_not_balance_is_a_warning() =>
        Assert.All(Balanced.Check(), problem => Assert.Equal(Severity.Warning, problem.Severity));

    private static Expense Huge => new() { Amount = Money.OfMinor(long.MaxValue, Currency.Euro) };
}
