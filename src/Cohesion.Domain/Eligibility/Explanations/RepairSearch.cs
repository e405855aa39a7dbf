using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Looks for the fewest changes that leave no clause failed: the first clause that fails is turned at one of its atoms, until none fails.</summary>
internal sealed class RepairSearch
{
    // Of the values that turn an atom the nearest are tried, and answers to as many questions as a file may lack.
    private const int Values = 3;
    private const int MostMoves = 24;

    private readonly RuleSet _rules;
    private readonly ScopeId? _scope;
    private readonly Levers _levers;
    private readonly Replay _replay;
    private readonly List<Attempt> _seen = [];
    private readonly List<(Attempt Attempt, ValueList<ClauseId> Open)> _found = [];
    private int _trials;
    private bool _wantsMoreFacts;

    /// <param name="frame">What is known.</param>
    /// <param name="counted">The clauses that count, with what they say.</param>
    public RepairSearch(Frame frame, IEnumerable<ClauseOutcome> counted)
    {
        (_rules, _scope, _levers) = (frame.Rules, frame.Scope, new Levers(frame.Rules, frame.Scope));

        // Of one application nothing is said about all that are selected.
        bool isOfSelection = SelectedSet.IsStated(frame.Situation);
        Start = Attempt.Begin(
            [.. counted.Where(outcome => isOfSelection || !_rules.OfTheSelection.Contains(outcome.Clause.Id)).Select(outcome => (_rules.Layout.Explanations.Of(outcome.Clause), outcome.State))], frame);
        _replay = new Replay(Start, _levers);
    }

    /// <summary>Gets the situation that is refused.</summary>
    public Attempt Start { get; }

    /// <summary>Gives the attempts of the fewest facts that leave no clause failed, the cheapest first.</summary>
    public IReadOnlyList<(Attempt Attempt, ValueList<ClauseId> Open)> Run()
    {
        // Without a change only the questions of a file that is not complete can be answered.
        for (int facts = Start.Failing() is { HangsOnAll: false } ? 1 : 0; facts <= Remedy.NotFound.MostFacts && _found.Count == 0; facts++)
        {
            _wantsMoreFacts = false;
            _seen.Clear();
            Explore(Start, facts);
            if (!_wantsMoreFacts || IsCutShort)
            {
                break;
            }
        }

        int fewest = _found.Count == 0 ? 0 : _found.Min(entry => entry.Attempt.Changed);
        return [.. _found.Where(entry => entry.Attempt.Changed == fewest).OrderBy(entry => entry.Attempt.Moves.Count).ThenBy(entry => entry.Open.Count).ThenBy(entry => entry.Attempt.Cost)];
    }

    /// <summary>Gets whether the trials were used up.</summary>
    public bool IsCutShort => _trials > Remedy.NotFound.MostTrials;

    /// <summary>Gets whether more facts might have been changed.</summary>
    public bool WantsMoreFacts => _wantsMoreFacts;

    /// <summary>Gives the changes that turn an atom of a clause that fails, with the facts that stay as they are.</summary>
    /// <param name="attempt">Where the search stands.</param>
    /// <param name="clause">A clause that fails there.</param>
    /// <param name="factsLeft">How many more facts may be changed.</param>
    public (IReadOnlyList<Attempt> Turned, ValueList<FactDefinition> Fixed) Turns(Attempt attempt, ClausePlan clause, int factsLeft)
    {
        Truth[] truths = clause.Truths(attempt.Frame);
        List<Attempt> turned = [];
        List<FactDefinition> fixedFacts = [];
        foreach (Formula.Leaf leaf in Leaves(clause.Refusal.Formula, truths).DistinctBy(leaf => leaf.Atom))
        {
            AtomPlan atom = clause.Atoms[leaf.Atom];
            foreach (FactDefinition fact in atom.Facts)
            {
                if (new FileAnswers(_rules, _scope).Missing(atom.Atom, fact, leaf.Holds, attempt.Frame) is { } missing)
                {
                    turned.AddRange(Answers(attempt, missing));
                }
                else if (!_levers.CanMove(fact, attempt.Situation))
                {
                    fixedFacts.Add(fact);
                }
                else if (factsLeft > 0 || attempt.Moves.Any(move => move.Fact.Id == fact.Id))
                {
                    turned.AddRange(Moves(attempt, clause.Clause, atom, fact, !leaf.Holds));
                }
                else
                {
                    _wantsMoreFacts = true;
                }
            }
        }

        return (turned, [.. fixedFacts.DistinctBy(fact => fact.Id)]);
    }

    private void Explore(Attempt attempt, int factsLeft)
    {
        if (_seen.Exists(attempt.IsAt))
        {
            return;
        }

        _seen.Add(attempt);
        if (attempt.Failing() is not { } failing)
        {
            Attempt lean = _replay.Lean(attempt);
            _found.Add((lean, lean.Open()));
            return;
        }

        foreach (Attempt next in attempt.Steps < MostMoves ? Turns(attempt, failing, factsLeft).Turned : [])
        {
            if (++_trials <= Remedy.NotFound.MostTrials)
            {
                Explore(next, factsLeft - (next.Changed - attempt.Changed));
            }
        }
    }

    private IEnumerable<Attempt> Moves(Attempt attempt, Clause clause, AtomPlan atom, FactDefinition fact, bool wanted)
    {
        FactValue? now = attempt.Frame.Read(fact.Id).Value;
        FactId stated = _levers.StatedFor(fact, attempt.Situation);
        return new Turning(attempt.Situation, attempt.Frame).Candidates(atom.Atom, fact, wanted)
            .Select(value => (Value: value, Frame: _levers.Move(attempt.Situation, fact, value) is { } moved ? attempt.Frame.With(moved, stated) : null))
            .Where(next => next.Frame is not null && atom.Decide(next.Frame) == Kleene.Of(wanted) && _replay.Keeps(next.Frame.Situation, stated))
            .Take(Values)
            .Select(next => attempt.With(next.Frame!, stated, new Move(clause, atom.Atom, wanted, fact, now, next.Value)));
    }

    /// <summary>An answer to the question of a clause that waits for it: the first that does not make the clause fail.</summary>
    private IEnumerable<Attempt> Answers(Attempt attempt, (Clause Clause, FactDefinition Fact) missing)
    {
        Turning turning = new(attempt.Situation, attempt.Frame);
        return _rules.Layout.Explanations.Of(missing.Clause).Atoms.Where(atom => atom.Facts.Any(fact => fact.Id == missing.Fact.Id))
            .SelectMany(atom => turning.Candidates(atom.Atom, missing.Fact, true).Concat(turning.Candidates(atom.Atom, missing.Fact, false)))
            .Concat(new TurningSets(attempt.Frame).Anything(missing.Fact))
            .Select(value => attempt.With(
                attempt.Frame.With(attempt.Situation.With(missing.Fact.Id, value), missing.Fact.Id), missing.Fact.Id, new Move(missing.Clause, new Condition.Known(missing.Fact.Id), true, missing.Fact, null, value)))
            .Where(next => _replay.Keeps(next.Situation, missing.Fact.Id) && Assessor.Judge(missing.Clause, next.Frame).State != ClauseState.NotMet)
            .Take(1);
    }

    private static IEnumerable<Formula.Leaf> Leaves(Formula formula, Truth[] truths) => formula.Evaluate(truths) != Truth.True ? []
        : formula is Formula.Several several ? several.Parts.SelectMany(part => Leaves(part, truths))
        : [(Formula.Leaf)formula];
}
