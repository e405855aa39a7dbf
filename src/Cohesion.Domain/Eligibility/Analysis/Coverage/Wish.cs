namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>One of the things that must come together in a case that is looked for.</summary>
internal abstract class Wish
{
    private Wish(ClausePlan plan) => Plan = plan;

    public ClausePlan Plan { get; }

    /// <summary>Tells whether it is so.</summary>
    public abstract bool IsGranted(Probe probe);

    /// <summary>Gives atoms of which one, turned, brings it nearer.</summary>
    public abstract IEnumerable<Turn> Turns(Probe probe);

    /// <summary>Gives atoms of which one, turned, brings a part of a clause nearer to a truth.</summary>
    private protected static IEnumerable<Turn> Turns(ClausePlan plan, Formula formula, bool wanted, Truth[] truths) => formula.Evaluate(truths) == Kleene.Of(wanted) ? []
        : formula is Formula.Leaf leaf ? [new Turn(plan, leaf.Atom, leaf.Holds == wanted)]
        : ((Formula.Several)formula).Parts.SelectMany(part => Turns(plan, part, wanted, truths));

    /// <summary>The clause refuses; of an obligation, it is owed.</summary>
    public sealed class Refuses(ClausePlan plan) : Wish(plan)
    {
        public override bool IsGranted(Probe probe) => probe.Refuses(Plan) == Truth.True;

        public override IEnumerable<Turn> Turns(Probe probe) => Turns(Plan, Plan.Refusal.Formula, true, probe.Truths(Plan));
    }

    /// <summary>The clause does not refuse: it is met, or does not apply.</summary>
    public sealed class Passes(ClausePlan plan) : Wish(plan)
    {
        public override bool IsGranted(Probe probe) => probe.Refuses(Plan) == Truth.False;

        public override IEnumerable<Turn> Turns(Probe probe) => Turns(Plan, Plan.Refusal.Formula, false, probe.Truths(Plan));
    }

    /// <summary>The clause does not refuse: it may be undecided.</summary>
    public sealed class RefusesNot(ClausePlan plan) : Wish(plan)
    {
        public override bool IsGranted(Probe probe) => probe.Refuses(Plan) != Truth.True;

        public override IEnumerable<Turn> Turns(Probe probe) => Turns(Plan, Plan.Refusal.Formula, false, probe.Truths(Plan));
    }

    /// <summary>The clause is met, and not because it does not apply; of an obligation, it is owed.</summary>
    public sealed class Applies(ClausePlan plan) : Wish(plan)
    {
        public override bool IsGranted(Probe probe) => probe.State(Plan) is ClauseState.Met or ClauseState.Owed
            && (Plan.Refusal.Guard is not { } guard || guard.Evaluate(probe.Truths(Plan)) == Truth.True);

        public override IEnumerable<Turn> Turns(Probe probe)
        {
            Truth[] truths = probe.Truths(Plan);
            return (Plan.Refusal.Guard is { } guard ? Turns(Plan, guard, true, truths) : [])
                .Concat(Plan.Clause.Body is ClauseBody.Obligation ? Turns(Plan, Plan.Refusal.Formula, true, truths) : Turns(Plan, Plan.Refusal.Body, false, truths));
        }
    }

    /// <summary>An atom holds, or fails.</summary>
    public sealed class Holds(ClausePlan plan, int atom, bool holds) : Wish(plan)
    {
        public override bool IsGranted(Probe probe) => probe.Truths(Plan)[atom] == Kleene.Of(holds);

        public override IEnumerable<Turn> Turns(Probe probe) => [new Turn(Plan, atom, holds)];
    }

    /// <summary>What the clause says hangs on an atom alone, the others being as they are.</summary>
    /// <param name="plan">The clause with its atoms.</param>
    /// <param name="atom">The number of the atom within it.</param>
    /// <param name="holds">The truth that it has, or <see langword="null"/> for either.</param>
    /// <param name="refuses">What the clause must say with it, or <see langword="null"/> for either.</param>
    public sealed class Decides(ClausePlan plan, int atom, bool? holds, Truth? refuses) : Wish(plan)
    {
        public override bool IsGranted(Probe probe)
        {
            Truth with = probe.Refuses(Plan, atom, true), without = probe.Refuses(Plan, atom, false);
            return with != without && with != Truth.Unknown && without != Truth.Unknown
                && probe.Truths(Plan)[atom] != Truth.Unknown
                && (refuses is not { } wanted || (holds == true ? with : without) == wanted);
        }

        public override IEnumerable<Turn> Turns(Probe probe) => Others(Plan.Refusal.Formula, probe.Truths(Plan));

        /// <summary>On the way down to the atom, as many of its neighbours must hold as leave the last word to it.</summary>
        private IEnumerable<Turn> Others(Formula formula, Truth[] truths)
        {
            if (formula is not Formula.Several several)
            {
                return [];
            }

            Formula[] holding = [.. several.Parts.Where(Has)];
            return holding.SelectMany(way =>
            {
                Formula[] others = [.. several.Parts.Where(part => !ReferenceEquals(part, way))];
                int held = others.Count(part => part.Evaluate(truths) == Truth.True), failed = others.Count(part => part.Evaluate(truths) == Truth.False);
                return (held < several.Count - 1 ? others.SelectMany(part => Turns(Plan, part, true, truths)) : [])
                    .Concat(failed < several.Parts.Count - several.Count ? others.SelectMany(part => Turns(Plan, part, false, truths)) : [])
                    .Concat(Others(way, truths));
            }).Where(turn => turn.Atom != atom);
        }

        private bool Has(Formula formula) => formula is Formula.Leaf leaf ? leaf.Atom == atom : ((Formula.Several)formula).Parts.Any(Has);
    }

    /// <summary>What is compared lies at a limit, or one step beside it.</summary>
    public sealed class AtLimit(ClausePlan plan, Threshold threshold, int offset) : Wish(plan)
    {
        public Threshold Threshold => threshold;

        public override bool IsGranted(Probe probe) => threshold.Offset(probe.Frame) == offset;

        public override IEnumerable<Turn> Turns(Probe probe) => [];
    }

    /// <summary>A record of a list keeps a condition, or does not.</summary>
    public sealed class Kept(ClausePlan plan, RecordFilter filter) : Wish(plan)
    {
        public RecordFilter Filter => filter;

        public override bool IsGranted(Probe probe) => filter.IsShown(probe);

        public override IEnumerable<Turn> Turns(Probe probe) => [];
    }
}
