using Ardalis.GuardClauses;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Programmes;

/// <summary>Says that each of one unit counts for so many of another, and who says so: each of the two people in hospital is of a household of its own, say.</summary>
/// <remarks>A conversion holds both ways. Without one, a rate between the two units is none.</remarks>
public sealed record UnitConversion
{
    /// <summary>The greatest terms of a conversion: a thousand million; included.</summary>
    public const long MostTerms = Proportion.MostCounted;

    /// <summary>Declares a conversion.</summary>
    /// <param name="from">The unit that is converted.</param>
    /// <param name="to">The other unit.</param>
    /// <param name="each">How many of the other one of the first counts for; above zero, its terms up to <see cref="MostTerms"/>.</param>
    /// <param name="citation">Who says so.</param>
    /// <exception cref="ArgumentException">A unit is the default value, or both are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="each"/> is outside its bounds.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is <see langword="null"/>.</exception>
    public UnitConversion(CountUnit from, CountUnit to, Ratio each, Citation citation)
    {
        From = Guard.Against.Default(from);
        To = Guard.Against.Default(to) != from ? to : throw new ArgumentException("The two units are one.", nameof(to));
        Each = each > default(Ratio) && Math.Max(each.Numerator, each.Denominator) <= MostTerms
            ? each
            : throw new ArgumentOutOfRangeException(nameof(each), each, "The number is above zero, and its terms are bounded.");
        Citation = Guard.Against.Null(citation);
    }

    /// <summary>Gets the unit that is converted.</summary>
    public CountUnit From { get; }

    /// <summary>Gets the other unit.</summary>
    public CountUnit To { get; }

    /// <summary>Gets how many of the other unit one of the first counts for.</summary>
    public Ratio Each { get; }

    /// <summary>Gets who says so.</summary>
    public Citation Citation { get; }

    /// <summary>Tells whether it converts one unit into the other, either way.</summary>
    internal bool IsBetween(CountUnit one, CountUnit other) => (From == one && To == other) || (From == other && To == one);

    /// <summary>Gives how many of a unit one of the other counts for.</summary>
    internal Ratio Towards(CountUnit unit) => unit == To ? Each : Ratio.Of(Each.Denominator, Each.Numerator);
}
