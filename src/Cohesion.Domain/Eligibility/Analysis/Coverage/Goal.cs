using System.Diagnostics;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A goal of coverage, with what it takes to look for it.</summary>
/// <param name="Public">What callers see.</param>
/// <param name="Plan">The clause.</param>
/// <param name="Atom">The number of the atom within the clause, or -1.</param>
/// <param name="Threshold">The limit, or <see langword="null"/>.</param>
/// <param name="Filter">What is to be shown of the records of a list, or <see langword="null"/>.</param>
internal sealed record Goal(CoverageGoal Public, ClausePlan Plan, int Atom, Threshold? Threshold, RecordFilter? Filter = null)
{
    public CoverageAspect Aspect => Public.Aspect;

    public Clause Clause => Plan.Clause;

    /// <summary>Gets what must come together for a case to show it.</summary>
    /// <param name="counted">The clauses that the verdict counts.</param>
    /// <param name="outcome">What the clause must say, or <see langword="null"/> where that is free.</param>
    public IReadOnlyList<Wish> Wishes(IReadOnlyList<ClausePlan> counted, Truth? outcome) => Filter is { } filter ? [new Wish.Kept(Plan, filter)] : (Atom, Threshold, Aspect) switch
    {
        (_, { } threshold, _) => [new Wish.AtLimit(Plan, threshold, Offset(Aspect)), new Wish.Decides(Plan, Atom, null, null)],
        ( >= 0, _, CoverageAspect.Holds) => [new Wish.Holds(Plan, Atom, true)],
        ( >= 0, _, CoverageAspect.Fails) => [new Wish.Holds(Plan, Atom, false)],
        ( >= 0, _, CoverageAspect.HoldsAndDecides) => [new Wish.Holds(Plan, Atom, true), new Wish.Decides(Plan, Atom, true, outcome)],
        ( >= 0, _, CoverageAspect.FailsAndDecides) => [new Wish.Holds(Plan, Atom, false), new Wish.Decides(Plan, Atom, false, outcome)],
        (_, _, CoverageAspect.Holds) => [new Wish.Applies(Plan)],
        (_, _, CoverageAspect.Fails) => [IsDuty ? new Wish.Passes(Plan) : new Wish.Refuses(Plan)],
        (_, _, CoverageAspect.HoldsAndDecides) => [new Wish.Applies(Plan), .. Others(counted).Select(plan => new Wish.Passes(plan))],
        (_, _, CoverageAspect.FailsAndDecides) => [new Wish.Refuses(Plan), .. Others(counted).Select(plan => new Wish.RefusesNot(plan))],
        _ => throw new UnreachableException(),
    };

    /// <summary>Gets whether the clause says what is owed, and refuses nobody.</summary>
    private bool IsDuty => Clause.Body is ClauseBody.Obligation;

    private IEnumerable<ClausePlan> Others(IReadOnlyList<ClausePlan> counted) => counted.Where(plan => !ReferenceEquals(plan, Plan));

    /// <summary>Says on which side of the limit a goal lies: one step below, at it, one step above.</summary>
    public static int Offset(CoverageAspect aspect) => aspect switch
    {
        CoverageAspect.JustBelow => -1,
        CoverageAspect.AtTheLimit => 0,
        CoverageAspect.JustAbove => 1,
        _ => throw new UnreachableException(),
    };
}
