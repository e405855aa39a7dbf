using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What of a rule set its explanations rest on, whatever the situation: which atoms make a clause refuse, and on which facts they hang.</summary>
internal sealed class ExplanationPlan(RuleSet rules)
{
    private readonly Dictionary<ClauseId, ClausePlan> _clauses = rules.Clauses.DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id, clause => new ClausePlan(clause, rules));

    public ClausePlan Of(Clause clause) => _clauses[clause.Id];
}

/// <summary>What makes one clause refuse.</summary>
internal sealed class ClausePlan
{
    public ClausePlan(Clause clause, RuleSet rules)
    {
        Clause = clause;
        Refusal = Refusal.Of(clause, rules);
        Atoms = [.. Refusal.Atoms.Select(atom => new AtomPlan(atom, rules))];
    }

    public Clause Clause { get; }

    public Refusal Refusal { get; }

    public IReadOnlyList<AtomPlan> Atoms { get; }
}

/// <summary>The facts that an atom reads, and all that they are computed from.</summary>
internal sealed class AtomPlan
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    private readonly HashSet<FactId> _under = [];

    public AtomPlan(Condition atom, RuleSet rules)
    {
        Atom = atom;
        Facts = [.. FactReader.FactsOf(atom, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>()];
        foreach (FactDefinition fact in Facts)
        {
            Collect(fact.Id, rules);
        }
    }

    public Condition Atom { get; }

    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>Tells whether the atom may say something else once a fact was stated anew.</summary>
    public bool HangsOn(FactId stated) => stated == SubmittedAt || _under.Contains(Complete) || _under.Contains(stated);

    private void Collect(FactId id, RuleSet rules)
    {
        if (!_under.Add(id) || FactLookup.Find(rules, id) is not { } fact)
        {
            return;
        }

        IEnumerable<FactId> computed = ComputedFacts.SourceOf(id) is { } source ? [source] : [];
        IEnumerable<FactId> derived = fact.Derivation is not { } derivation ? []
            : (derivation.Where is { } where ? FactReader.FactsOf(where, rules) : []).Append(rules.Facts.ListOf(derivation.Over)?.Id ?? derivation.Over);
        IEnumerable<FactId> applies = fact.AppliesWhen is { } when ? FactReader.FactsOf(when, rules) : [];
        foreach (FactId under in computed.Concat(derived).Concat(applies))
        {
            Collect(under, rules);
        }
    }
}
