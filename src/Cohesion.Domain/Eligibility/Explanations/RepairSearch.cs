using System.Numerics;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Looks for the fewest changes that leave no clause failed: the first clause that fails is turned at one of its atoms, until none fails.</summary>
internal sealed class RepairSearch(RuleSet rules, Situation situation, ScopeId? scope, IReadOnlyList<Clause> counted)
{
    // Of the values that turn an atom the nearest are tried, and answers to as many questions as a file may lack.
    private const int Values = 3;
    private const int MostMoves = 24;

    private readonly Levers _levers = new(rules, scope);
    private readonly Dictionary<ClauseId, Refusal> _refusals = [];
    private readonly HashSet<FactSet> _seen = [];
    private readonly List<(Attempt Attempt, ValueList<ClauseId> Open)> _found = [];
    private int _trials;
    private bool _wantsMoreFacts;

    /// <summary>Gives the attempts of the fewest facts that leave no clause failed, the cheapest first.</summary>
    public IReadOnlyList<(Attempt Attempt, ValueList<ClauseId> Open)> Run()
    {
        for (int facts = 0; facts <= Remedy.NotFound.MostFacts && _found.Count == 0; facts++)
        {
            _wantsMoreFacts = false;
            _seen.Clear();
            Explore(new Attempt(situation, []), facts);
            if (!_wantsMoreFacts || IsCutShort)
            {
                break;
            }
        }

        return [.. _found.OrderBy(entry => entry.Attempt.Moves.Count).ThenBy(entry => entry.Open.Count).ThenBy(entry => entry.Attempt.Cost)];
    }

    /// <summary>Gets whether the trials were used up.</summary>
    public bool IsCutShort => _trials > Remedy.NotFound.MostTrials;

    /// <summary>Gets whether more facts might have been changed.</summary>
    public bool WantsMoreFacts => _wantsMoreFacts;

    /// <summary>Gives the changes that turn an atom of a clause that fails, with the facts that stay as they are.</summary>
    public (IReadOnlyList<Attempt> Turned, ValueList<FactDefinition> Fixed) Turns(Attempt attempt, Clause clause)
    {
        Frame frame = new(rules, attempt.Situation, scope);
        Refusal refusal = RefusalOf(clause);
        Truth[] truths = refusal.Truths(frame);
        List<Attempt> turned = [];
        List<FactDefinition> fixedFacts = [];
        foreach (Formula.Leaf leaf in Leaves(refusal.Formula, truths).DistinctBy(leaf => leaf.Atom))
        {
            Condition atom = refusal.Atoms[leaf.Atom];
            foreach (FactDefinition fact in FactReader.FactsOf(atom, rules).Select(id => FactLookup.Find(rules, id)).OfType<FactDefinition>())
            {
                if (new FileAnswers(rules, scope).Missing(atom, fact, leaf.Holds, frame) is { } missing)
                {
                    turned.AddRange(Answers(attempt, missing));
                }
                else if (_levers.CanMove(fact, attempt.Situation))
                {
                    turned.AddRange(Moves(attempt, clause, atom, fact, !leaf.Holds, frame));
                }
                else
                {
                    fixedFacts.Add(fact);
                }
            }
        }

        return (turned, [.. fixedFacts.DistinctBy(fact => fact.Id)]);
    }

    /// <summary>Finds the first clause that fails, and names those that are open when none does.</summary>
    public (Clause? Failing, ValueList<ClauseId> Open) Judge(Situation now)
    {
        Frame frame = new(rules, now, scope);
        List<ClauseId> open = [];
        foreach (Clause clause in counted)
        {
            switch (Assessor.Judge(clause, frame).State)
            {
                case ClauseState.NotMet:
                    return (clause, []);
                case ClauseState.Undecided:
                    open.Add(clause.Id);
                    break;
                default:
                    break;
            }
        }

        return (null, [.. open]);
    }

    private void Explore(Attempt attempt, int factsLeft)
    {
        if (!_seen.Add(attempt.Situation.Facts))
        {
            return;
        }

        (Clause? failing, ValueList<ClauseId> open) = Judge(attempt.Situation);
        if (failing is null)
        {
            _found.Add((attempt, open));
            return;
        }

        foreach (Attempt next in attempt.Steps < MostMoves ? Turns(attempt, failing).Turned : [])
        {
            int left = factsLeft - (next.Changed - attempt.Changed);
            if (left < 0)
            {
                _wantsMoreFacts = true;
            }
            else if (++_trials <= Remedy.NotFound.MostTrials)
            {
                Explore(next, left);
            }
        }
    }

    private IEnumerable<Attempt> Moves(Attempt attempt, Clause clause, Condition atom, FactDefinition fact, bool wanted, Frame frame)
    {
        FactValue? now = frame.Read(fact.Id).Value;
        return new Turning(attempt.Situation, scope, frame).Candidates(atom, fact, wanted)
            .Select(value => _levers.Move(attempt.Situation, fact, value) is { } moved ? attempt.With(moved, new Move(clause, atom, wanted, fact, now, value)) : null)
            .OfType<Attempt>()
            .Where(next => Keeps(next.Situation) && new Evaluator(new Frame(rules, next.Situation, scope)).Evaluate(atom, null) == Kleene.Of(wanted))
            .Take(Values);
    }

    /// <summary>An answer to the question of a clause that waits for it: the first that does not make the clause fail.</summary>
    private IEnumerable<Attempt> Answers(Attempt attempt, (Clause Clause, FactDefinition Fact) missing)
    {
        Frame frame = new(rules, attempt.Situation, scope);
        Refusal refusal = RefusalOf(missing.Clause);
        Turning turning = new(attempt.Situation, scope, frame);
        return refusal.Atoms.Where(atom => FactReader.FactsOf(atom, rules).Contains(missing.Fact.Id))
            .SelectMany(atom => turning.Candidates(atom, missing.Fact, true).Concat(turning.Candidates(atom, missing.Fact, false)))
            .Concat(new TurningSets(frame).Anything(missing.Fact))
            .Select(value => attempt.With(attempt.Situation.With(missing.Fact.Id, value), new Move(missing.Clause, new Condition.Known(missing.Fact.Id), true, missing.Fact, null, value)))
            .Where(next => Keeps(next.Situation) && Assessor.Judge(missing.Clause, new Frame(rules, next.Situation, scope)).State != ClauseState.NotMet)
            .Take(1);
    }

    // A repair breaks none of what always holds.
    private bool Keeps(Situation next) => PartsAndWholes.Check(next.Facts).Count() <= PartsAndWholes.Check(situation.Facts).Count();

    private Refusal RefusalOf(Clause clause) => _refusals.TryGetValue(clause.Id, out Refusal? known) ? known : _refusals[clause.Id] = Refusal.Of(clause, rules);

    private static IEnumerable<Formula.Leaf> Leaves(Formula formula, Truth[] truths) => formula.Evaluate(truths) != Truth.True ? []
        : formula is Formula.Several several ? several.Parts.SelectMany(part => Leaves(part, truths))
        : [(Formula.Leaf)formula];
}
