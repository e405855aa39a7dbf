using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>An application that shows something: complete, ordinary but for what makes the difference, and judged by the evaluator.</summary>
public sealed record Witness
{
    internal Witness(Situation situation, ScopeId? scope, ValueList<WitnessFact> facts, ValueList<VerdictStatus> verdicts) =>
        (Situation, Scope, Facts, Verdicts) = (situation, scope, facts, verdicts);

    /// <summary>Gets all that is known of it, as any rule set can assess it.</summary>
    public Situation Situation { get; }

    /// <summary>Gets the funder or strand that decides, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets its facts in the order of their ids, those first that differ from an ordinary application.</summary>
    public ValueList<WitnessFact> Facts { get; }

    /// <summary>Gets what each rule set in question says of it, in their order; of a clause compared alone, what that clause says.</summary>
    public ValueList<VerdictStatus> Verdicts { get; }

    /// <summary>Gets what the first rule set says of it.</summary>
    public VerdictStatus Before => Verdicts[0];

    /// <summary>Gets what the last rule set says of it.</summary>
    public VerdictStatus After => Verdicts[^1];

    /// <summary>Gets what the difference hangs on, as a problem says it; where nothing is unusual, any ordinary application shows it.</summary>
    internal string Said => string.Join(", ", (Facts.Any(fact => fact.IsUnusual) ? Facts.Where(fact => fact.IsUnusual) : Facts).Select(fact => $"{fact.Fact}: {FactValueKinds.Say(fact.Value)}"));
}
