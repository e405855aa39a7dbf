using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>The meaning of a clause as its definition says it, from the truth of its atoms: true, false, or not known.</summary>
internal static class ClauseMeaning
{
    public static IEnumerable<Condition> AtomsOf(Clause clause, RuleSet rules) =>
        ConditionWalk.ConditionsOf(clause).SelectMany(condition => ConditionWalk.AtomsOf(condition, rules)).Distinct();

    public static bool Refuses(Clause clause, RuleSet rules, Dictionary<Condition, bool?> truths)
    {
        bool guard = clause.When is null || Truth(clause.When, rules, truths) == true;
        bool fails = clause.Body switch
        {
            ClauseBody.Requirement requirement => Truth(requirement.Condition, rules, truths) == false,
            ClauseBody.Exclusion exclusion => Truth(exclusion.Condition, rules, truths) == true,
            _ => false,
        };
        return guard && fails && clause.Exemptions.All(exemption => Truth(exemption.When, rules, truths) == false);
    }

    public static bool? Truth(Condition condition, RuleSet rules, Dictionary<Condition, bool?> truths) => condition switch
    {
        Condition.AllOf all => Several(all.Conditions, all.Conditions.Count, rules, truths),
        Condition.AnyOf any => Several(any.Conditions, 1, rules, truths),
        Condition.Several several => Several(several.Conditions, several.Count, rules, truths),
        Condition.Negation negation => !Truth(negation.Of, rules, truths),
        Condition.Reference reference => Truth(ConditionWalk.Named(reference, rules), rules, truths),
        _ => truths.GetValueOrDefault(condition.CitedBy([])),
    };

    private static bool? Several(ValueList<Condition> parts, int count, RuleSet rules, Dictionary<Condition, bool?> truths)
    {
        bool?[] each = [.. parts.Select(part => Truth(part, rules, truths))];
        return each.Count(truth => truth == true) >= count ? true : each.Count(truth => truth != false) < count ? false : null;
    }
}
