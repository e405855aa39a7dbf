using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Calls;

/// <summary>What a change of rules does to past applications, for one funder or strand: who loses, who gains, and how much they ask for.</summary>
public sealed record ScopeImpact
{
    private readonly Currency _currency;

    internal ScopeImpact(ScopeId? scope, ValueList<PairedVerdict> pairs, Currency currency) => (Scope, Pairs, _currency) = (scope, pairs, currency);

    /// <summary>Gets the funder or strand, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets the verdicts of both versions, in the order of the applications.</summary>
    public ValueList<PairedVerdict> Pairs { get; }

    /// <summary>Gets those who were eligible and are refused.</summary>
    public ValueList<PairedVerdict> Losers => Of(ImpactOutcome.Lost);

    /// <summary>Gets those who were refused and are eligible.</summary>
    public ValueList<PairedVerdict> Winners => Of(ImpactOutcome.Gained);

    /// <summary>Gets those whom one version decides and the other does not know enough of.</summary>
    public ValueList<PairedVerdict> Open => Of(ImpactOutcome.Open);

    /// <summary>Gets what the losers ask for together, as far as they say so in the currency of the call.</summary>
    /// <exception cref="OverflowException">The total is beyond <see cref="long"/> minor units.</exception>
    public Money LostAmount => Sum(Losers);

    /// <summary>Gets what the winners ask for together, as far as they say so in the currency of the call.</summary>
    /// <exception cref="OverflowException">The total is beyond <see cref="long"/> minor units.</exception>
    public Money GainedAmount => Sum(Winners);

    private ValueList<PairedVerdict> Of(ImpactOutcome outcome) => [.. Pairs.Where(pair => pair.Outcome == outcome)];

    private Money Sum(ValueList<PairedVerdict> pairs) => Money.Sum(pairs.Select(pair => pair.Requested).OfType<Money>().Where(amount => amount.Currency == _currency), _currency);
}
