using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>A sum of variables with whole coefficients that is at most a limit. No sum overflows: coefficients stay below 2^62, variables below 2^60.</summary>
internal sealed class Inequality
{
    private Inequality(int[] variables, long[] coefficients, long limit) => (Variables, Coefficients, Limit) = (variables, coefficients, limit);

    public int[] Variables { get; }

    public long[] Coefficients { get; }

    public long Limit { get; }

    /// <summary>Gets the inequality that holds exactly when this one fails: whole numbers that are not at most b are at least b + 1.</summary>
    public Inequality Contrary => new(Variables, [.. Coefficients.Select(c => -c)], -Limit - 1);

    /// <summary>Reduces a sum by what its coefficients have in common; <see langword="null"/> where the numbers are too large.</summary>
    public static Inequality? Of(IReadOnlyList<(int Variable, BigInteger Coefficient)> terms, BigInteger limit)
    {
        (int Variable, BigInteger Coefficient)[] kept = [.. terms.Where(term => !term.Coefficient.IsZero).OrderBy(term => term.Variable)];
        BigInteger common = kept.Aggregate(BigInteger.Zero, (all, term) => BigInteger.GreatestCommonDivisor(all, term.Coefficient));
        if (common > 1)
        {
            kept = [.. kept.Select(term => (term.Variable, term.Coefficient / common))];
            limit = Floor(limit, common);
        }

        BigInteger bound = BigInteger.One << 61;
        return kept.All(term => BigInteger.Abs(term.Coefficient) < bound) && BigInteger.Abs(limit) < bound
            ? new Inequality([.. kept.Select(term => term.Variable)], [.. kept.Select(term => (long)term.Coefficient)], (long)limit)
            : null;
    }

    /// <summary>Gives the largest whole number that is not above a quotient; the divisor is above zero.</summary>
    public static BigInteger Floor(BigInteger number, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(number, divisor, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

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
            least += (Int128)Coefficients[i] * (Coefficients[i] > 0 ? box.Low[Variables[i]] : box.High[Variables[i]]);
        }

        if (least > Limit || Variables.Any(variable => box.Low[variable] > box.High[variable]))
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
