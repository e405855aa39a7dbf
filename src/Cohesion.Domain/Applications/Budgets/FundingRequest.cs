namespace Cohesion.Domain.Applications;

/// <summary>What is asked of a call.</summary>
public sealed record FundingRequest
{
    /// <summary>Gets how much is asked for, as a whole or by funder or strand.</summary>
    public Answer<RequestedAmount> Amount { get; init; }

    /// <summary>Gets what the money is for, of the vocabulary <see cref="Vocabularies.Purpose"/>.</summary>
    public Answer<Code> Purpose { get; init; }

    /// <summary>Gets for how many years the money is asked.</summary>
    public Answer<long> Years { get; init; }

    /// <summary>Gets for how many of those years the file holds a budget.</summary>
    public Answer<long> YearlyBudgets { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static FundingRequest Unknown { get; } = new();

    internal static FactMap<FundingRequest> Map { get; } = new FactMap<FundingRequest>("request", Unknown)
        .With("amount", RequestedAmount.Codec, f => f.Amount, (f, value) => f with { Amount = value })
        .With("purpose", FactCodecs.Choice, f => f.Purpose, (f, value) => f with { Purpose = value })
        .With("years", FactCodecs.Count, f => f.Years, (f, value) => f with { Years = value })
        .With("yearlyBudgets", FactCodecs.Count, f => f.YearlyBudgets, (f, value) => f with { YearlyBudgets = value });
}
