using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>What may be published.</summary>
public sealed record DisclosurePolicy
{
    /// <summary>The threshold unless another is said: 11, that of French tax data on natural persons.</summary>
    public const long UsualThreshold = 11;

    /// <summary>The budget unless another is said, in numbers of a tableau computed anew: a few seconds.</summary>
    public const long UsualBudget = 20_000_000;

    /// <summary>States a policy.</summary>
    /// <param name="threshold">The lowest count that may be published, itself included; at least one.</param>
    /// <param name="zeros">What becomes of a count of nobody.</param>
    /// <param name="leastWidth">How far apart the bounds that a reader can infer for a count below the threshold must be at least; one means that no count is known exactly.</param>
    /// <param name="budget">How much work the audit of linked tables may take, in numbers of a tableau computed anew; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero, or <paramref name="zeros"/> is no policy.</exception>
    public DisclosurePolicy(long threshold = UsualThreshold, ZeroPolicy zeros = ZeroPolicy.Publish, long leastWidth = 1, long budget = UsualBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threshold);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastWidth);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(budget);
        (Threshold, Zeros, LeastWidth, Budget) = (threshold, Guard.Against.Undefined(zeros), leastWidth, budget);
    }

    /// <summary>Gets the lowest count that may be published.</summary>
    public long Threshold { get; }

    /// <summary>Gets what becomes of a count of nobody.</summary>
    public ZeroPolicy Zeros { get; }

    /// <summary>Gets how far apart the bounds that a reader can infer for a count below the threshold must be.</summary>
    public long LeastWidth { get; }

    /// <summary>Gets how much work the audit of linked tables may take.</summary>
    public long Budget { get; }

    /// <summary>Tells whether a count may not be published.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public bool Hides(long count) => Guard.Against.Negative(count) < Threshold && (count > 0 || Zeros == ZeroPolicy.Hide);
}
