using Cohesion.Domain.Applications;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Eligibility;

/// <summary>The facts of one situation as the clauses of one scope read them: given, computed, or in doubt.</summary>
internal sealed class Frame
{
    private const int FactsOfMostRules = 20;

    // What has been read; null while a fact is being read.
    private readonly Dictionary<FactId, FactReading?> _read;
    private readonly Frame? _outer;
    private readonly FactSet? _record;
    private readonly string? _list;
    private readonly Frame? _before;
    private readonly FactId _changed;

    public Frame(RuleSet rules, Situation situation, ScopeId? scope)
        : this(rules, situation, scope, new(FactsOfMostRules))
    {
    }

    private Frame(RuleSet rules, Situation situation, ScopeId? scope, Dictionary<FactId, FactReading?> read) =>
        (Rules, Situation, Scope, _read) = (rules, situation, scope, read);

    private Frame(Frame outer, FactSet record, FactId list) : this(outer.Rules, outer.Situation, outer.Scope, outer._read) =>
        (_outer, _record, _list) = (outer, record, list.ToString());

    private Frame(Frame before, Situation situation, FactId changed) : this(before.Rules, situation, before.Scope, []) =>
        (_before, _changed) = (situation.IsSubmitted == before.Situation.IsSubmitted ? before : null, changed);

    public RuleSet Rules { get; }

    public Situation Situation { get; }

    /// <summary>Gets the scope whose amount is asked for, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets the facts that have been read.</summary>
    public IReadOnlyCollection<FactId> Facts => _read.Keys;

    /// <summary>Gives the frame of one record of a list: its fields stand before the facts around it.</summary>
    public Frame Inside(FactSet record, FactId list) => new(this, record, list);

    /// <summary>Gives the frame of a situation in which one fact was stated anew: what does not hang on it has been read already.</summary>
    public Frame With(Situation situation, FactId changed) => new(this, situation, changed);

    public FactReading Read(FactId id)
    {
        if (_record is not null && _list is not null && _outer is not null)
        {
            return IsField(id.ToString(), _list) ? Given(_record, id, isWhole: true) ?? Missing(id) : _outer.Read(id);
        }

        if (_read.TryGetValue(id, out FactReading? known))
        {
            return known ?? Missing(id);
        }

        _read.Add(id, null);
        FactReading reading = Find(id);
        return _read[id] = reading;
    }

    private static bool IsField(string id, string list) => id.Length > list.Length && id[list.Length] == '.' && id.StartsWith(list, StringComparison.Ordinal);

    /// <summary>Gives what is asked where a fact has a value that is not fine enough: the fact itself where somebody states it, what it is computed from otherwise.</summary>
    public FactId SourceOf(FactId id)
    {
        bool isStated = Situation.Facts.TryGet(id, out _) || (Situation.World is { } world && world.Facts.TryGet(id, out _));
        return isStated ? id
            : ComputedFacts.SourceOf(id) is { } source ? source
            : Rules.Facts.TryGet(id, out FactDefinition? definition) && definition.Derivation is { } derivation ? Rules.Facts.ListOf(derivation.Over)?.Id ?? derivation.Over
            : id;
    }

    private FactReading Find(FactId id)
    {
        Rules.Facts.TryGet(id, out FactDefinition? definition);
        if (_before is not null && id != _changed && definition is { Source: not FactSource.Derived, AppliesWhen: null })
        {
            return _before.Read(id);
        }

        if (definition?.AppliesWhen is { } applies && new Evaluator(this).Evaluate(applies, null) == Truth.False)
        {
            return FactReading.None;
        }

        bool isWorld = definition?.Source == FactSource.World;
        return Given(Situation.Facts, id, isWorld || Situation.IsSubmitted)
            ?? (Situation.World is { } world ? Given(world.Facts, id, isWhole: true) : null)
            ?? ComputedFacts.Read(this, id)
            ?? (definition?.Derivation is { } derivation ? new Deriver(this).Derive(derivation, definition) : null)
            ?? Missing(id);
    }

    private FactReading? Given(FactSet facts, FactId id, bool isWhole) => !facts.TryGet(id, out FactValue? value) ? null : value switch
    {
        FactValue.Unverifiable unverifiable => FactReading.Open(new Doubt.Unverifiable(id.ToString(), unverifiable.Reason)),
        FactValue.AmountByScope amounts => OfScope(amounts, id),
        _ => FactReading.Of(value, isWhole),
    };

    private FactReading OfScope(FactValue.AmountByScope amounts, FactId id) =>
        Scope is { } scope && amounts.Values.TryGetValue(scope, out Money amount) ? FactReading.Of(new FactValue.Amount(amount))
        : Scope is null ? FactReading.Of(amounts)
        : Missing(id);

    private static FactReading Missing(FactId id) => FactReading.Open(new Doubt.Missing(id));
}
