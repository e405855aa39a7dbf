using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>The facts that rules read and somebody states, each with values near the limits that the rules set.</summary>
internal sealed class RuleFacts
{
    private readonly Dictionary<FactId, (FactDefinition Fact, HashSet<FactValue> Near)> _facts = [];
    private readonly RuleSet _rules;

    public RuleFacts(RuleSet rules)
    {
        _rules = rules;
        foreach (Condition atom in ConditionWalk.ConditionsOf(rules).SelectMany(condition => ConditionWalk.AtomsOf(condition, rules)).Distinct())
        {
            NearValues near = new(rules, atom);
            foreach (FactDefinition fact in ConditionWalk.FactsOf(atom).SelectMany(id => DefinitionsOf(id, atom)))
            {
                Add(fact, near.Of(fact));
            }
        }

        foreach (FactDefinition fact in rules.Clauses.Select(clause => clause.Body).OfType<ClauseBody.Inclination>().SelectMany(body => new[] { body.Fact, body.Base }.OfType<FactId>()).SelectMany(id => DefinitionsOf(id, null)))
        {
            Add(fact, []);
        }

        foreach (CalendarPhase phase in rules.Context.Calendar?.Phases ?? [])
        {
            foreach (CalendarWindow window in phase.Windows.Where(window => window.Foreseen is not null))
            {
                Add(
                    new FactDefinition(FactId.Parse(window.Id is { } wave ? $"events.{phase.Name}.{wave}" : $"events.{phase.Name}", null), FactKind.Date),
                    [new FactValue.Day(PartialDate.OfDay(window.Foreseen!.Value.First)), new FactValue.Day(PartialDate.OfDay(window.Foreseen.Value.Last.PlusDays(1)))]);
            }
        }
    }

    /// <summary>Gets the facts in the order of their ids, each with values near the limits of the rules, in the order of the rules.</summary>
    public IEnumerable<(FactDefinition Fact, IReadOnlyCollection<FactValue> Near)> All => _facts.OrderBy(entry => entry.Key).Select(entry => (entry.Value.Fact, (IReadOnlyCollection<FactValue>)entry.Value.Near));

    private void Add(FactDefinition fact, IEnumerable<FactValue> values)
    {
        if (!_facts.TryGetValue(fact.Id, out (FactDefinition Fact, HashSet<FactValue> Near) entry))
        {
            _facts[fact.Id] = entry = (fact, []);
        }

        entry.Near.UnionWith(values);
    }

    /// <summary>Gives the fact that is stated for an id: itself, the list of a field, or what a derived fact is derived from.</summary>
    private IEnumerable<FactDefinition> DefinitionsOf(FactId id, Condition? atom)
    {
        if (atom is Condition.Judgement judgement && judgement.Fact == id)
        {
            return [new FactDefinition(id, FactKind.Opinion)];
        }

        FactDefinition? list = _rules.Facts.ListOf(id);
        return list is not null ? [list]
            : !_rules.Facts.TryGet(id, out FactDefinition? fact) ? []
            : fact.Derivation is { } derivation && fact.Source == FactSource.Derived ? DefinitionsOf(derivation.Over, null)
            : fact.Source == FactSource.Derived ? []
            : [fact];
    }
}
