using System.Numerics;

namespace Cohesion.Domain.Eligibility;

/// <summary>An exact number: no sum, product or comparison of it ever overflows or rounds.</summary>
internal readonly record struct Exact : IComparable<Exact>
{
    private readonly BigInteger _denominatorLessOne;

    private Exact(BigInteger numerator, BigInteger denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator => _denominatorLessOne + 1;

    public static Exact operator +(Exact left, Exact right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Exact operator *(Exact left, Exact right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Exact Of(long number) => new(number, BigInteger.One);

    public static Exact Fraction(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    public static Exact Of(Ratio ratio) => new(ratio.Numerator, ratio.Denominator);

    public int CompareTo(Exact other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
}
