using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>The situations on both sides of every threshold that rules set on a number, an amount, a ratio, a date or an instant.</summary>
public static class Boundaries
{
    /// <summary>Gives the situations on and next to each threshold of a call, for each fact that it bounds, starting from the situations and the tests of its file.</summary>
    /// <returns>In the order of the clauses. The value on the threshold and its neighbour beyond stand there always, the one inside unless it would be wrong; a threshold that nothing tried reaches is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static ValueList<BoundarySituation> Of(CallForProjects call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Of(call.Rules, SituationSource.StartsOf(call.Definition));
    }

    /// <summary>Gives the situations on and next to each threshold of a rule set, for each fact that it bounds.</summary>
    /// <param name="rules">Those whose thresholds are looked for.</param>
    /// <param name="starts">Situations to start from, the fullest first; what they do not say of a threshold is filled in.</param>
    /// <returns>In the order of the clauses. The value on the threshold and its neighbour beyond stand there always, the one inside unless it would be wrong; a threshold that nothing tried reaches is left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static ValueList<BoundarySituation> Of(RuleSet rules, ValueList<Situation> starts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        IEnumerable<(Clause Clause, Condition Atom)> atoms =
            from clause in rules.Clauses
            from condition in ConditionWalk.ConditionsOf(clause)
            from atom in ConditionWalk.AtomsOf(condition, rules)
            where atom is Condition.Compare or Condition.Between or Condition.Share or Condition.During
            select (clause, atom);
        return
        [
            .. from entry in atoms.DistinctBy(entry => entry.Atom)
               let search = new BoundarySearch(rules, entry.Clause, entry.Atom)
               from fact in ConditionWalk.FactsOf(entry.Atom).Distinct()
               from situation in search.Of(fact, [.. starts, new Situation(FactSet.Empty)])
               select situation,
        ];
    }
}
