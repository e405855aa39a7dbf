using System.Diagnostics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Lays out a rule set that is whole: gives each fact a slot, and each condition its simplest form.</summary>
internal sealed partial class LayoutBuilder
{
    private readonly RuleSet _rules;
    private readonly Constants _constants;
    private readonly List<FactSlot> _slots = [];
    private readonly Dictionary<FactId, int> _slotOf = [];
    private readonly HashSet<FactId> _underway = [];
    private readonly List<Func<Frame, Truth>> _atoms = [];
    private readonly List<bool> _isPlain = [];
    private readonly Dictionary<RuleName, Node> _named = [];
    private readonly Dictionary<Condition, Node> _plain = [];
    private readonly Dictionary<FactId, FactDefinition> _events;

    private LayoutBuilder(RuleSet rules)
    {
        (_rules, _constants) = (rules, new Constants(rules));
        _events = FactLookup.EventsOf(rules).ToDictionary(fact => fact.Id);
    }

    public static RuleLayout Build(RuleSet rules)
    {
        LayoutBuilder builder = new(rules);
        LaidClause[] clauses = [.. rules.Clauses.Select(builder.Lay)];
        builder._slots.ForEach(slot => slot.Seal(rules.Facts));
        IEnumerable<ScopeId?> scopes = rules.Context.Scopes.Count == 0 ? [null] : rules.Context.Scopes.Cast<ScopeId?>();
        return new RuleLayout(
            rules,
            [.. builder._slots],
            [.. builder._atoms],
            [.. builder._isPlain],
            builder._plain,
            [.. scopes.Select(scope => new ScopeClauses(scope, [.. clauses.Where(laid => scope is not { } id || laid.Clause.CountsFor(id))]))]);
    }

    private LaidClause Lay(Clause clause)
    {
        Node body = clause.Body switch
        {
            ClauseBody.Requirement requirement => Lay(requirement.Condition),
            ClauseBody.Exclusion exclusion => new Node.Contrary(Lay(exclusion.Condition)),
            ClauseBody.Preference preference => Lay(preference.Condition),
            ClauseBody.Obligation => new Node.Always(),
            ClauseBody.Inclination inclination => Elsewhere(Next(frame => Assessor.IsMeasured(inclination, frame, []))),
            _ => throw new UnreachableException(),
        };
        Node[] exemptions = [.. clause.Exemptions.Select(exemption => Lay(exemption.When))];
        return new LaidClause(clause, body, Guard(clause), exemptions switch
        {
            [] => null,
            [var only] => only,
            _ => new Node.Several(exemptions, 1),
        }, _slots.Count);
    }

    private Node? Guard(Clause clause)
    {
        Node? when = clause.When is { } condition ? Lay(condition) : null;
        if (!_rules.OfTheSelection.Contains(clause.Id))
        {
            return when;
        }

        Node isStated = Elsewhere(Next(static frame => Kleene.Of(SelectedSet.IsStated(frame.Situation))));
        return when is null ? isStated : new Node.All([isStated, when]);
    }

    private Node Lay(Condition condition)
    {
        switch (condition)
        {
            case Condition.AllOf all:
                return new Node.All([.. all.Conditions.Select(Lay)]);
            case Condition.AnyOf any:
                return new Node.Several([.. any.Conditions.Select(Lay)], 1);
            case Condition.Several several:
                return new Node.Several([.. several.Conditions.Select(Lay)], several.Count);
            case Condition.Negation negation:
                return new Node.Contrary(Lay(negation.Of));
            case Condition.Reference reference:
                if (!_named.TryGetValue(reference.Name, out Node? node))
                {
                    node = Lay(_rules.Condition(reference.Name) ?? throw new UnreachableException("A linked rule set binds every name."));
                    _named.Add(reference.Name, node);
                }

                return node;
            default:
                int atom = Next(frame => new Evaluator(frame).Evaluate(condition, null));
                Node? simple = Simple(condition, atom);
                _isPlain[atom] = simple is not null;
                if (simple is not null)
                {
                    _plain.TryAdd(condition.Bare(), simple);
                }

                return simple ?? Elsewhere(atom);
        }
    }

    private static Atom.Elsewhere Elsewhere(int atom) => new(atom);

    private int Next(Func<Frame, Truth> decide)
    {
        _atoms.Add(decide);
        _isPlain.Add(false);
        return _atoms.Count - 1;
    }

    /// <summary>Gives the slot of a fact; <see langword="null"/> for one whose own condition leads back to it.</summary>
    private FactSlot? SlotOf(FactId id)
    {
        if (_slotOf.TryGetValue(id, out int known))
        {
            return _slots[known];
        }

        if (!_underway.Add(id))
        {
            return null;
        }

        // What tells whether the fact applies stands before it.
        FactDefinition? definition = _rules.Facts.TryGet(id, out FactDefinition? found) ? found : _events.GetValueOrDefault(id);
        Node? applies = definition?.AppliesWhen is { } when ? Lay(when) : null;
        _slotOf.Add(id, _slots.Count);
        _slots.Add(new FactSlot(id, definition, isEnd: false, _rules.Context.Hierarchy) { Applies = applies });
        if (definition?.Kind == FactKind.Period)
        {
            _slots.Add(new FactSlot(id, definition, isEnd: true, _rules.Context.Hierarchy) { Applies = applies });
        }

        _underway.Remove(id);
        return _slots[_slotOf[id]];
    }

    private int IndexOf(FactSlot slot) => _slotOf[slot.Id];
}
