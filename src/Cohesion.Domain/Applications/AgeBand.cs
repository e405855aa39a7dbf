namespace Cohesion.Domain.Applications;

/// <summary>Beneficiaries of some ages.</summary>
public sealed record AgeBand
{
    /// <summary>Gets the least age in whole years, included.</summary>
    public Answer<long> From { get; init; }

    /// <summary>Gets the greatest age in whole years, included; none without an upper limit.</summary>
    public Answer<long> To { get; init; }

    /// <summary>Gets how many people.</summary>
    public Answer<long> Count { get; init; }

    internal static FactMap<AgeBand> Map { get; } = new FactMap<AgeBand>("project.beneficiaries.byAge", new())
        .With("from", FactCodecs.Count, a => a.From, (a, value) => a with { From = value })
        .With("to", FactCodecs.Count, a => a.To, (a, value) => a with { To = value })
        .With("count", FactCodecs.Count, a => a.Count, (a, value) => a with { Count = value });
}
