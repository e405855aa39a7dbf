using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>Makes a few changes together, from the situation that is refused, and takes back those that are needless.</summary>
internal sealed class Replay(Attempt start, Levers levers)
{
    /// <summary>Gives the attempt with some changes; <see langword="null"/> where they cannot be made, or break what always holds.</summary>
    public Attempt? Made(IEnumerable<Move> moves)
    {
        Attempt attempt = start;
        bool isAboutParts = false;
        foreach (Move move in moves)
        {
            FactId stated = move.From is null ? move.Fact.Id : levers.StatedFor(move.Fact, attempt.Situation);
            if ((move.From is null ? attempt.Situation.With(stated, move.To) : levers.Move(attempt.Situation, move.Fact, move.To)) is not { } moved)
            {
                return null;
            }

            attempt = attempt.With(attempt.Frame.With(moved, stated), stated, move);
            isAboutParts |= PartsAndWholes.IsAbout(stated);
        }

        return !isAboutParts || Keeps(attempt.Situation) ? attempt : null;
    }

    /// <summary>Gives the changes that are left when each that another one makes needless is taken back: a question that was answered otherwise, and then is not asked any more.</summary>
    public Attempt Lean(Attempt attempt) => attempt.Moves.Count < 2 ? attempt
        : attempt.Moves.Select(move => Made(attempt.Moves.Where(other => !ReferenceEquals(other, move)))).FirstOrDefault(made => made is not null && made.Failing() is null) is { } leaner ? Lean(leaner)
        : attempt;

    /// <summary>Tells whether stating a fact anew breaks none of what always holds.</summary>
    public bool Keeps(Situation next, FactId stated) => !PartsAndWholes.IsAbout(stated) || Keeps(next);

    private bool Keeps(Situation next) => PartsAndWholes.Check(next.Facts).Count() <= PartsAndWholes.Check(start.Situation.Facts).Count();
}
