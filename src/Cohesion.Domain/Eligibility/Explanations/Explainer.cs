using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Explains what the rules say of one situation in one scope. Nothing is worked out before somebody asks.</summary>
internal sealed class Explainer
{
    private readonly RuleSet _rules;
    private readonly Frame _frame;
    private readonly SlackFinder _slacks;

    public Explainer(RuleSet rules, Situation situation, ScopeId? scope, Frame frame)
    {
        (_rules, _frame) = (rules, frame);
        _slacks = new SlackFinder(frame, new Turning(situation, scope, frame));
    }

    /// <summary>Defers a piece of work on the situation. A frame remembers what it has read, so one thread at a time reads it.</summary>
    public Deferred<T> Later<T>(Func<T> work) => new(_frame, work);

    /// <summary>Gives the reasons of a clause that fails, and whether there are others.</summary>
    public (ValueList<Reason> Reasons, bool HasMore) Refuse(Clause clause)
    {
        Refusal refusal = Refusal.Of(clause, _rules);
        Truth[] truths = refusal.Truths(_frame);
        IReadOnlyList<AtomSet> sets = MinimalSets.Of(refusal.Formula, truths, Reason.MostOfAClause, out bool hasMore);
        return ([.. sets.Select(set => Because(clause, refusal, truths, set))], hasMore);
    }

    private Reason Because(Clause clause, Refusal refusal, Truth[] truths, AtomSet set) => new(
        clause,
        [.. set.Atoms(truths.Length).Select(atom => Ground(refusal.Atoms[atom], truths[atom] == Truth.True))],
        Later(() => RefusalText.Of(clause, _rules, id => _frame.Read(id).Value, condition => refusal.Judge(condition, set, truths))));

    private Ground Ground(Condition atom, bool holds) => new(
        atom, holds, Later(() => _slacks.Of(atom, holds)), Later(() => GroundText.Of(atom, holds, _rules, id => _frame.Read(id).Value)));
}
