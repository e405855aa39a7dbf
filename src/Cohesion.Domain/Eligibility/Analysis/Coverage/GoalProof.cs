using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Asks the solver for a case that shows a goal, where changing a few facts of those at hand gave none.</summary>
internal sealed class GoalProof(RuleSet rules)
{
    private readonly LintDesk _desk = new(rules);

    /// <summary>Gives a situation that shows the goal or comes near it; the proof that there is none; or neither.</summary>
    /// <param name="goal">What is to be shown.</param>
    /// <param name="scope">Who decides.</param>
    /// <param name="counted">The clauses that the verdict counts.</param>
    /// <param name="outcome">What the clause must say, or <see langword="null"/> where that is free.</param>
    public Search Ask(Goal goal, ScopeId? scope, IReadOnlyList<ClausePlan> counted, Truth? outcome)
    {
        Wish[] exact = [.. goal.Wishes(counted, outcome).Where(wish => wish is not Wish.AtLimit)];
        return _desk.Ask(scope, probe => exact.All(wish => wish.IsGranted(probe)), Claims(goal, _desk.For(scope), counted, outcome));
    }

    private static Claim[] Claims(Goal goal, Inquiry inquiry, IReadOnlyList<ClausePlan> counted, Truth? outcome)
    {
        Formula formula = goal.Plan.Refusal.Formula;
        Claim[] atoms = [.. goal.Plan.Atoms.Select(atom => inquiry.Of(atom.Atom))];
        Claim refuses = FormulaClaims.Of(formula, atoms);
        if (goal.Atom < 0)
        {
            bool isDecided = goal.Aspect is CoverageAspect.HoldsAndDecides or CoverageAspect.FailsAndDecides;
            return
            [
                goal.Aspect is CoverageAspect.Holds or CoverageAspect.HoldsAndDecides ? Applies(goal.Plan, atoms, refuses)
                    : goal.Clause.Body is ClauseBody.Obligation ? refuses.Contrary : refuses,
                .. isDecided ? counted.Where(plan => !ReferenceEquals(plan, goal.Plan)).Select(plan => inquiry.Passes(plan.Clause)) : [],
            ];
        }

        Claim own = goal.Aspect is CoverageAspect.Fails or CoverageAspect.FailsAndDecides ? atoms[goal.Atom].Contrary : goal.Threshold is null ? atoms[goal.Atom] : Claim.True;
        return
        [
            own,
            .. goal.Aspect is CoverageAspect.Holds or CoverageAspect.Fails ? Array.Empty<Claim>() : [FormulaClaims.Turns(formula, atoms, goal.Atom)],
            .. outcome is Truth.True or Truth.False ? [outcome == Truth.True ? refuses : refuses.Contrary] : Array.Empty<Claim>(),
            .. goal.Threshold is { } threshold && Beside(threshold, goal.Aspect) is { } side ? [inquiry.Of(side)] : Array.Empty<Claim>(),
        ];
    }

    private static Claim Applies(ClausePlan plan, Claim[] atoms, Claim refuses) => Claim.All(
        plan.Refusal.Guard is { } guard ? FormulaClaims.Of(guard, atoms) : Claim.True,
        plan.Clause.Body is ClauseBody.Obligation ? refuses : FormulaClaims.Of(plan.Refusal.Body, atoms).Contrary);

    /// <summary>Says on which side of a limit what is compared lies, near it or far.</summary>
    private static Condition.Compare? Beside(Threshold threshold, CoverageAspect aspect)
    {
        Relation relation = aspect == CoverageAspect.JustBelow ? Relation.LessThan : aspect == CoverageAspect.AtTheLimit ? Relation.EqualTo : Relation.MoreThan;
        return threshold.Atom switch
        {
            Condition.Compare compare when threshold.IsTurned => new(compare.Right, relation, compare.Left),
            Condition.Compare compare => new(compare.Left, relation, compare.Right),
            Condition.Between between => new(new Operand.Fact(between.Fact), relation, threshold.IsUpper ? between.Max : between.Min),
            _ => null,
        };
    }
}
