using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>The meaning of a clause as its definition says it, from the truth of its atoms: true, false, or not known.</summary>
internal static class NaiveClause
{
    public static IEnumerable<Condition> AtomsOf(Clause clause, RuleSet rules) =>
        Conditions(clause).SelectMany(condition => AtomsOf(condition, rules)).Distinct();

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
        Condition.Reference reference => Truth(Named(reference, rules), rules, truths),
        _ => truths.GetValueOrDefault(condition.CitedBy([])),
    };

    private static bool? Several(ValueList<Condition> parts, int count, RuleSet rules, Dictionary<Condition, bool?> truths)
    {
        bool?[] each = [.. parts.Select(part => Truth(part, rules, truths))];
        return each.Count(truth => truth == true) >= count ? true : each.Count(truth => truth != false) < count ? false : null;
    }

    private static IEnumerable<Condition> AtomsOf(Condition condition, RuleSet rules) => condition switch
    {
        Condition.AllOf all => all.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.AnyOf any => any.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.Several several => several.Conditions.SelectMany(part => AtomsOf(part, rules)),
        Condition.Negation negation => AtomsOf(negation.Of, rules),
        Condition.Reference reference => AtomsOf(Named(reference, rules), rules),
        _ => [condition.CitedBy([])],
    };

    private static Condition Named(Condition.Reference reference, RuleSet rules) => rules.Conditions.Single(named => named.Name == reference.Name).Condition;

    private static IEnumerable<Condition> Conditions(Clause clause) =>
    [
        .. clause.When is { } when ? [when] : Array.Empty<Condition>(),
        .. clause.Body switch
        {
            ClauseBody.Requirement requirement => [requirement.Condition],
            ClauseBody.Exclusion exclusion => [exclusion.Condition],
            _ => Array.Empty<Condition>(),
        },
        .. clause.Exemptions.Select(exemption => exemption.When),
    ];
}
