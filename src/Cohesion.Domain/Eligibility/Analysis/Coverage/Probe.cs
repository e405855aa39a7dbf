using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A situation as one scope reads it, with what the atoms of each clause say there.</summary>
internal sealed class Probe
{
    private readonly Dictionary<ClausePlan, Truth[]> _truths = [];

    public Probe(RuleSet rules, Situation situation, ScopeId? scope) : this(new Frame(rules, situation, scope))
    {
    }

    private Probe(Frame frame) => Frame = frame;

    public Frame Frame { get; }

    public Situation Situation => Frame.Situation;

    /// <summary>Gives the truth of each atom of a clause.</summary>
    public Truth[] Truths(ClausePlan plan) => _truths.TryGetValue(plan, out Truth[]? known) ? known : _truths[plan] = plan.Truths(Frame);

    /// <summary>Tells whether a clause refuses; of an obligation, whether it is owed. What it says of a selection, it does not say of one application.</summary>
    public Truth Refuses(ClausePlan plan) => Frame.Rules.OfTheSelection.Contains(plan.Clause.Id) && !SelectedSet.IsStated(Situation)
        ? Truth.False
        : plan.Refusal.Formula.Evaluate(Truths(plan));

    /// <summary>Tells what a clause says.</summary>
    public ClauseState State(ClausePlan plan) => Assessor.Judge(plan.Clause, Frame).State;

    /// <summary>Gives the truth of a clause if one of its atoms had another truth and all others their own.</summary>
    public Truth Refuses(ClausePlan plan, int atom, bool holds)
    {
        Truth[] truths = [.. Truths(plan)];
        truths[atom] = Kleene.Of(holds);
        return plan.Refusal.Formula.Evaluate(truths);
    }

    /// <summary>Gives the probe of a situation in which one fact was stated anew.</summary>
    public Probe With(Situation moved, FactId stated)
    {
        Probe next = new(Frame.With(moved, stated));
        foreach ((ClausePlan plan, Truth[] truths) in _truths)
        {
            if (!plan.HangsOn(stated))
            {
                next._truths[plan] = truths;
            }
        }

        return next;
    }
}
