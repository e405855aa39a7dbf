using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Looks for a case in which some things come together, near those that there are: what is not yet so is turned, atom by atom, until all is.</summary>
/// <param name="rules">The rules that judge the case.</param>
/// <param name="scope">The scope that reads the case.</param>
internal sealed class CaseSearch(RuleSet rules, ScopeId? scope)
{
    /// <summary>How many facts are changed at most, and how many changes are tried from one case.</summary>
    public const int MostMoves = 6, MostTrials = 400;

    private readonly CaseMoves _moves = new(rules, scope);
    private readonly HashSet<FactSet> _seen = [];
    private IReadOnlyList<Wish> _wishes = [];
    private ValueList<Problem> _known;
    private int _trials;

    /// <summary>Gives a situation of the fewest changes that grants every wish, or <see langword="null"/> when none was found.</summary>
    public Situation? Find(Probe from, IReadOnlyList<Wish> wishes)
    {
        (_wishes, _trials, _known) = (wishes, 0, rules.Check(from.Situation.Facts));
        for (int moves = 0; moves <= MostMoves && _trials < MostTrials; moves++)
        {
            _seen.Clear();
            if (Explore(from, moves) is { } found)
            {
                return found.Situation;
            }
        }

        return null;
    }

    private Probe? Explore(Probe probe, int left)
    {
        Wish? open = _wishes.FirstOrDefault(wish => !wish.IsGranted(probe));
        if (open is null)
        {
            return IsSound(probe.Situation) ? probe : null;
        }

        if (left == 0)
        {
            return null;
        }

        foreach (Probe next in Steps(open, probe))
        {
            if (++_trials > MostTrials)
            {
                return null;
            }

            if (_seen.Add(next.Situation.Facts) && Explore(next, left - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<Probe> Steps(Wish wish, Probe from) => wish switch
    {
        Wish.AtLimit limit => _moves.For(limit, from),
        Wish.Kept kept => kept.Filter.Steps(from),
        _ => wish.Turns(from).Distinct().SelectMany(turn => _moves.For(turn, from)),
    };

    // A case that is wrong in itself shows nothing.
    private bool IsSound(Situation situation) => rules.Check(situation.Facts).All(_known.Contains);
}
