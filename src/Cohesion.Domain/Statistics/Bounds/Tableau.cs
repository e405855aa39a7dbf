using System.Numerics;

namespace Cohesion.Domain.Statistics;

/// <summary>
/// Figures that linear equations tie and none of which is below zero, as a tableau of the simplex method (G. B. Dantzig) in whole numbers: every
/// basic figure is a constant and multiples of those that are at zero, over one common denominator, so that nothing is rounded (J. Edmonds, E. H. Bareiss).
/// Pivots follow R. G. Bland's rule, the lowest number first, and so never go round in circles.
/// </summary>
internal sealed class Tableau
{
    // Row i says: denominator times basic figure i is the constant (column 0) plus the multiples of the figures at zero.
    private readonly List<BigInteger[]> _rows;
    private readonly List<int> _basic;
    private readonly int[] _atZero;
    private readonly SearchBudget _budget;
    private BigInteger[] _goal = [];
    private BigInteger _denominator;
    private int _figures;

    private Tableau(List<BigInteger[]> rows, List<int> basic, int[] atZero, BigInteger denominator, int figures, SearchBudget budget) =>
        (_rows, _basic, _atZero, _denominator, _figures, _budget) = (rows, basic, atZero, denominator, figures, budget);

    /// <summary>How a search for the greatest value ended.</summary>
    public enum Outcome
    {
        Found = 1,
        Endless,
        Empty,
        Spent,
    }

    /// <summary>Gets the greatest value of the goal, rounded down, once <see cref="Maximize"/> has found it.</summary>
    public BigInteger GoalFloor => Floor(_goal[0], _denominator);

    /// <summary>Makes the tableau of equations over figures numbered from zero, whose values are known to satisfy them; nothing if that is beyond the budget.</summary>
    public static Tableau? Of(IReadOnlyList<LinearEquation> equations, long[] values, SearchBudget budget)
    {
        if (!budget.TrySpend((long)equations.Count * equations.Count * (values.Length + 1)))
        {
            return null;
        }

        List<BigInteger[]> rows = [.. equations.Select(equation => RowOf(equation, values))];
        (BigInteger denominator, int[] basicOf) = Eliminate(rows, values.Length);
        int[] kept = [.. Enumerable.Range(0, rows.Count).Where(i => basicOf[i] >= 0)];
        int[] atZero = [.. Enumerable.Range(0, values.Length).Except(basicOf)];
        return new Tableau(
            [.. kept.Select(i => (BigInteger[])[rows[i][0], .. atZero.Select(figure => -rows[i][figure + 1])])],
            [.. kept.Select(i => basicOf[i])],
            atZero,
            denominator,
            values.Length,
            budget);
    }

    public Tableau Copy() =>
        new([.. _rows.Select(row => (BigInteger[])row.Clone())], [.. _basic], [.. _atZero], _denominator, _figures, _budget) { _goal = [.. _goal] };

    /// <summary>Looks for the greatest value of a figure, or of its opposite; the tableau is left at it.</summary>
    public Outcome Maximize(int figure, int sign)
    {
        _goal = [.. GoalRow(figure).Select(number => number * sign)];
        while (FirstAbove(_goal) is int entering and > 0)
        {
            if (TightestRow(entering) is not { } leaving)
            {
                return Outcome.Endless;
            }

            if (!Pivot(leaving, entering))
            {
                return Outcome.Spent;
            }
        }

        return Outcome.Found;
    }

    /// <summary>Moves to a point where no figure is below zero, without making the goal better.</summary>
    public Outcome Repair()
    {
        while (LowestBelowZero() is int leaving and >= 0)
        {
            if (CheapestColumn(_rows[leaving]) is not { } entering)
            {
                return Outcome.Empty;
            }

            if (!Pivot(leaving, entering))
            {
                return Outcome.Spent;
            }
        }

        return Outcome.Found;
    }

    /// <summary>Finds a figure whose value is no whole number, the lowest one.</summary>
    public bool TryFindFraction(out int row)
    {
        int[] fractional = [.. Enumerable.Range(0, _rows.Count).Where(i => !(_rows[i][0] % _denominator).IsZero)];
        row = fractional.Length == 0 ? -1 : fractional.MinBy(i => _basic[i]);
        return row >= 0;
    }

    /// <summary>Bounds the figure of a row by the whole number below its value, or by the one above.</summary>
    public void Bound(int row, bool fromAbove)
    {
        BigInteger[] cut = [.. _rows[row].Select(number => fromAbove ? -number : number)];
        BigInteger below = Floor(_rows[row][0], _denominator);
        cut[0] += fromAbove ? below * _denominator : -(below + 1) * _denominator;
        _rows.Add(cut);
        _basic.Add(_figures++);
    }

    private static BigInteger[] RowOf(LinearEquation equation, long[] values)
    {
        BigInteger[] row = new BigInteger[values.Length + 1];
        for (int i = 0; i < equation.Variables.Length; i++)
        {
            row[equation.Variables[i] + 1] = equation.Coefficients[i];
            row[0] += (BigInteger)equation.Coefficients[i] * values[equation.Variables[i]];
        }

        return row;
    }

