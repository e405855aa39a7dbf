namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A limit of which the cases leave a side untouched.</summary>
/// <param name="Goal">Where it stands, and of which clause.</param>
/// <param name="IsHoldingTouched">Whether a case lies on the side on which the comparison holds, within one step of the limit.</param>
/// <param name="IsFailingTouched">Whether a case lies on the other side, within one step.</param>
internal sealed record LimitSides(CoverageGoal Goal, bool IsHoldingTouched, bool IsFailingTouched)
{
    /// <summary>Gives the limits of which the cases touch one side only, or none, and could touch both.</summary>
    public static IEnumerable<LimitSides> Untouched(RuleSet rules, ValueList<CoverageCase> cases)
    {
        (CoverageCase Case, Probe Probe)[] seen =
        [
            .. from entry in cases
               from scope in Assessor.ScopesAskedFor(rules, entry.Situation)
               where entry.Scopes.Count == 0 || (scope is { } id && entry.Scopes.Contains(id))
               select (entry, new Probe(rules, entry.Situation, scope)),
        ];
        Reach reach = new(rules);
        return from goal in GoalList.Of(rules)
               where goal is { Threshold: not null, Aspect: CoverageAspect.AtTheLimit } && !rules.OfTheSelection.Contains(goal.Clause.Id) && reach.IsCrossed(goal.Threshold)
               let touching = seen.Where(entry => Looks(entry.Case, goal)).SelectMany(entry => Beside(goal, entry.Probe)).ToArray()
               let sides = new LimitSides(goal.Public, touching.Contains(Truth.True), touching.Contains(Truth.False))
               where !(sides.IsHoldingTouched && sides.IsFailingTouched)
               select sides;
    }

    private static IEnumerable<Truth> Beside(Goal goal, Probe probe) => goal.Filter is { } filter ? filter.Beside(probe)
        : goal.Threshold!.Offset(probe.Frame) is not null ? [probe.Truths(goal.Plan)[goal.Atom]]
        : [];

    private static bool Looks(CoverageCase entry, Goal goal) => entry.Clauses is not { } looked || looked.Contains(goal.Clause.Id);
}
