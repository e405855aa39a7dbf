using System.Collections.Concurrent;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What the evaluator says of one application, and what each clause has read of it: of another that states all of that alike the clause says the same.</summary>
/// <param name="rules">The rules that decide.</param>
/// <param name="situation">The application.</param>
/// <param name="scope">The funder or strand, or <see langword="null"/>.</param>
internal sealed class Judgements(RuleSet rules, Situation situation, ScopeId? scope)
{
    private readonly ConcurrentDictionary<ClauseId, Judgement> _known = new();

    /// <summary>Gives what is stated of another application otherwise, or only of one of both.</summary>
    public IReadOnlyCollection<FactId> DifferencesOf(Situation other) => other.Facts.DifferencesFrom(situation.Facts);

    /// <summary>Gives what a clause says also of an application that differs in some facts; <see langword="null"/> where it has read one of these.</summary>
    public VerdictStatus? Of(Clause clause, Situation other, IReadOnlyCollection<FactId> differences)
    {
        // Whether lists are whole hangs on that.
        if (other.IsSubmitted != situation.IsSubmitted)
        {
            return null;
        }

        Judgement judgement = _known.TryGetValue(clause.Id, out Judgement known) ? known : _known.GetOrAdd(clause.Id, Judge(clause));
        foreach (FactId fact in differences)
        {
            if (judgement.Reads.Contains(fact))
            {
                return null;
            }
        }

        return judgement.Status;
    }

    // Each clause reads in a frame of its own. What is computed may look at its source without reading it, and so may what is said of the selection.
    private Judgement Judge(Clause clause)
    {
        Frame frame = new(rules, situation, scope);
        VerdictStatus status = Formulation.Judge(clause, frame);
        return new Judgement(status, [.. frame.Facts, .. frame.Facts.Select(ComputedFacts.SourceOf).OfType<FactId>(), SelectedSet.List]);
    }

    private readonly record struct Judgement(VerdictStatus Status, ValueSet<FactId> Reads);
}
