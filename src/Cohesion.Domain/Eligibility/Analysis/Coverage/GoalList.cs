namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Lists what the cases of a rule set are to show: of each clause, of each atom, of each limit, in the order of the file.</summary>
internal static class GoalList
{
    private static readonly CoverageAspect[] Both = [CoverageAspect.Holds, CoverageAspect.Fails];
    private static readonly CoverageAspect[] Deciding = [CoverageAspect.HoldsAndDecides, CoverageAspect.FailsAndDecides];
    /// <summary>Gets the three places beside a limit at which cases stand.</summary>
    public static ValueList<CoverageAspect> Around { get; } = [CoverageAspect.JustBelow, CoverageAspect.AtTheLimit, CoverageAspect.JustAbove];

    public static IReadOnlyList<Goal> Of(RuleSet rules) => [.. new DefinitionGoals(rules).Run(), .. OfClauses(rules)];

    /// <summary>Lists what is to be shown of the clauses themselves.</summary>
    public static IEnumerable<Goal> OfClauses(RuleSet rules) => rules.Clauses.SelectMany((clause, i) => Of(rules, clause, i));

    /// <summary>Lists what is to be shown of the atoms of a condition, and of their limits.</summary>
    public static IEnumerable<Goal> OfAtoms(RuleSet rules, ClausePlan plan, Dictionary<Condition, string> places)
    {
        for (int atom = 0; atom < plan.Atoms.Count; atom++)
        {
            Condition condition = plan.Atoms[atom].Atom;
            string path = places[condition];
            foreach (CoverageAspect aspect in Both.Concat(Deciding))
            {
                yield return new Goal(new CoverageGoal(plan.Clause.Id, path, condition, "", aspect), plan, atom, null);
            }

            foreach (Threshold threshold in Threshold.Of(condition, rules))
            {
                foreach (CoverageAspect aspect in Around)
                {
                    yield return new Goal(new CoverageGoal(plan.Clause.Id, path + threshold.Place, condition, threshold.Limit, aspect), plan, atom, threshold);
                }
            }
        }
    }

    private static IEnumerable<Goal> Of(RuleSet rules, Clause clause, int index)
    {
        ClausePlan plan = rules.Layout.Explanations.Of(clause);
        foreach (CoverageAspect aspect in AspectsOf(clause))
        {
            yield return new Goal(new CoverageGoal(clause.Id, $"/clauses/{index}", null, "", aspect), plan, -1, null);
        }

        foreach (Goal goal in clause.Body is ClauseBody.Inclination ? [] : OfAtoms(rules, plan, Places(rules, clause, index)))
        {
            yield return goal;
        }
    }

    // An inclination is more or less, not met or failed; a duty without conditions is always owed.
    private static CoverageAspect[] AspectsOf(Clause clause) => clause.Body switch
    {
        ClauseBody.Requirement or ClauseBody.Exclusion => [.. Both, .. Deciding],
        ClauseBody.Preference => Both,
        ClauseBody.Obligation when clause.When is not null || clause.Exemptions.Count > 0 => Both,
        _ => [CoverageAspect.Holds],
    };

    /// <summary>Gives the first place of each atom of a clause; an atom of a named condition stands where that is written.</summary>
    public static Dictionary<Condition, string> Places(RuleSet rules, Clause clause, int index)
    {
        Dictionary<Condition, string> places = [];
        foreach (RuleSite site in RuleSite.Of(clause, index))
        {
            Collect(site.Condition, site.Path, rules, places);
        }

        return places;
    }

    /// <summary>Gives the first place of each atom of a condition.</summary>
    public static Dictionary<Condition, string> Places(RuleSet rules, Condition condition, string path)
    {
        Dictionary<Condition, string> places = [];
        Collect(condition, path, rules, places);
        return places;
    }

    private static void Collect(Condition root, string path, RuleSet rules, Dictionary<Condition, string> places)
    {
        foreach ((Condition condition, string at) in ConditionTree.Walk(root, path))
        {
            switch (condition)
            {
                case Condition.AllOf or Condition.AnyOf or Condition.Several or Condition.Negation:
                    break;
                case Condition.Reference reference:
                    Collect(rules.Condition(reference.Name)!, $"/conditions/{reference.Name}", rules, places);
                    break;
                default:
                    places.TryAdd(condition.Citations.Count == 0 ? condition : condition.CitedBy([]), at);
                    break;
            }
        }
    }
}
