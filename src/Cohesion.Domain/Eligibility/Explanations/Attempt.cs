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

/// <summary>A situation on the way to a repair.</summary>
internal sealed record Attempt(Situation Situation, ValueList<Move> Moves)
{
    /// <summary>Gets how many times something was changed, the same fact twice included.</summary>
    public int Steps { get; private init; }

    /// <summary>Gets how many facts were changed; an answer to what was missing changes nothing.</summary>
    public int Changed => Moves.Count(move => move.From is not null);

    public long Cost => Moves.Sum(move => Levers.CostOf(move.Fact, move.From, move.To));

    /// <summary>Gives the attempt with a move; of two moves of one fact the last stands, from where the first began.</summary>
    public Attempt With(Situation moved, Move move)
    {
        Move? earlier = Moves.FirstOrDefault(other => other.Fact.Id == move.Fact.Id);
        return new Attempt(moved, earlier is null ? [.. Moves, move] : [.. Moves.Select(other => ReferenceEquals(other, earlier) ? move with { From = earlier.From } : other)]) { Steps = Steps + 1 };
    }
}
