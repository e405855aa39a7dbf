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

    private Ratio(Int128 numerator, Int128 denominator)
    {
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(numerator), Int128.Abs(denominator));
        divisor = denominator < 0 ? -divisor : divisor;
        Numerator = (long)(numerator / divisor);
        _denominatorLessOne = (long)(denominator / divisor) - 1;
    }

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
        ? new(numerator, denominator)
        : throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Nothing is divided by zero.");

    /// <summary>Makes a ratio out of a whole percentage.</summary>
    public static Ratio Percent(long percentage) => new(percentage, 100);

    /// <summary>Adds two ratios, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator +(Ratio left, Ratio right) => new(
        ((Int128)left.Numerator * right.Denominator) + ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>Subtracts a ratio from another, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator -(Ratio left, Ratio right) => new(
        ((Int128)left.Numerator * right.Denominator) - ((Int128)right.Numerator * left.Denominator), (Int128)left.Denominator * right.Denominator);

    /// <summary>Multiplies two ratios, exactly.</summary>
    /// <exception cref="OverflowException">The lowest terms of the result are beyond <see cref="long"/>.</exception>
    public static Ratio operator *(Ratio left, Ratio right) => new(
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

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
