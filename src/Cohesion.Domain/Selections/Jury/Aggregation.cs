namespace Cohesion.Domain.Selections;

/// <summary>What makes one score of those that jurors gave, criterion by criterion. The order of the jurors changes nothing.</summary>
public abstract record Aggregation
{
    private Aggregation()
    {
    }

    /// <summary>Makes one score of several, which are in order, or says that they are too few or too large.</summary>
    internal abstract Points? Of(ValueList<Points> ordered);

    /// <summary>Gets how many scores it takes at least.</summary>
    internal int Least => Fewest;

    // Closes the hierarchy.
    private protected abstract int Fewest { get; }

    /// <summary>The mean, as an exact fraction.</summary>
    public sealed record Mean : Aggregation
    {
        internal const string Word = "mean";

        private protected override int Fewest => 1;

        internal override Points? Of(ValueList<Points> ordered) => ordered.Count < Least ? null : PointScale.Mean(ordered, ordered.Count);
    }

    /// <summary>The median; of an even number of scores, the mean of the two in the middle.</summary>
    public sealed record Median : Aggregation
    {
        internal const string Word = "median";

        private protected override int Fewest => 1;

        internal override Points? Of(ValueList<Points> ordered) => ordered.Count < Least
            ? null
            : PointScale.Mean([ordered[(ordered.Count - 1) / 2], ordered[ordered.Count / 2]], 2);
    }

    /// <summary>The mean without the lowest and the highest scores.</summary>
    public sealed record TrimmedMean : Aggregation
    {
        /// <summary>The most scores that are left out at each end; included.</summary>
        public const int MostCut = 100;

        /// <summary>Leaves scores out at both ends.</summary>
        /// <param name="cut">How many at each end, from one to <see cref="MostCut"/>; one score at least must be left.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="cut"/> is outside its bounds.</exception>
        public TrimmedMean(int cut) => Cut = cut is >= 1 and <= MostCut
            ? cut
            : throw new ArgumentOutOfRangeException(nameof(cut), cut, "One to a hundred scores are left out at each end.");

        /// <summary>Gets how many scores are left out at each end.</summary>
        public int Cut { get; }

        private protected override int Fewest => (2 * Cut) + 1;

        internal override Points? Of(ValueList<Points> ordered) => ordered.Count < Least
            ? null
            : PointScale.Mean(ordered.Skip(Cut).Take(ordered.Count - (2 * Cut)), ordered.Count - (2 * Cut));
    }
}
