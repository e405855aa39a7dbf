using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>What two versions of a call say of one application, for one funder or strand.</summary>
public sealed record PairedVerdict
{
    internal PairedVerdict(Application application, ScopeAssessment? before, ScopeAssessment? after) =>
        (Application, Before, After, Requested, Turns) = (application, before?.Verdict, after?.Verdict, AmountOf(application, (before ?? after)!.Scope), TurnsOf(before, after));

    /// <summary>Gets what both versions decide.</summary>
    public Application Application { get; }

    /// <summary>Gets what the version before says, or <see langword="null"/> when it does not know the funder or strand.</summary>
    public Verdict? Before { get; }

    /// <summary>Gets what the version after says, or <see langword="null"/> when it does not know the funder or strand.</summary>
    public Verdict? After { get; }

    /// <summary>Gets what is asked of the funder or for the strand; <see langword="null"/> when the application does not say.</summary>
    public Money? Requested { get; }

    /// <summary>Gets the clauses that say something else, of every stage: those of the version before in their order, then those that were added.</summary>
    public ValueList<ClauseTurn> Turns { get; }

    /// <summary>Gets what the change does to the application.</summary>
    public ImpactOutcome Outcome => (Before?.Status, After?.Status) switch
    {
        (VerdictStatus.Eligible, VerdictStatus.NotEligible or null) => ImpactOutcome.Lost,
        (VerdictStatus.NotEligible or null, VerdictStatus.Eligible) => ImpactOutcome.Gained,
        (VerdictStatus was, VerdictStatus becomes) when was != becomes => ImpactOutcome.Open,
        _ => ImpactOutcome.Unaffected,
    };

    private static Money? AmountOf(Application application, ScopeId? scope) => !application.Content.Request.Amount.TryGetValue(out RequestedAmount? amount) ? null
        : amount is RequestedAmount.ByScope byScope && scope is { } id ? byScope.Amounts.TryGetValue(id, out Money ofScope) ? ofScope : null
        : amount.Total();

    private static ValueList<ClauseTurn> TurnsOf(ScopeAssessment? before, ScopeAssessment? after)
    {
        Dictionary<ClauseId, ClauseState> old = StatesOf(before), now = StatesOf(after);
        return
        [
            .. old.Keys.Concat(now.Keys.Where(id => !old.ContainsKey(id)))
                .Select(id => new ClauseTurn(id, old.TryGetValue(id, out ClauseState was) ? was : null, now.TryGetValue(id, out ClauseState became) ? became : null))
                .Where(turn => turn.Before != turn.After),
        ];
    }

    private static Dictionary<ClauseId, ClauseState> StatesOf(ScopeAssessment? scope) => (scope?.Clauses ?? []).ToDictionary(outcome => outcome.Clause.Id, outcome => outcome.State);
}
