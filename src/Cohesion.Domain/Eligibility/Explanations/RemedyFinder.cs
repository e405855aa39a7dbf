using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Says what lifts a refusal, or what stands in the way.</summary>
internal sealed class RemedyFinder(Frame frame, IReadOnlyList<ClauseOutcome> counted)
{
    private readonly RuleSet _rules = frame.Rules;

    public Remedy Find()
    {
        RepairSearch search = new(frame, counted);

        // Of the repairs that change the same facts the cheapest stands for all.
        (Attempt Attempt, ValueList<ClauseId> Open)[] repairs = [.. search.Run().DistinctBy(entry => (ValueSet<FactId>)[.. entry.Attempt.Moves.Select(move => move.Fact.Id)])];
        return repairs.Length > 0
            ? new Remedy.Possible(
                [.. repairs.Take(Remedy.Possible.MostRepairs).Select(entry => Repair(entry.Attempt, entry.Open))], search.IsCutShort || repairs.Length > Remedy.Possible.MostRepairs)
            : search.IsCutShort || search.WantsMoreFacts ? new Remedy.NotFound()
            : new Remedy.Impossible(Obstacles(counted.Where(outcome => outcome.State == ClauseState.NotMet).Select(outcome => outcome.Clause)));
    }

    /// <summary>Names what cannot be repaired by itself; when everything can, what cannot be repaired together.</summary>
    private ValueList<Obstacle> Obstacles(IEnumerable<Clause> failed)
    {
        RepairSearch search = new(frame, counted);
        (Clause Clause, bool CanTurn, ValueList<FactDefinition> Fixed)[] each =
            [.. failed.Select(clause => (clause, search.Turns(search.Start, _rules.Layout.Explanations.Of(clause), 1))).Select(entry => (entry.clause, entry.Item2.Turned.Count > 0, entry.Item2.Fixed))];
        Obstacle[] alone = [.. each.Where(entry => !entry.CanTurn).Select(entry => Obstacle(entry.Clause, KindOf(entry.Fixed), entry.Fixed))];
        return alone.Length > 0 ? [.. alone] : [.. each.Select(entry => Obstacle(entry.Clause, ObstacleKind.Conflict, entry.Fixed))];
    }

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
