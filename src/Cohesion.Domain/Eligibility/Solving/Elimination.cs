using System.Numerics;

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
        List<BigInteger[]> system = [.. rows.Select(row => Dense(row, variables)), .. variables.SelectMany((other, i) => Bounds(box, other, i, variables.Length))];
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

        BigInteger low = box.Low[variable], high = box.High[variable];
        foreach (BigInteger[] row in system)
        {
            (BigInteger coefficient, BigInteger limit) = (row[variables.Length - 1], row[^1]);
            if (coefficient.Sign > 0)
            {
                high = BigInteger.Min(high, Inequality.Floor(limit, coefficient));
            }
            else if (coefficient.Sign < 0)
            {
                low = BigInteger.Max(low, -Inequality.Floor(limit, -coefficient));
            }
            else if (limit.Sign < 0)
            {
                return null;
            }
        }

        return low <= high ? ((long)low, (long)high) : null;
    }

    private static BigInteger[] Dense(Inequality row, int[] variables)
    {
        BigInteger[] dense = new BigInteger[variables.Length + 1];
        for (int i = 0; i < row.Variables.Length; i++)
        {
            dense[Array.IndexOf(variables, row.Variables[i])] = row.Coefficients[i];
        }

        dense[^1] = row.Limit;
        return dense;
    }

    private static IEnumerable<BigInteger[]> Bounds(Box box, int variable, int place, int count)
    {
        BigInteger[] most = new BigInteger[count + 1], least = new BigInteger[count + 1];
        (most[place], most[^1]) = (1, box.High[variable]);
        (least[place], least[^1]) = (-1, -(BigInteger)box.Low[variable]);
        return [most, least];
    }

    /// <summary>Joins each row that bounds a variable from above with each that bounds it from below; <see langword="null"/> where two contradict each other.</summary>
    private static List<BigInteger[]>? Eliminate(List<BigInteger[]> rows, int place)
    {
        List<BigInteger[]> kept = [.. rows.Where(row => row[place].IsZero)];
        HashSet<string> seen = [];
        foreach (BigInteger[] above in rows.Where(row => row[place].Sign > 0))
        {
            foreach (BigInteger[] below in rows.Where(row => row[place].Sign < 0))
            {
                BigInteger[] joined = [.. above.Zip(below, (a, b) => (a * -below[place]) + (b * above[place]))];
                BigInteger common = joined[..^1].Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
                if (common.IsZero)
                {
                    if (joined[^1].Sign < 0)
                    {
                        return null;
                    }

                    continue;
                }

                for (int i = 0; i < joined.Length - 1; i++)
                {
                    joined[i] /= common;
                }

                joined[^1] = Inequality.Floor(joined[^1], common);
                if (seen.Add(string.Join(',', joined)))
                {
                    kept.Add(joined);
                }
            }
        }

        return kept;
    }
}
