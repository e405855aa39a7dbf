using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>Clauses in which one atom always holds, or never does.</summary>
internal static class Replaced
{
    private static readonly Condition Holding = Compare(Relation.EqualTo), Failing = Compare(Relation.DifferentFrom);

    public static Clause In(Clause clause, Condition atom, bool holds, RuleSet rules)
    {
        ClauseBody body = clause.Body switch
        {
            ClauseBody.Requirement requirement => new ClauseBody.Requirement(In(requirement.Condition, atom, holds, rules)),
            ClauseBody.Exclusion exclusion => new ClauseBody.Exclusion(In(exclusion.Condition, atom, holds, rules)),
            ClauseBody.Preference preference => new ClauseBody.Preference(In(preference.Condition, atom, holds, rules), preference.Gives),
            _ => clause.Body,
        };
        return new Clause(clause.Id, body, clause.Stage, clause.Citations)
        {
            Scopes = clause.Scopes,
            When = clause.When is { } when ? In(when, atom, holds, rules) : null,
            Exemptions = [.. clause.Exemptions.Select(exemption => new Exemption(exemption.Id, In(exemption.When, atom, holds, rules)))],
        };
    }

    /// <summary>Gives a clause without one of its exceptions.</summary>
    public static Clause Without(Clause clause, string exemption) => new(clause.Id, clause.Body, clause.Stage, clause.Citations)
    {
        Scopes = clause.Scopes,
        When = clause.When,
        Exemptions = [.. clause.Exemptions.Where(one => one.Id.ToString() != exemption)],
    };

    private static Condition In(Condition condition, Condition atom, bool holds, RuleSet rules) => condition.CitedBy([]) switch
    {
        Condition.AllOf all => new Condition.AllOf([.. all.Conditions.Select(part => In(part, atom, holds, rules))]),
        Condition.AnyOf any => new Condition.AnyOf([.. any.Conditions.Select(part => In(part, atom, holds, rules))]),
        Condition.Several several => new Condition.Several(several.Count, [.. several.Conditions.Select(part => In(part, atom, holds, rules))]),
        Condition.Negation negation => new Condition.Negation(In(negation.Of, atom, holds, rules)),
        Condition.Reference reference => In(rules.Condition(reference.Name)!, atom, holds, rules),
        Condition bare => bare == atom ? holds ? Holding : Failing : bare,
    };

    private static Condition.Compare Compare(Relation relation) => new(Sample.Constant(new Literal.Number(1)), relation, Sample.Constant(new Literal.Number(1)));
}