    /// <summary>Solves each equation for one figure, over one denominator, and gives that figure, or -1 where the equation says nothing new.</summary>
    private static (BigInteger Denominator, int[] BasicOf) Eliminate(List<BigInteger[]> rows, int figures)
    {
        BigInteger denominator = BigInteger.One;
        int[] basicOf = [.. Enumerable.Repeat(-1, rows.Count)];
        for (int i = 0; i < rows.Count; i++)
        {
            int pivot = Enumerable.Range(0, figures).FirstOrDefault(figure => !rows[i][figure + 1].IsZero, -1);
            if (pivot < 0)
            {
                continue;
            }

            if (rows[i][pivot + 1].Sign < 0)
            {
                rows[i] = [.. rows[i].Select(number => -number)];
            }

            basicOf[i] = pivot;
            BigInteger[] chosen = rows[i];
            for (int other = 0; other < rows.Count; other++)
            {
                if (other != i)
                {
                    Combine(rows[other], chosen, pivot + 1, denominator);
                }
            }

            denominator = chosen[pivot + 1];
        }

        return (denominator, basicOf);
    }

    // Divides without a remainder: what stands in the rows are minors of the equations.
    private static void Combine(BigInteger[] row, BigInteger[] chosen, int column, BigInteger denominator)
    {
        BigInteger factor = row[column], pivot = chosen[column];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = ((row[j] * pivot) - (factor * chosen[j])) / denominator;
        }
    }

    private static BigInteger Floor(BigInteger number, BigInteger denominator) =>
        BigInteger.DivRem(number, denominator, out BigInteger rest) - (rest.Sign < 0 ? 1 : 0);

    private BigInteger[] GoalRow(int figure)
    {
        int row = _basic.IndexOf(figure);
        BigInteger[] goal = new BigInteger[_atZero.Length + 1];
        if (row < 0)
        {
            goal[Array.IndexOf(_atZero, figure) + 1] = _denominator;
        }

        return row < 0 ? goal : _rows[row];
    }

    private int FirstAbove(BigInteger[] row) =>
        Enumerable.Range(1, _atZero.Length).Where(j => row[j].Sign > 0).OrderBy(j => _atZero[j - 1]).FirstOrDefault();

    private int LowestBelowZero() =>
        Enumerable.Range(0, _rows.Count).Where(i => _rows[i][0].Sign < 0).OrderBy(i => _basic[i]).FirstOrDefault(-1);

    /// <summary>Finds which basic figure reaches zero first as a figure rises; nothing if none ever does.</summary>
    private int? TightestRow(int entering)
    {
        int? tightest = null;
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_rows[i][entering].Sign >= 0)
            {
                continue;
            }

            int order = tightest is not int best ? -1
                : (_rows[i][0] * -_rows[best][entering]).CompareTo(_rows[best][0] * -_rows[i][entering]);
            tightest = order < 0 || (order == 0 && _basic[i] < _basic[tightest!.Value]) ? i : tightest;
        }

        return tightest;
    }

    /// <summary>Finds which figure can lift a row above zero at the least loss of the goal; nothing if none can.</summary>
    private int? CheapestColumn(BigInteger[] row)
    {
        int? cheapest = null;
        for (int j = 1; j <= _atZero.Length; j++)
        {
            if (row[j].Sign <= 0)
            {
                continue;
            }

            int order = cheapest is not int best ? -1 : (-Loss(j) * row[best]).CompareTo(-Loss(best) * row[j]);
            cheapest = order < 0 || (order == 0 && _atZero[j - 1] < _atZero[cheapest!.Value - 1]) ? j : cheapest;
        }

        return cheapest;
    }

    private BigInteger Loss(int column) => _goal.Length == 0 ? BigInteger.Zero : _goal[column];

    /// <summary>Lets a figure at zero take the place of a basic one.</summary>
    private bool Pivot(int leaving, int entering)
    {
        BigInteger[] row = _rows[leaving];
        if (!_budget.TrySpend((long)(_rows.Count + 1) * row.Length))
        {
            return false;
        }

        BigInteger pivot = row[entering], turn = pivot.Sign;
        foreach (BigInteger[] other in _goal.Length == 0 ? _rows : _rows.Append(_goal))
        {
            if (ReferenceEquals(other, row))
            {
                continue;
            }

            BigInteger factor = other[entering];
            for (int j = 0; j < other.Length; j++)
            {
                other[j] = j == entering ? factor * turn : ((other[j] * pivot) - (factor * row[j])) * turn / _denominator;
            }
        }

        for (int j = 0; j < row.Length; j++)
        {
            row[j] = (j == entering ? _denominator : -row[j]) * turn;
        }

        _denominator = pivot * turn;
        (_basic[leaving], _atZero[entering - 1]) = (_atZero[entering - 1], _basic[leaving]);
        return true;
    }
}
