namespace Cohesion.Domain.Eligibility;

/// <summary>A sum of variables with whole coefficients that is at most a limit. No sum overflows: coefficients stay below 2^61, variables below 2^60.</summary>
internal sealed class Inequality : IEquatable<Inequality>
{
    // Past that, numbers are too large to be counted.
    private static readonly Int128 Bound = Int128.One << 61;

    private Inequality? _contrary;

    private Inequality(int[] variables, long[] coefficients, long limit) => (Variables, Coefficients, Limit) = (variables, coefficients, limit);

    public int[] Variables { get; }

    public long[] Coefficients { get; }

    public long Limit { get; }

    /// <summary>Gets the inequality that holds exactly when this one fails: whole numbers that are not at most b are at least b + 1.</summary>
    public Inequality Contrary => _contrary ??= new(Variables, [.. Coefficients.Select(c => -c)], -Limit - 1);

    /// <summary>Reduces a sum by what its coefficients have in common; <see langword="null"/> where the numbers are too large.</summary>
    public static Inequality? Of(IReadOnlyList<(int Variable, Int128 Coefficient)> terms, Int128 limit)
    {
        int[] variables = new int[terms.Count];
        Int128[] row = new Int128[terms.Count];
        int count = 0;
        foreach ((int variable, Int128 coefficient) in terms)
        {
            if (coefficient != 0)
            {
                (variables[count], row[count]) = (variable, coefficient);
                count++;
            }
        }

        (variables, row) = (variables[..count], row[..count]);
        Array.Sort(variables, row);
        limit = Reduce(row, limit);
        return Array.TrueForAll(row, IsCounted) && IsCounted(limit) ? new Inequality(variables, Array.ConvertAll(row, static c => (long)c), (long)limit) : null;
    }

    /// <summary>Divides coefficients by what they have in common, and gives the limit that is left: the largest whole number not above the quotient.</summary>
    public static Int128 Reduce(Span<Int128> row, Int128 limit)
    {
        Int128 common = 0;
        foreach (Int128 coefficient in row)
        {
            for (Int128 other = Int128.Abs(coefficient); other != 0;)
            {
                (common, other) = (other, common % other);
            }
        }

        if (common <= 1)
        {
            return limit;
        }

        foreach (ref Int128 coefficient in row)
        {
            coefficient /= common;
        }

        return Floor(limit, common);
    }

    /// <summary>Gives the largest whole number that is not above a quotient; the divisor is above zero.</summary>
    public static Int128 Floor(Int128 number, Int128 divisor)
    {
        (Int128 quotient, Int128 rest) = Int128.DivRem(number, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Tells whether a number is small enough that products of two such, and sums of a few, do not overflow.</summary>
    public static bool IsCounted(Int128 number) => number < Bound && number > -Bound;

    public bool Equals(Inequality? other) =>
        other is not null && Limit == other.Limit && Variables.AsSpan().SequenceEqual(other.Variables) && Coefficients.AsSpan().SequenceEqual(other.Coefficients);

    public override bool Equals(object? obj) => Equals(obj as Inequality);

    public override int GetHashCode() => HashCode.Combine(Limit, Variables[0], Coefficients[0], Variables[^1], Coefficients[^1]);

    public bool Holds(long[] point)
    {
        Int128 sum = 0;
        for (int i = 0; i < Variables.Length; i++)
        {
            sum += (Int128)Coefficients[i] * point[Variables[i]];
        }

        return sum <= Limit;
    }

    /// <summary>Decides from the bounds of the variables alone.</summary>
    public Truth Decide(Box box)
    {
        (Int128 least, Int128 most) = (0, 0);
        for (int i = 0; i < Variables.Length; i++)
        {
            Int128 one = (Int128)Coefficients[i] * box.Low[Variables[i]], other = (Int128)Coefficients[i] * box.High[Variables[i]];
            least += Int128.Min(one, other);
            most += Int128.Max(one, other);
        }

        return most <= Limit ? Truth.True : least > Limit ? Truth.False : Truth.Unknown;
    }

    /// <summary>Takes from the bounds of each variable what the others leave no room for.</summary>
    /// <returns>Whether some room is left.</returns>
    public bool Tighten(Box box)
    {
        Int128 least = 0;
        for (int i = 0; i < Variables.Length; i++)
        {
            (long low, long high) = (box.Low[Variables[i]], box.High[Variables[i]]);
            if (low > high)
            {
                return false;
            }

            least += (Int128)Coefficients[i] * (Coefficients[i] > 0 ? low : high);
        }

        if (least > Limit)
        {
            return false;
        }

        for (int i = 0; i < Variables.Length; i++)
        {
            (int variable, Int128 coefficient) = (Variables[i], Coefficients[i]);
            Int128 room = Limit - least;
            if (coefficient > 0)
            {
                Int128 most = box.Low[variable] + (room / coefficient);
                if (most < box.High[variable])
                {
                    box.SetHigh(variable, (long)most);
                }
            }
            else
            {
                Int128 fewest = box.High[variable] - (room / -coefficient);
                if (fewest > box.Low[variable])
                {
                    box.SetLow(variable, (long)fewest);
                }
            }
        }

        return true;
    }
}
