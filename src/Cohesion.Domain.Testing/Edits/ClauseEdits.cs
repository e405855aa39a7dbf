using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Every edit of a rule set whose effect is known.</summary>
internal static class ClauseEdits
{
    /// <summary>Gives the edits that leave rules which fit together.</summary>
    /// <param name="rules">The rules as they are.</param>
    /// <param name="condition">A condition for clauses, guards and exemptions that are added.</param>
    public static IEnumerable<RuleEdit> Of(RuleSet rules, Condition condition)
    {
        ClauseId added = ClauseId.Parse("edit-added", null);
        return Whole(rules, condition, added).Concat(rules.Clauses.Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion).SelectMany(clause => OfClause(rules, clause, condition, added)));
    }

    private static IEnumerable<RuleEdit> Whole(RuleSet rules, Condition condition, ClauseId added) =>
    [
        .. Edit("clauses in the contrary order", EditEffect.None, rules, [.. rules.Clauses.Reverse()]),
        .. Edit("a requirement added", EditEffect.Tightens, rules, [.. rules.Clauses, new Clause(added, new ClauseBody.Requirement(condition))]),
        .. Edit("an exclusion added", EditEffect.Tightens, rules, [.. rules.Clauses, new Clause(added, new ClauseBody.Exclusion(condition))]),
        .. Edit("a preference added", EditEffect.None, rules, [.. rules.Clauses, new Clause(added, new ClauseBody.Preference(condition), Stage.Selection)]),
    ];

    private static IEnumerable<RuleEdit> OfClause(RuleSet rules, Clause clause, Condition condition, ClauseId added)
    {
        bool isRequired = clause.Body is ClauseBody.Requirement;
        Condition of = ConditionWalk.BodyOf(clause)!;
        return
        [
            .. Edit($"{clause.Id} dropped", EditEffect.Loosens, rules, [.. rules.Clauses.Where(other => other.Id != clause.Id)]),
            .. Edit($"{clause.Id} with its contrary twice denied", EditEffect.None, rules, clause, With(clause, new Condition.Negation(new Condition.Negation(of)))),
            .. Edit($"guard narrowed in {clause.Id}", EditEffect.Loosens, rules, clause, clause with { When = clause.When is { } when ? new Condition.AllOf([when, condition]) : condition }),
            .. clause.When is null ? [] : Edit($"guard dropped in {clause.Id}", EditEffect.Tightens, rules, clause, clause with { When = null }),
            .. Edit($"exemption added to {clause.Id}", EditEffect.Loosens, rules, clause, clause with { Exemptions = [.. clause.Exemptions, new Exemption(added, condition)] }),
            .. clause.Exemptions.Count == 0 ? [] : Edit($"exemptions dropped from {clause.Id}", EditEffect.Tightens, rules, clause, clause with { Exemptions = [] }),
            .. ConditionEdits.Of(of).SelectMany(edit => Edit($"{edit.Name} in {clause.Id}", edit.IsWider == isRequired ? EditEffect.Loosens : EditEffect.Tightens, rules, clause, With(clause, edit.After))),
        ];
    }

    private static Clause With(Clause clause, Condition condition) => new(
        clause.Id, clause.Body is ClauseBody.Exclusion ? new ClauseBody.Exclusion(condition) : new ClauseBody.Requirement(condition), clause.Stage, clause.Citations)
    {
        Scopes = clause.Scopes,
        Title = clause.Title,
        When = clause.When,
        Exemptions = clause.Exemptions,
        OnFail = clause.OnFail,
    };

    private static IEnumerable<RuleEdit> Edit(string name, EditEffect effect, RuleSet rules, Clause old, Clause clause) =>
        Edit(name, effect, rules, [.. rules.Clauses.Select(other => other.Id == old.Id ? clause : other)]);

    private static IEnumerable<RuleEdit> Edit(string name, EditEffect effect, RuleSet rules, ValueList<Clause> clauses) =>
        RuleSet.TryCreate(rules.Context, rules.Facts, rules.Parameters, rules.Conditions, clauses, out RuleSet? after, out _) ? [new RuleEdit(name, effect, rules, after)] : [];
}
