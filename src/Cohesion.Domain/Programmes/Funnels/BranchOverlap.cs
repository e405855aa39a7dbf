namespace Cohesion.Domain.Programmes;

/// <summary>How many can be in two branches at once, and in one or the other, as far as counts alone tell.</summary>
public abstract record BranchOverlap
{
    private BranchOverlap()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsKnown { get; }

    /// <summary>Bounds, both included, in the unit of the stage that the branches have in common; each can be met (M. Fréchet, 1935).</summary>
    public sealed record Within : BranchOverlap
    {
        internal Within(long least, long most, long leastTogether, long mostTogether) =>
            (Least, Most, LeastTogether, MostTogether) = (least, most, leastTogether, mostTogether);

        /// <summary>Gets the least that are in both.</summary>
        public long Least { get; }

        /// <summary>Gets the most that are in both.</summary>
        public long Most { get; }

        /// <summary>Gets the least that are in one or the other.</summary>
        public long LeastTogether { get; }

        /// <summary>Gets the most that are in one or the other.</summary>
        public long MostTogether { get; }

        private protected override bool IsKnown => true;
    }

    /// <summary>The counts are of different units, and nobody says what one counts for in the other, or not in whole numbers.</summary>
    public sealed record AcrossUnits : BranchOverlap
    {
        internal AcrossUnits()
        {
        }

        private protected override bool IsKnown => false;
    }
}
