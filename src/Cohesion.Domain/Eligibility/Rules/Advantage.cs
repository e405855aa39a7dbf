using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a preference gives when it is met.</summary>
public abstract record Advantage
{
    private Advantage()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>Points of a criterion of the score grid.</summary>
    public sealed record Points : Advantage
    {
        /// <summary>Counts towards a criterion.</summary>
        /// <param name="criterion">The criterion of the score grid.</param>
        /// <param name="value">How many points; one or more.</param>
        /// <exception cref="ArgumentException"><paramref name="criterion"/> is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below one.</exception>
        public Points(RuleName criterion, long value)
        {
            Criterion = Guard.Against.Default(criterion);
            Value = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one point is given.");
        }

        /// <summary>Gets the criterion of the score grid.</summary>
        public RuleName Criterion { get; }

        /// <summary>Gets how many points; one or more.</summary>
        public long Value { get; }

        private protected override int Tag => 1;
    }

    /// <summary>A rank of priority: 1 comes first.</summary>
    public sealed record Rank : Advantage
    {
        /// <summary>Counts as a priority.</summary>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below one.</exception>
        public Rank(int value) =>
            Value = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Ranks start at one.");

        /// <summary>Gets the rank; one or more.</summary>
        public int Value { get; }

        private protected override int Tag => 2;
    }
}
