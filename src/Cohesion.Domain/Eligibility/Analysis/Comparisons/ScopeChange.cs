using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What a change of rules does for one funder or strand.</summary>
public sealed record ScopeChange
{
    private ScopeChange(ScopeId? scope, ValueList<StageChange> stages, ValueList<ClauseChange> clauses) => (Scope, Stages, Clauses) = (scope, stages, clauses);

    /// <summary>Gets the funder or strand, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets the change of the verdict at each stage, from the first to the last at which a clause counts.</summary>
    public ValueList<StageChange> Stages { get; }

    /// <summary>Gets the change of each clause, in the order of the version before, those that were added last.</summary>
    public ValueList<ClauseChange> Clauses { get; }

    internal static ScopeChange Of(RuleSet before, RuleSet after, ScopeId? scope)
    {
        Comparer comparer = new(before, after, scope);
        Clause[] old = [.. before.Clauses.Where(Counts)], now = [.. after.Clauses.Where(Counts)];
        IEnumerable<(Clause? Before, Clause? After)> pairs = old.Select(clause => ((Clause?)clause, now.FirstOrDefault(other => other.Id == clause.Id)))
            .Concat(now.Where(clause => old.All(other => other.Id != clause.Id)).Select(clause => ((Clause?)null, (Clause?)clause)));
        Stage[] stages = [.. old.Concat(now).Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion).Select(clause => clause.Stage).Distinct().Order()];
        return new ScopeChange(scope, [.. stages.Select(stage => StageChange.Of(comparer, stage))], [.. pairs.Select(pair => ClauseChange.Of(comparer, pair.Before, pair.After))]);
        bool Counts(Clause clause) => scope is not { } id || clause.CountsFor(id);
    }
}
