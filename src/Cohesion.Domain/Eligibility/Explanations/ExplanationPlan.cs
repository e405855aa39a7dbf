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
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    private readonly HashSet<FactId> _under = [];

    public ClausePlan(Clause clause, RuleSet rules)
    {
        Clause = clause;
        Refusal = Refusal.Of(clause, rules);
        Atoms = [.. Refusal.Atoms.Select(atom => new AtomPlan(atom, rules))];
        foreach (FactDefinition fact in Atoms.SelectMany(atom => atom.Facts))
        {
            Collect(fact.Id, rules);
        }

        HangsOnAll = _under.Contains(Complete);
    }

    public Clause Clause { get; }

    public Refusal Refusal { get; }

    public IReadOnlyList<AtomPlan> Atoms { get; }

    private bool HangsOnAll { get; }

    /// <summary>Tells whether the clause may say something else once a fact was stated anew.</summary>
    public bool HangsOn(FactId stated) => HangsOnAll || _under.Contains(stated) || stated == SubmittedAt;

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

/// <summary>The facts that an atom reads.</summary>
internal sealed class AtomPlan(Condition atom, RuleSet rules)
{
    public Condition Atom => atom;

    public IReadOnlyList<FactDefinition> Facts { get; } = [.. FactReader.FactsOf(atom, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>()];
}
