namespace Cohesion.Domain.Applications;

/// <summary>A line of the incomes of a budget, besides the grant that is asked for.</summary>
public sealed record Income
{
    /// <summary>Gets what it is, of the vocabulary <see cref="Vocabularies.IncomeKind"/>.</summary>
    public Answer<Code> Kind { get; init; }

    /// <summary>Gets who gives it, under a name that is the same on each line; none for own funds and sales.</summary>
    public Answer<string> Funder { get; init; }

    /// <summary>Gets its account in the chart of accounts: <c>74</c>, <c>875</c>; those that begin with 87 are contributions in kind.</summary>
    public Answer<string> Account { get; init; }

    /// <summary>Gets whether it is requested or confirmed, of the vocabulary <see cref="Vocabularies.IncomeStatus"/>.</summary>
    public Answer<Code> Status { get; init; }

    /// <summary>Gets what it brings.</summary>
    public Answer<Money> Amount { get; init; }

    internal static FactMap<Income> Map { get; } = new FactMap<Income>("budget.incomes", new())
        .With("kind", FactCodecs.Choice, i => i.Kind, (i, value) => i with { Kind = value })
        .With("funder", FactCodecs.Text, i => i.Funder, (i, value) => i with { Funder = value })
        .With("account", FactCodecs.Text, i => i.Account, (i, value) => i with { Account = value })
        .With("status", FactCodecs.Choice, i => i.Status, (i, value) => i with { Status = value })
        .With("amount", FactCodecs.Amount, i => i.Amount, (i, value) => i with { Amount = value });
}
