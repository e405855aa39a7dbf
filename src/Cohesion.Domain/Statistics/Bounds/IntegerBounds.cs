using System.Numerics;

namespace Cohesion.Domain.Statistics;

/// <summary>How far figures that equations tie can go in whole numbers: the simplex method for fractions, and branching where it ends at one.</summary>
internal sealed class IntegerBounds
{
    // Bounds may be cut finer and finer without end where figures have none; the stack does end.
    private const int DeepestBranch = 256;

    private readonly Tableau _start;
    private readonly long[] _values;

    private IntegerBounds(Tableau start, long[] values) => (_start, _values) = (start, values);

    /// <summary>Prepares the search, unless the budget is spent.</summary>
    public static IntegerBounds? Of(IReadOnlyList<LinearEquation> equations, long[] values, SearchBudget budget)
    {
        Tableau? start = Tableau.Of(equations, values, budget);
        return start?.Repair() == Tableau.Outcome.Found ? new IntegerBounds(start, values) : null;
    }

    /// <summary>Gives the bounds of a figure, the upper one nothing where there is none.</summary>
    /// <returns><see langword="false"/> if the budget was spent before they were known.</returns>
    public bool TryBound(int figure, out long lower, out long? upper)
    {
        (lower, upper) = (0, null);
        BigInteger least = -_values[figure], most = _values[figure];
        Tableau.Outcome down = Search(_start, figure, -1, ref least);
        Tableau.Outcome up = down == Tableau.Outcome.Spent ? down : Search(_start, figure, 1, ref most);
        if (up == Tableau.Outcome.Spent)
        {
            return false;
        }

        lower = (long)-least;
        upper = up == Tableau.Outcome.Endless ? null : (long)most;
        return true;
    }

    /// <summary>Looks for the greatest whole value of a figure or of its opposite, better than the best that is known.</summary>
    private static Tableau.Outcome Search(Tableau tableau, int figure, int sign, ref BigInteger best)
    {
        Tableau.Outcome outcome = tableau.Maximize(figure, sign);
        return outcome == Tableau.Outcome.Found ? Branch(tableau, ref best, 0) : outcome;
    }

    private static Tableau.Outcome Branch(Tableau tableau, ref BigInteger best, int depth)
    {
        if (tableau.GoalFloor <= best)
        {
            return Tableau.Outcome.Found;
        }

        if (!tableau.TryFindFraction(out int row))
        {
            best = tableau.GoalFloor;
            return Tableau.Outcome.Found;
        }

        if (depth == DeepestBranch)
        {
            return Tableau.Outcome.Spent;
        }

        foreach (bool fromAbove in (bool[])[true, false])
        {
            Tableau half = tableau.Copy();
            half.Bound(row, fromAbove);
            Tableau.Outcome outcome = half.Repair();
            outcome = outcome == Tableau.Outcome.Found ? Branch(half, ref best, depth + 1) : outcome;
            if (outcome == Tableau.Outcome.Spent)
            {
                return outcome;
            }
        }

        return Tableau.Outcome.Found;
    }
}
