namespace Cohesion.Domain.Applications;

/// <summary>A line of the expenses of a budget.</summary>
public sealed record Expense
{
    /// <summary>Gets what it pays for, of the vocabulary <see cref="Vocabularies.ExpenseKind"/>.</summary>
    public Answer<Code> Kind { get; init; }

    /// <summary>Gets its account in the chart of accounts: <c>60</c>, <c>864</c>; those that begin with 86 are contributions in kind.</summary>
    public Answer<string> Account { get; init; }

    /// <summary>Gets what it costs.</summary>
    public Answer<Money> Amount { get; init; }

    internal static FactMap<Expense> Map { get; } = new FactMap<Expense>("budget.expenses", new())
        .With("kind", FactCodecs.Choice, e => e.Kind, (e, value) => e with { Kind = value })
        .With("account", FactCodecs.Text, e => e.Account, (e, value) => e with { Account = value })
        .With("amount", FactCodecs.Amount, e => e.Amount, (e, value) => e with { Amount = value });
}
