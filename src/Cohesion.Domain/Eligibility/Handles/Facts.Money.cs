namespace Cohesion.Domain.Eligibility;

/// <content>What is asked for, what it costs and who else pays.</content>
public static partial class Facts
{
    /// <summary>Gets the amount asked for; of a scope, where one is asked for each: <c>request.amount</c>.</summary>
    public static MoneyFact RequestAmount { get; } = new(Id("request.amount"));

    /// <summary>Gets the total of the amounts asked for: <c>request.total</c>.</summary>
    public static MoneyFact RequestTotal { get; } = new(Id("request.total"));

    /// <summary>Gets what the grant is asked for: <c>request.purpose</c>.</summary>
    public static ChoiceFact Purpose { get; } = new(Id("request.purpose"));

    /// <summary>Gets for how many years the grant is asked for: <c>request.years</c>.</summary>
    public static CountFact Years { get; } = new(Id("request.years"));

    /// <summary>Gets for how many of those years the file holds a budget: <c>request.yearlyBudgets</c>.</summary>
    public static CountFact YearlyBudgets { get; } = new(Id("request.yearlyBudgets"));

    /// <summary>Gets the total cost, which follows from the expenses: <c>budget.total</c>.</summary>
    public static MoneyFact BudgetTotal { get; } = new(Id("budget.total"));

    /// <summary>Gets the expenses: <c>budget.expenses</c>.</summary>
    public static RecordsFact Expenses { get; } = new(Id("budget.expenses"));

    /// <summary>Gets what an expense pays for: <c>budget.expenses.kind</c>.</summary>
    public static ChoiceFact ExpenseKind { get; } = new(Id("budget.expenses.kind"));

    /// <summary>Gets the account of an expense: <c>budget.expenses.account</c>.</summary>
    public static TextFact ExpenseAccount { get; } = new(Id("budget.expenses.account"));

    /// <summary>Gets the amount of an expense: <c>budget.expenses.amount</c>.</summary>
    public static MoneyFact ExpenseAmount { get; } = new(Id("budget.expenses.amount"));

    /// <summary>Gets the incomes, besides the grant asked for: <c>budget.incomes</c>.</summary>
    public static RecordsFact Incomes { get; } = new(Id("budget.incomes"));

    /// <summary>Gets what an income is: <c>budget.incomes.kind</c>.</summary>
    public static ChoiceFact IncomeKind { get; } = new(Id("budget.incomes.kind"));

    /// <summary>Gets who gives an income: <c>budget.incomes.funder</c>.</summary>
    public static TextFact IncomeFunder { get; } = new(Id("budget.incomes.funder"));

    /// <summary>Gets the account of an income: <c>budget.incomes.account</c>.</summary>
    public static TextFact IncomeAccount { get; } = new(Id("budget.incomes.account"));

    /// <summary>Gets whether an income is requested or confirmed: <c>budget.incomes.status</c>.</summary>
    public static ChoiceFact IncomeStatus { get; } = new(Id("budget.incomes.status"));

    /// <summary>Gets the amount of an income: <c>budget.incomes.amount</c>.</summary>
    public static MoneyFact IncomeAmount { get; } = new(Id("budget.incomes.amount"));

    /// <summary>Gets what the applicant pays, which follows from the incomes: <c>budget.ownFunds</c>.</summary>
    public static MoneyFact OwnFunds { get; } = new(Id("budget.ownFunds"));

    /// <summary>Gets what other funders give, which follows from the incomes: <c>budget.coFunding</c>.</summary>
    public static MoneyFact CoFunding { get; } = new(Id("budget.coFunding"));

    /// <summary>Gets how many other funders there are, which follows from the incomes: <c>budget.coFunders</c>.</summary>
    public static CountFact CoFunders { get; } = new(Id("budget.coFunders"));

    /// <summary>Gets the contributions in kind, which follow from the incomes: <c>budget.inKind</c>.</summary>
    public static MoneyFact InKind { get; } = new(Id("budget.inKind"));
}
