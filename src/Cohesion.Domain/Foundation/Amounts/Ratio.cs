namespace Cohesion.Domain;

/// <summary>An exact ratio, such as a share that a rule requires: <c>60 %</c>, <c>2/3</c>.</summary>
/// <remarks>
/// A fraction in lowest terms, its denominator above zero, both within <see cref="long"/>: one half is one value, however it was made.
/// It may be negative or above one. The default value is zero.
/// </remarks>
public readonly partial record struct Ratio : ISpanParsable<Ratio>, IComparable<Ratio>
{
    // One less than the denominator, so that the default value is 0/1 and equals Percent(0).
    private readonly long _denominatorLessOne;

    private Ratio(long numerator, long denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    /// <summary>Gets the numerator in lowest terms, which bears the sign.</summary>
    public long Numerator { get; }

    /// <summary>Gets the denominator in lowest terms, at least one.</summary>
    public long Denominator => _denominatorLessOne + 1;

    /// <summary>Makes the ratio of two whole numbers.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The lowest terms are beyond <see cref="long"/>, which only <see cref="long.MinValue"/> can bring about.</exception>
    public static Ratio Of(long numerator, long denominator) => denominator != 0
        ? Reduce(numerator, denominator)
        : throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Nothing is divided by zero.");

    /// <summary>Makes a ratio out of a whole percentage.</summary>
    public static Ratio Percent(long percentage) => Reduce(percentage, 100);

    /// <summary>Adds two ratios, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator +(Ratio left, Ratio right) => Reduce(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>Subtracts a ratio from another, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator -(Ratio left, Ratio right) => Reduce(
        ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>Multiplies two ratios, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator *(Ratio left, Ratio right) => Reduce(
        (Int128)left.Numerator * right.Numerator, (Int128)left.Denominator * right.Denominator);

    /// <summary>Tells whether a ratio is less than another.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a ratio is at most another.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a ratio is more than another.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a ratio is at least another.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Makes the ratio of two numbers, or says that its lowest terms are beyond <see cref="long"/>.</summary>
    /// <param name="numerator">What is divided; less than 2^127 either way.</param>
    /// <param name="denominator">What it is divided by; not zero, less than 2^127 either way.</param>
    /// <param name="ratio">The ratio, or zero.</param>
    internal static bool TryOf(Int128 numerator, Int128 denominator, out Ratio ratio)
    {
        (numerator, denominator) = denominator < 0 ? (-numerator, -denominator) : (numerator, denominator);
        UInt128 divisor = GreatestCommonDivisor((UInt128)denominator, (UInt128)Int128.Abs(numerator));
        if (divisor > 1)
        {
            (numerator, denominator) = (numerator / (Int128)divisor, denominator / (Int128)divisor);
        }

        bool fits = denominator <= long.MaxValue && numerator <= long.MaxValue && numerator >= long.MinValue;
        ratio = fits ? new Ratio((long)numerator, (long)denominator) : default;
        return fits;
    }

    private static Ratio Reduce(Int128 numerator, Int128 denominator) =>
        TryOf(numerator, denominator, out Ratio ratio) ? ratio : throw new OverflowException("The lowest terms of the ratio are beyond 64 bits.");

    // A division of 128 bits takes ten times as long as one of 64.
    private static UInt128 GreatestCommonDivisor(UInt128 a, UInt128 b)
    {
        while (a > ulong.MaxValue || b > ulong.MaxValue)
        {
            if (b == 0)
            {
                return a;
            }

            (a, b) = (b, a % b);
        }

        ulong left = (ulong)a, right = (ulong)b;
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
