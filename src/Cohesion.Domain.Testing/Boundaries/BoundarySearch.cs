using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Finds where an atom turns: two values of a fact, of which one fulfils it and the other does not, are brought together until they are neighbours.</summary>
internal sealed class BoundarySearch
{
    // What the atom reads besides the fact is filled in with so many values in turn.
    private const int MostFillings = 12;

    private readonly RuleSet _rules, _alone;
    private readonly ClauseId _clause;
    private readonly Condition _atom;
    private readonly ScopeId? _scope;
    private readonly NearValues _near;

    public BoundarySearch(RuleSet rules, Clause clause, Condition atom)
    {
        (_rules, _clause, _atom, _near) = (rules, clause.Id, atom, new NearValues(rules, atom));
        _alone = RuleSet.Create(rules.Context, rules.Facts, [new Clause(clause.Id, new ClauseBody.Requirement(atom), clause.Stage)], rules.Parameters, rules.Conditions);
        _scope = rules.Context.Scopes.Count == 0 ? null : clause.Scopes.Cast<ScopeId?>().FirstOrDefault() ?? rules.Context.Scopes[0];
    }

    /// <summary>Gives the three situations of the first start that has a value on either side, or nothing.</summary>
    public IEnumerable<BoundarySituation> Of(FactId id, IEnumerable<Situation> starts)
    {
        if (!_rules.Facts.TryGet(id, out FactDefinition? fact) || fact.Source == FactSource.Derived || _rules.Facts.ListOf(id) is not null)
        {
            return [];
        }

        FactValue[] near = [.. _near.Of(fact).Where(value => Ordinals.Of(value) is not null)];
        return starts.SelectMany(start => Filled(start, id)).Select(start => Around(start, fact, near)).FirstOrDefault(found => found.Length > 0) ?? [];
    }

    private BoundarySituation[] Around(Situation start, FactDefinition fact, FactValue[] near)
    {
        FactValue[] values = [.. near, .. start.Facts.TryGet(fact.Id, out FactValue? own) && Ordinals.Of(own) is not null ? [own] : Array.Empty<FactValue>()];
        (FactValue Value, long At, bool Holds)[] tried =
            [.. values.Select(value => (value, At: Ordinals.Of(value)!.Value, Holds: Says(start.With(fact.Id, value)))).Where(entry => entry.Holds is not null).Select(entry => (entry.value, entry.At, entry.Holds!.Value))];
        IEnumerable<(long Inside, long Beyond)> pairs =
            from yes in tried.Where(entry => entry.Holds)
            from no in tried.Where(entry => !entry.Holds)
            orderby Math.Abs((decimal)yes.At - no.At)
            select (yes.At, no.At);
        foreach ((long yes, long no) in pairs.Take(1))
        {
            (long inside, long beyond) = (yes, no);
            while (Math.Abs(inside - beyond) > 1)
            {
                long middle = beyond + ((inside - beyond) / 2);
                (inside, beyond) = Says(At(middle)) == true ? (middle, beyond) : (inside, middle);
            }

            (long At, int Offset)[] places = [((2 * inside) - beyond, -1), (inside, 0), (beyond, 1)];
            BoundarySituation[] found = [.. places.Where(place => IsSound(At(place.At)) && Says(At(place.At)) is not null)
                .Select(place => new BoundarySituation(_clause, _atom, fact.Id, place.Offset, Says(At(place.At))!.Value, At(place.At)))];
            return found is [.., { Offset: 0, Holds: true }, { Offset: 1, Holds: false }] ? found : [];

            Situation At(long number) => start.With(fact.Id, Ordinals.ValueOf(number, values[0]));
        }

        return [];
    }

    /// <summary>Gives the start itself, then with values near the atom's limits for the other facts that it reads.</summary>
    private IEnumerable<Situation> Filled(Situation start, FactId fact)
    {
        FactDefinition[] others = [.. ConditionWalk.FactsOf(_atom).Distinct().Where(other => other != fact)
            .SelectMany(other => _rules.Facts.TryGet(other, out FactDefinition? definition) ? new[] { definition } : [])];
        IEnumerable<Situation> filled = others.Length == 0 ? [] : others.Aggregate<FactDefinition, IEnumerable<Situation>>(
            [start], (situations, other) => situations.SelectMany(situation => _near.Of(other).Select(value => situation.With(other.Id, value))));
        return filled.Take(MostFillings).Prepend(start);
    }

    private bool? Says(Situation situation) => _alone.Read(situation, _scope).Trace()[0] switch { ClauseState.Met => true, ClauseState.NotMet => false, _ => null };

    private bool IsSound(Situation situation) => _rules.Check(situation.Facts).All(problem => problem.Severity != Severity.Error);
}
