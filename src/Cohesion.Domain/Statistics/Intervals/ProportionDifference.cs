using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>By how much one proportion exceeds another, counted among other people. For the same people counted twice there is <see cref="PairedProportions"/>.</summary>
public sealed record ProportionDifference
{
    /// <summary>Compares two proportions that nothing ties: two quartiers, two groups drawn apart.</summary>
    /// <exception cref="ArgumentNullException">A proportion is <see langword="null"/>.</exception>
    public ProportionDifference(Proportion first, Proportion second) => (First, Second) = (Guard.Against.Null(first), Guard.Against.Null(second));

    /// <summary>Gets the proportion from which the other is taken.</summary>
    public Proportion First { get; }

    /// <summary>Gets the proportion that is taken from the first.</summary>
    public Proportion Second { get; }

    /// <summary>Gets the exact difference of the shares; from -1 to 1.</summary>
    public Ratio Difference => First.Share - Second.Share;

    /// <summary>Tells how sure the difference is, by Newcombe's method for independent proportions; that of two complete counts is.</summary>
    /// <remarks>Where one side is a complete count, all of the interval comes from the other.</remarks>
    /// <param name="level">How often the interval is to cover the true difference.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is the default value.</exception>
    public Uncertainty UncertaintyAt(ConfidenceLevel level)
    {
        Guard.Against.Default(level);
        return First.Basis == CountBasis.Complete && Second.Basis == CountBasis.Complete
            ? new Uncertainty.CompleteCount()
            : new Uncertainty.OfSample(SquareAndAdd.Combine(First, Second, 0, level));
    }
}
