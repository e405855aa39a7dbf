using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>Every edit of a rule set whose effect is known.</summary>
internal static class ClauseEdits
{
    /// <summary>Gives the edits, whether or not the rules still fit together afterwards.</summary>
    /// <param name="rules">The rules as they are.</param>
    /// <param name="condition">A condition for clauses, guards and exemptions that are added.</param>
    public static IEnumerable<Proposal> Of(RuleSet rules, Condition condition)
    {
        ClauseId added = ClauseId.Parse("edit-added", null);
        return Whole(rules, condition, added).Concat(rules.Clauses.Where(clause => clause.Body is ClauseBody.Requirement or ClauseBody.Exclusion).SelectMany(clause => OfClause(rules, clause, condition, added)));
    }

    /// <summary>Gives the same edit of smaller rules.</summary>
    public static IEnumerable<RuleEdit> Smaller(RuleEdit edit) => ShrinkRules.Of(edit.Before)
        .SelectMany(before => Of(before, edit.Condition).Where(proposal => proposal.Name == edit.Name && proposal.Effect == edit.Effect).Take(1).Select(proposal => proposal.In(before, edit.Condition)))
        .OfType<RuleEdit>();

    private static IEnumerable<Proposal> Whole(RuleSet rules, Condition condition, ClauseId added) =>
    [
        new("clauses in the contrary order", EditEffect.None, [.. rules.Clauses.Reverse()]),
        new("a requirement added", EditEffect.Tightens, [.. rules.Clauses, new Clause(added, new ClauseBody.Requirement(condition))]),
        new("an exclusion added", EditEffect.Tightens, [.. rules.Clauses, new Clause(added, new ClauseBody.Exclusion(condition))]),
        new("a preference added", EditEffect.None, [.. rules.Clauses, new Clause(added, new ClauseBody.Preference(condition), Stage.Selection)]),
    ];

    private static IEnumerable<Proposal> OfClause(RuleSet rules, Clause clause, Condition condition, ClauseId added)
    {
        bool isRequired = clause.Body is ClauseBody.Requirement;
        Condition of = ConditionWalk.BodyOf(clause)!;
        return
        [
            new($"{clause.Id} dropped", EditEffect.Loosens, [.. rules.Clauses.Where(other => other.Id != clause.Id)]),
            Edit($"{clause.Id} with its contrary twice denied", EditEffect.None, rules, clause, With(clause, new Condition.Negation(new Condition.Negation(of)))),
            Edit($"guard narrowed in {clause.Id}", EditEffect.Loosens, rules, clause, clause with { When = clause.When is { } when ? new Condition.AllOf([when, condition]) : condition }),
            .. clause.When is null ? [] : new[] { Edit($"guard dropped in {clause.Id}", EditEffect.Tightens, rules, clause, clause with { When = null }) },
            Edit($"exemption added to {clause.Id}", EditEffect.Loosens, rules, clause, clause with { Exemptions = [.. clause.Exemptions, new Exemption(added, condition)] }),
            .. clause.Exemptions.Count == 0 ? [] : new[] { Edit($"exemptions dropped from {clause.Id}", EditEffect.Tightens, rules, clause, clause with { Exemptions = [] }) },
            .. ConditionEdits.Of(of).Select(edit => Edit($"{edit.Name} in {clause.Id}", edit.IsWider == isRequired ? EditEffect.Loosens : EditEffect.Tightens, rules, clause, With(clause, edit.After))),
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

    private static Proposal Edit(string name, EditEffect effect, RuleSet rules, Clause old, Clause clause) =>
        new(name, effect, [.. rules.Clauses.Select(other => other.Id == old.Id ? clause : other)]);

    /// <summary>An edit that has not been made yet.</summary>
    internal sealed record Proposal(string Name, EditEffect Effect, ValueList<Clause> Clauses)
    {
        /// <summary>Makes the edit, if the rules still fit together afterwards.</summary>
        public RuleEdit? In(RuleSet rules, Condition condition) => RuleSet.TryCreate(rules.Context, rules.Facts, rules.Parameters, rules.Conditions, Clauses, out RuleSet? after, out _)
            ? new RuleEdit(Name, Effect, rules, after, condition)
            : null;
    }
}
