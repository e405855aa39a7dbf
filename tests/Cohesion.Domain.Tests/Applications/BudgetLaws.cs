using Cohesion.Domain.Applications;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Applications;

public class BudgetLaws
{
    /// <summary>Budgets whose incomes mirror their expenses, line by line, in kind or not.</summary>
    private static readonly Gen<Budget> Mirrored =
        from lines in Generate.ModestEuros.Zip(Gen.Elements(true, false)).ListOf()
        select new Budget
        {
            Expenses = Answer.ListOf<Expense>([.. lines.Select(line => new Expense { Amount = line.Item1, Account = line.Item2 ? "861" : "60" })]),
            Incomes = Answer.ListOf<Income>([.. lines.Select(line => new Income { Amount = line.Item1, Account = line.Item2 ? "871" : "74", Kind = Code.Parse("sales") })]),
        };

    [Fact]
    public void A_budget_whose_sides_mirror_each_other_balances() => Law.Holds(Mirrored, budget => budget.Check().Count == 0);

    [Fact]
    public void Any_grant_on_top_of_it_unbalances_it() => Law.Holds(
        Mirrored, Generate.ModestEuros, (budget, grant) => (budget.Check(grant).Count == 0) == grant.IsZero);

    [Fact]
    public void Every_budget_can_be_checked() => Law.Holds(Generate.Budgets, Generate.Money, (budget, grant) => budget.Check(grant).All(problem => problem.Path.Length > 0));
}
