using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>Linear arithmetic over slots, exact: a constant and a coefficient for each slot.</summary>
internal sealed record LinearForm(ValueMap<int, Exact> Terms, Exact Constant)
{
    private static readonly BigInteger Bound = BigInteger.One << 62;

    public static LinearForm Of(Exact constant) => new([], constant);

    public static LinearForm OfSlot(int slot, Exact coefficient) => new([KeyValuePair.Create(slot, coefficient)], Exact.Of(0));

    public LinearForm Times(Exact factor) => new([.. Terms.Select(term => KeyValuePair.Create(term.Key, term.Value * factor))], Constant * factor);

    public LinearForm Plus(LinearForm other) => new(
        [.. Terms.Concat(other.Terms).GroupBy(term => term.Key, (slot, all) => KeyValuePair.Create(slot, all.Select(term => term.Value).Aggregate((a, b) => a + b)))],
        Constant + other.Constant);

    public LinearForm Minus(LinearForm other) => Plus(other.Times(Exact.Of(-1)));

    /// <summary>Compares the form with zero in whole numbers; <see langword="null"/> without a fact and where these are too large, which leaves the comparison to exact arithmetic.</summary>
    public LinearSum? Compare(Relation relation)
    {
        if (Terms.Count == 0)
        {
            return null;
        }

        ((int, BigInteger Coefficient)[] terms, BigInteger constant) = Whole();
        BigInteger[] coefficients = [.. terms.Select(term => term.Coefficient)];
        BigInteger divisor = coefficients.Append(constant).Aggregate(BigInteger.GreatestCommonDivisor);
        divisor = divisor.IsZero ? BigInteger.One : divisor;
        bool fits = coefficients.Aggregate(BigInteger.Zero, (sum, c) => sum + BigInteger.Abs(c / divisor)) <= Bound && BigInteger.Abs(constant / divisor) <= Bound;
        return fits ? new LinearSum([.. Terms.Keys], [.. coefficients.Select(c => (long)(c / divisor))], (long)(constant / divisor), relation) : null;
    }

    /// <summary>Gives the form in whole numbers: itself, times what the denominators have in common.</summary>
    public ((int Variable, BigInteger Coefficient)[] Terms, BigInteger Constant) Whole()
    {
        BigInteger common = Terms.Values.Append(Constant).Aggregate(BigInteger.One, (all, number) => all * number.Denominator / BigInteger.GreatestCommonDivisor(all, number.Denominator));
        return ([.. Terms.Select(term => (term.Key, Whole(term.Value, common)))], Whole(Constant, common));
    }

    /// <summary>Gives the bounds of the one fact of the form, both included; <see langword="null"/> where there is not one, or two ranges.</summary>
    public (int Slot, BigInteger Low, BigInteger High)? Range(Relation relation)
    {
        if (Terms.Count != 1 || Terms.Values[0].Numerator.IsZero || relation == Relation.DifferentFrom)
        {
            return null;
        }

        Linear line = new(Terms.Values[0], Constant);
        (BigInteger floor, BigInteger ceiling) = line.AroundRoot();
        (BigInteger least, BigInteger most) = (long.MinValue, long.MaxValue);
        (BigInteger Low, BigInteger High) range = (line.Slope.Numerator.Sign < 0 ? Linear.Mirrored(relation) : relation) switch
        {
            Relation.LessThan => (least, ceiling - 1),
            Relation.AtMost => (least, floor),
            Relation.AtLeast => (ceiling, most),
            Relation.MoreThan => (floor + 1, most),
            _ => (ceiling, floor),
        };
        return (Terms.Keys[0], BigInteger.Max(range.Low, least), BigInteger.Min(range.High, most));
    }

    private static BigInteger Whole(Exact number, BigInteger common) => number.Numerator * (common / number.Denominator);
}
