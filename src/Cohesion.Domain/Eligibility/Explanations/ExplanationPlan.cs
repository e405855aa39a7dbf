using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What of a rule set its explanations rest on, whatever the situation: which atoms make a clause refuse, and on which facts they hang.</summary>
internal sealed class ExplanationPlan(RuleSet rules, RuleLayout layout)
{
    private readonly Dictionary<ClauseId, ClausePlan> _clauses = rules.Clauses.DistinctBy(clause => clause.Id).ToDictionary(clause => clause.Id, clause => new ClausePlan(clause, rules, layout));

    public ClausePlan Of(Clause clause) => _clauses[clause.Id];
}

/// <summary>What makes one clause refuse.</summary>
internal sealed class ClausePlan
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);
    private static readonly FactId Complete = FactId.Parse("filing.complete", null);

    private readonly HashSet<FactId> _under = [];

    public ClausePlan(Clause clause, RuleSet rules, RuleLayout layout)
    {
        Clause = clause;
        Refusal = Refusal.Of(clause, rules);
        Atoms = [.. Refusal.Atoms.Select(atom => new AtomPlan(atom, rules, layout))];
        foreach (FactDefinition fact in Atoms.SelectMany(atom => atom.Facts))
        {
            Collect(fact.Id, rules);
        }

        HangsOnAll = _under.Contains(Complete);
    }

    public Clause Clause { get; }

    public Refusal Refusal { get; }

    public ValueList<AtomPlan> Atoms { get; }

    /// <summary>Gets whether the clause asks whether the file is complete, and so hangs on every fact.</summary>
    public bool HangsOnAll { get; }

    /// <summary>Gets every fact that the clause hangs on, those under others included.</summary>
    public IReadOnlyCollection<FactId> Under => _under;

    /// <summary>Decides each atom in a frame.</summary>
    public Truth[] Truths(Frame frame)
    {
        Truth[] truths = new Truth[Atoms.Count];
        for (int i = 0; i < truths.Length; i++)
        {
            truths[i] = Atoms[i].Decide(frame);
        }

        return truths;
    }

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

/// <summary>An atom of a clause, and the facts that it reads.</summary>
internal sealed class AtomPlan(Condition atom, RuleSet rules, RuleLayout layout)
{
    private readonly PlainAtom? _plain = layout.Plain(atom);

    public Condition Atom => atom;

    public IReadOnlyList<FactDefinition> Facts { get; } = [.. FactReader.FactsOf(atom, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>()];

    /// <summary>Gets the facts that stand in it and are numbers or times; of a share the part alone.</summary>
    public FactDefinition[] Measured { get; } =
    [
        .. ConditionTree.Facts(atom, "")
            .Where(entry => atom is not Condition.Share share || entry.Fact == share.Fact)
            .Select(entry => FactLookup.Find(rules, entry.Fact))
            .OfType<FactDefinition>()
            .Where(fact => fact.Kind is FactKind.Count or FactKind.Money or FactKind.Ratio or FactKind.Date or FactKind.Instant or FactKind.Period),
    ];

    /// <summary>Decides it, over slots where it has a simple form.</summary>
    public Truth Decide(Frame frame) => _plain?.Decide(frame) ?? new Evaluator(frame).Evaluate(atom, null);
}
