using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>One fact that was given another value so that an atom of a clause turns.</summary>
/// <param name="Clause">The clause that failed.</param>
/// <param name="Atom">The atom that turns.</param>
/// <param name="IsWanted">Whether it is to hold.</param>
/// <param name="Fact">What was changed.</param>
/// <param name="From">What was known of it; <see langword="null"/> when it was missing.</param>
/// <param name="To">What it is now.</param>
internal sealed record Move(Clause Clause, Condition Atom, bool IsWanted, FactDefinition Fact, FactValue? From, FactValue To);

/// <summary>A situation on the way to a repair, with what its clauses say.</summary>
internal sealed class Attempt
{
    private readonly IReadOnlyList<ClausePlan> _clauses;
    private readonly Truth[] _refuses;

    private Attempt(IReadOnlyList<ClausePlan> clauses, Truth[] refuses, Frame frame, ValueList<Move> moves, int steps) =>
        (_clauses, _refuses, Frame, Moves, Steps) = (clauses, refuses, frame, moves, steps);

    public Frame Frame { get; }

    public Situation Situation => Frame.Situation;

    public ValueList<Move> Moves { get; }

    /// <summary>Gets how many times something was changed, the same fact twice included.</summary>
    public int Steps { get; }

    /// <summary>Gets how many facts were changed; an answer to what was missing changes nothing.</summary>
    public int Changed => Moves.Count(move => move.From is not null);

    public long Cost => Moves.Sum(move => Levers.CostOf(move.Fact, move.From, move.To));

    /// <summary>Begins with the situation that is refused.</summary>
    /// <param name="clauses">The clauses that count, with what they say.</param>
    /// <param name="frame">What is known.</param>
    public static Attempt Begin(IReadOnlyList<(ClausePlan Plan, ClauseState State)> clauses, Frame frame) => new(
        [.. clauses.Select(clause => clause.Plan)],
        [.. clauses.Select(clause => clause.State switch { ClauseState.NotMet => Truth.True, ClauseState.Undecided => Truth.Unknown, _ => Truth.False })],
        frame, [], 0);

    /// <summary>Gives the attempt with a move; only the clauses that hang on what was stated anew are decided again.</summary>
    /// <param name="frame">What is known after the move.</param>
    /// <param name="stated">The fact that was stated anew.</param>
    /// <param name="move">What was moved by it.</param>
    public Attempt With(Frame frame, FactId stated, Move move)
    {
        // Of two moves of one fact the last stands, from where the first began.
        Move? earlier = Moves.FirstOrDefault(other => other.Fact.Id == move.Fact.Id);
        ValueList<Move> moves = earlier is null ? [.. Moves, move] : [.. Moves.Select(other => ReferenceEquals(other, earlier) ? move with { From = earlier.From } : other)];
        Truth[] refuses = [.. _refuses];
        for (int i = 0; i < refuses.Length; i++)
        {
            if (_clauses[i].HangsOn(stated))
            {
                refuses[i] = _clauses[i].Refusal.Formula.Evaluate(_clauses[i].Truths(frame));
            }
        }

        return new Attempt(_clauses, refuses, frame, moves, Steps + 1);
    }

    /// <summary>Finds the first clause that fails.</summary>
    public ClausePlan? Failing() => Array.IndexOf(_refuses, Truth.True) is >= 0 and int first ? _clauses[first] : null;

    /// <summary>Names the clauses that are undecided.</summary>
    public ValueList<ClauseId> Open() => [.. _clauses.Where((_, i) => _refuses[i] == Truth.Unknown).Select(clause => clause.Clause.Id)];

    /// <summary>Tells whether another attempt has come to the same facts.</summary>
    public bool IsAt(Attempt other) => Moves.Count == other.Moves.Count
        && Moves.All(move => other.Moves.Any(one => one.Fact.Id == move.Fact.Id && one.To.Equals(move.To)));
}
