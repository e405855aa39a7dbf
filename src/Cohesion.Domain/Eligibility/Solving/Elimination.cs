namespace Cohesion.Domain.Eligibility;

/// <summary>Fourier–Motzkin elimination: the room that inequalities leave to one variable, whatever the others. Each step is tightened to whole numbers.</summary>
internal static class Elimination
{
    // Past so many rows only the bounds of the box are told, which is never too little.
    private const int MostRows = 120;

    // So many rows cost as much as one box.
    private const int RowsOfAStep = 20;

    /// <summary>Gives the bounds of a variable; <see langword="null"/> where no number is possible.</summary>
    /// <param name="box">The bounds of all variables.</param>
    /// <param name="rows">What holds of several.</param>
    /// <param name="variable">The one that is asked about.</param>
    /// <param name="budget">Pays for the rows that are joined.</param>
    public static (long Low, long High)? RoomOf(Box box, IReadOnlyList<Inequality> rows, int variable, StepBudget budget)
    {
        int[] variables = [.. rows.SelectMany(row => row.Variables).Append(variable).Distinct().OrderBy(other => other == variable)];
        List<Int128[]> system = [.. rows.Select(row => Dense(row, variables)), .. variables.SelectMany((other, i) => Bounds(box, other, i, variables.Length))];
        for (int i = 0; i < variables.Length - 1; i++)
        {
            if (Eliminate(system, i) is not { } fewer)
            {
                return null;
            }

            system = fewer;
            if (!budget.TrySpend(system.Count / RowsOfAStep) || system.Count > MostRows)
            {
                return (box.Low[variable], box.High[variable]);
            }
        }

        Int128 low = box.Low[variable], high = box.High[variable];
        foreach (Int128[] row in system)
        {
            (Int128 coefficient, Int128 limit) = (row[variables.Length - 1], row[^1]);
            if (coefficient > 0)
            {
                high = Int128.Min(high, Inequality.Floor(limit, coefficient));
            }
            else if (coefficient < 0)
            {
                low = Int128.Max(low, -Inequality.Floor(limit, -coefficient));
            }
            else if (limit < 0)
            {
                return null;
            }
        }

        return low <= high ? ((long)low, (long)high) : null;
    }

    private static Int128[] Dense(Inequality row, int[] variables)
    {
        Int128[] dense = new Int128[variables.Length + 1];
        for (int i = 0; i < row.Variables.Length; i++)
        {
            dense[Array.IndexOf(variables, row.Variables[i])] = row.Coefficients[i];
        }

        dense[^1] = row.Limit;
        return dense;
    }

    private static IEnumerable<Int128[]> Bounds(Box box, int variable, int place, int count)
    {
        Int128[] most = new Int128[count + 1], least = new Int128[count + 1];
        (most[place], most[^1]) = (1, box.High[variable]);
        (least[place], least[^1]) = (-1, -box.Low[variable]);
        return [most, least];
    }

    /// <summary>Joins each row that bounds a variable from above with each that bounds it from below; <see langword="null"/> where two contradict each other.</summary>
    private static List<Int128[]>? Eliminate(List<Int128[]> rows, int place)
    {
        List<Int128[]> kept = rows.FindAll(row => row[place] == 0), below = rows.FindAll(row => row[place] < 0);
        HashSet<Int128[]> seen = new(Rows.Comparer);
        foreach (Int128[] above in rows.FindAll(row => row[place] > 0))
        {
            foreach (Int128[] other in below)
            {
                Int128[] joined = Join(above, other, place);
                if (Array.TrueForAll(joined[..^1], static coefficient => coefficient == 0))
                {
                    if (joined[^1] < 0)
                    {
                        return null;
                    }
                }
                else if (Array.TrueForAll(joined, Inequality.IsCounted) && seen.Add(joined))
                {
                    // A row whose numbers are too large is left out: that is never too little.
                    kept.Add(joined);
                }
            }
        }

        return kept;
    }

    private static Int128[] Join(Int128[] above, Int128[] below, int place)
    {
        Int128[] joined = new Int128[above.Length];
        for (int i = 0; i < joined.Length; i++)
        {
            joined[i] = (below[i] * above[place]) - (above[i] * below[place]);
        }

        joined[^1] = Inequality.Reduce(joined.AsSpan()[..^1], joined[^1]);
        return joined;
    }

    /// <summary>Rows are the same that have the same numbers.</summary>
    private sealed class Rows : IEqualityComparer<Int128[]>
    {
        public static Rows Comparer { get; } = new();

        public bool Equals(Int128[]? x, Int128[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Int128[] row)
        {
            HashCode hash = default;
            foreach (Int128 number in row)
            {
                hash.Add(number);
            }

            return hash.ToHashCode();
        }
    }
}
