namespace Cohesion.Domain.Applications;

/// <summary>What a project costs and who pays for it, besides the grant that is asked for.</summary>
/// <remarks>Totals follow from the lines; they are given here where a form asks for them without the lines.</remarks>
public sealed record Budget
{
    /// <summary>Gets the total cost.</summary>
    public Answer<Money> Total { get; init; }

    /// <summary>Gets the lines of expenses.</summary>
    public Answer<ValueList<Expense>> Expenses { get; init; }

    /// <summary>Gets the lines of incomes, besides the grant that is asked for.</summary>
    public Answer<ValueList<Income>> Incomes { get; init; }

    /// <summary>Gets what the applicant pays out of its own funds.</summary>
    public Answer<Money> OwnFunds { get; init; }

    /// <summary>Gets what other funders give, or are asked for.</summary>
    public Answer<Money> CoFunding { get; init; }

    /// <summary>Gets how many other funders there are.</summary>
    public Answer<long> CoFunders { get; init; }

    /// <summary>Gets the value of the contributions in kind, such as the work of volunteers.</summary>
    public Answer<Money> InKind { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Budget Unknown { get; } = new();

    internal static FactMap<Budget> Map { get; } = new FactMap<Budget>("budget", Unknown)
        .With("total", FactCodecs.Amount, b => b.Total, (b, value) => b with { Total = value })
        .With("expenses", FactCodecs.Records(Expense.Map), b => b.Expenses, (b, value) => b with { Expenses = value })
        .With("incomes", FactCodecs.Records(Income.Map), b => b.Incomes, (b, value) => b with { Incomes = value })
        .With("ownFunds", FactCodecs.Amount, b => b.OwnFunds, (b, value) => b with { OwnFunds = value })
        .With("coFunding", FactCodecs.Amount, b => b.CoFunding, (b, value) => b with { CoFunding = value })
        .With("coFunders", FactCodecs.Count, b => b.CoFunders, (b, value) => b with { CoFunders = value })
        .With("inKind", FactCodecs.Amount, b => b.InKind, (b, value) => b with { InKind = value });

    /// <summary>Checks that the budget balances: incomes equal expenses, contributions in kind (classes 86 and 87) apart, and totals add up.</summary>
    /// <param name="requested">The grant that is asked for, when the incomes do not hold it; <see langword="null"/> when they hold it.</param>
    /// <returns>
    /// What does not add up, as warnings; an amount in another currency is an error, which leaves the rest unchecked. What is still unknown is not checked.
    /// Paths are those of a budget in an application file, such as <c>/incomes</c>.
    /// </returns>
    public ValueList<Problem> Check(Money? requested = null) => [.. new BudgetCheck(this, requested).Run()];
}
