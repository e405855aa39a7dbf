using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Makes rules fewer and their conditions shorter. What would no longer fit together is left out.</summary>
internal static class ShrinkRules
{
    /// <summary>Says the clauses of a rule set in full: what a test about rules is about.</summary>
    public static string Say(RuleSet rules) => string.Create(CultureInfo.InvariantCulture, $"{rules.Clauses}{rules.Parameters.Count}{rules.Conditions.Count}");

    /// <summary>Gives the rule set with fewer clauses, with shorter ones, then without parameters and named conditions that nothing names.</summary>
    public static IEnumerable<RuleSet> Of(RuleSet rules) =>
    [
        .. Shrink.Lists(rules.Clauses, Of).Select(clauses => rules.Without(clauses, rules.Parameters, rules.Conditions)).OfType<RuleSet>(),
        .. Shrink.Lists(rules.Parameters).Select(parameters => rules.Without(rules.Clauses, parameters, rules.Conditions)).OfType<RuleSet>(),
        .. Shrink.Lists(rules.Conditions).Select(conditions => rules.Without(rules.Clauses, rules.Parameters, conditions)).OfType<RuleSet>(),
    ];

    /// <summary>Gives the clause without each of its parts that may be absent, then with a shorter condition.</summary>
    public static IEnumerable<Clause> Of(Clause clause)
    {
        Clause bare = new(clause.Id, clause.Body, clause.Stage);
        return
        [
            bare,
            clause with { When = null },
            clause with { OnFail = null },
            clause with { Title = null },
            clause with { Scopes = [] },
            .. Shrink.Lists(clause.Exemptions).Select(left => clause with { Exemptions = left }),
            .. clause.When is { } when ? Of(when).Select(shorter => clause with { When = shorter }) : [],
            .. Of(clause.Body).Select(body => new Clause(clause.Id, body, clause.Stage, clause.Citations)
            {
                Scopes = clause.Scopes, Title = clause.Title, When = clause.When, Exemptions = clause.Exemptions, OnFail = clause.OnFail,
            }),
        ];
    }

    /// <summary>Gives the parts of a condition, then the condition with fewer or shorter parts.</summary>
    public static IEnumerable<Condition> Of(Condition condition) => condition switch
    {
        Condition.Negation negation => [negation.Of, .. Of(negation.Of).Select(shorter => new Condition.Negation(shorter))],
        Condition.AllOf all => [.. all.Conditions, .. Parts(all.Conditions).Select(parts => new Condition.AllOf(parts))],
        Condition.AnyOf any => [.. any.Conditions, .. Parts(any.Conditions).Select(parts => new Condition.AnyOf(parts))],
        Condition.Several several => [.. several.Conditions, .. Parts(several.Conditions).Select(parts => new Condition.Several(Math.Min(several.Count, parts.Count), parts))],
        Condition.During during => Some(during.Windows).Select(left => new Condition.During(during.Fact, left)),
        Condition.OneOf oneOf => Some(oneOf.Values).Select(left => new Condition.OneOf(oneOf.Fact, left)),
        Condition.Has has => Some(has.Values).Select(left => new Condition.Has(has.Fact, has.Match, left)),
        Condition.Within within => Some(within.Zones).Select(left => new Condition.Within(within.Fact, left, within.Match)),
        Condition.Compare { Left: Operand.Fact left, Right: Operand.Constant { Value: Literal.Number number } } compare =>
            Shrink.Numbers(number.Value).Select(smaller => new Condition.Compare(left, compare.Relation, new Operand.Constant(new Literal.Number(smaller)))),
        Condition.Compare { Left: Operand.Fact left, Right: Operand.Constant { Value: Literal.Amount amount } } compare =>
            ShrinkFacts.Amounts(amount.Value).Select(smaller => new Condition.Compare(left, compare.Relation, new Operand.Constant(new Literal.Amount(smaller)))),
        _ => [],
    };

    private static IEnumerable<ClauseBody> Of(ClauseBody body) => body switch
    {
        ClauseBody.Requirement requirement => Of(requirement.Condition).Select(shorter => new ClauseBody.Requirement(shorter)),
        ClauseBody.Exclusion exclusion => Of(exclusion.Condition).Select(shorter => new ClauseBody.Exclusion(shorter)),
        ClauseBody.Preference preference => Of(preference.Condition).Select(shorter => new ClauseBody.Preference(shorter, preference.Gives)).Append(new ClauseBody.Preference(preference.Condition, null)),
        ClauseBody.Inclination inclination => [new ClauseBody.Inclination(inclination.Fact, null, inclination.IsMore, null)],
        ClauseBody.Obligation obligation => [new ClauseBody.Obligation(obligation.Duty, obligation.Of, null, null)],
        _ => [],
    };

    private static IEnumerable<ValueList<T>> Some<T>(ValueList<T> list) => Shrink.Lists(list).Where(left => left.Count > 0);

    private static IEnumerable<ValueList<Condition>> Parts(ValueList<Condition> parts) => Shrink.Lists(parts, Of).Where(left => left.Count > 0);

    private static RuleSet? Without(this RuleSet rules, ValueList<Clause> clauses, ValueList<Parameter> parameters, ValueList<NamedCondition> conditions) =>
        RuleSet.TryCreate(rules.Context, rules.Facts, parameters, conditions, clauses, out RuleSet? smaller, out _) ? smaller : null;
}
