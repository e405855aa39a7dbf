using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Says what lifts a refusal, or what stands in the way.</summary>
internal sealed class RemedyFinder(Frame frame, IReadOnlyList<ClauseOutcome> counted)
{
    private readonly RuleSet _rules = frame.Rules;
    private readonly Levers _levers = new(frame.Rules, frame.Scope);

    /// <summary>Searches along the clauses, which is fast and nearly always enough; what that search does not see is left to a proof.</summary>
    public Remedy Find()
    {
        RepairSearch search = new(frame, counted);

        // Of the repairs that change the same facts the cheapest stands for all.
        (Attempt Attempt, ValueList<ClauseId> Open)[] repairs = [.. search.Run().DistinctBy(entry => (ValueSet<FactId>)[.. entry.Attempt.Moves.Select(move => move.Fact.Id)])];
        int fewest = repairs.Length > 0 ? repairs[0].Attempt.Changed : Remedy.NotFound.MostFacts + 1;
        if (repairs.Length == 0 && Obstacles(search, Stuck()) is { Count: > 0 } stuck)
        {
            return new Remedy.Impossible(stuck);
        }

        ExactRepair? exact = fewest <= Least() || (repairs.Length > 0 && Exact(search, Failed).IsExcluded(fewest - 1)) ? null : Exact(search, counted.Select(outcome => outcome.Clause));
        return exact?.Find(fewest - 1) is { } fewer ? new Remedy.Possible([Repair(fewer, fewer.Open())], hasMore: true)
            : repairs.Length > 0 ? new Remedy.Possible(
                [.. repairs.Take(Remedy.Possible.MostRepairs).Select(entry => Repair(entry.Attempt, entry.Open))], search.IsCutShort || repairs.Length > Remedy.Possible.MostRepairs)
            : exact!.IsExcluded() ? new Remedy.Impossible(Obstacles(search))
            : new Remedy.NotFound();
    }

    private ExactRepair Exact(RepairSearch search, IEnumerable<Clause> clauses) => new(frame, search.Start, [.. clauses]);

    private IEnumerable<Clause> Failed => counted.Where(outcome => outcome.State == ClauseState.NotMet).Select(outcome => outcome.Clause);

    // Whatever the applicant changes, they say the same.
    private IEnumerable<Clause> Stuck() => Failed.Where(clause => !Movable(clause).Any());

    /// <summary>Gives a number of facts that every repair changes at least: one for each clause that fails, as far as they have none in common.</summary>
    private int Least()
    {
        HashSet<FactId> taken = [];
        int least = 0;
        foreach (FactId[] movable in Failed.Select(clause => Movable(clause).ToArray()).Where(movable => !movable.Any(taken.Contains)))
        {
            taken.UnionWith(movable);
            least++;
        }

        return least;
    }

    private IEnumerable<FactId> Movable(Clause clause) =>
        _rules.Layout.Explanations.Of(clause).Under.Where(id => FactLookup.Find(_rules, id) is { } fact && _levers.CanMove(fact, frame.Situation));

    /// <summary>Names what cannot be repaired by itself; when everything can, what cannot be repaired together.</summary>
    private ValueList<Obstacle> Obstacles(RepairSearch search)
    {
        Clause[] alone = [.. Failed.Where(clause => search.Turns(search.Start, _rules.Layout.Explanations.Of(clause), 1).Turned.Count == 0)];
        return alone.Length > 0 ? Obstacles(search, alone) : [.. Failed.Select(clause => Obstacle(clause, ObstacleKind.Conflict, FixedOf(search, clause)))];
    }

    private ValueList<Obstacle> Obstacles(RepairSearch search, IEnumerable<Clause> clauses) =>
        [.. clauses.Select(clause => (clause, Fixed: FixedOf(search, clause))).Select(entry => Obstacle(entry.clause, KindOf(entry.Fixed), entry.Fixed))];

    private ValueList<FactDefinition> FixedOf(RepairSearch search, Clause clause) => search.Turns(search.Start, _rules.Layout.Explanations.Of(clause), 1).Fixed;

    private static ObstacleKind KindOf(ValueList<FactDefinition> held) => held.Count == 0 ? ObstacleKind.NoValue
        : held.All(fact => fact.Kind == FactKind.Opinion) ? ObstacleKind.Judged
        : ObstacleKind.Fixed;

    private Obstacle Obstacle(Clause clause, ObstacleKind kind, ValueList<FactDefinition> facts) =>
        new(clause, kind, facts, new(frame, () => RepairText.Of(clause, kind, facts, _rules)));

    private Repair Repair(Attempt attempt, ValueList<ClauseId> open)
    {
        return new Repair([.. attempt.Moves.Select(Step)], attempt.Situation.Facts.Since(frame.Situation.Facts), open, attempt.Cost);
    }

    private RepairStep Step(Move move) => new(move.Fact, move.From, move.To, new(frame, () => RepairText.Of(move, _rules, frame)));
}
