namespace Cohesion.Domain.Selections;

/// <summary>What the marginal project may receive: the first of its sub-envelope or of the envelope for which too little remains.</summary>
/// <remarks>A policy that states none gives it nothing.</remarks>
public abstract record PartialAward
{
    private PartialAward()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>It receives what remains, if that is enough.</summary>
    public sealed record Truncated : PartialAward
    {
        /// <summary>Gives what remains, from an amount on.</summary>
        /// <param name="atLeast">The least that is given, included; above zero.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is not above zero.</exception>
        public Truncated(Money atLeast) => AtLeast = atLeast.Minor > 0
            ? atLeast
            : throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "The least that is given is above zero.");

        /// <summary>Gets the least that is given; included.</summary>
        public Money AtLeast { get; }

        private protected override int Tag => 1;
    }

    /// <summary>It receives what remains if that is at least a share of what it would receive in full.</summary>
    public sealed record Share : PartialAward
    {
        /// <summary>Gives what remains, from a share on.</summary>
        /// <param name="atLeast">The least share, included, rounded up to a minor unit; above zero, below one.</param>
        /// <param name="mayOverspend">
        /// Whether the share is given even where less of the envelope remains: the envelope is then overspent, and the record says by how much. A
        /// sub-envelope never is.
        /// </param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is not above zero and below one.</exception>
        public Share(Ratio atLeast, bool mayOverspend = false) => (AtLeast, MayOverspend) = (
            atLeast > default(Ratio) && atLeast < Ratio.Of(1, 1)
                ? atLeast
                : throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, "A share is above zero and below one."),
            mayOverspend);

        /// <summary>Gets the least share; included.</summary>
        public Ratio AtLeast { get; }

        /// <summary>Gets whether the envelope may be overspent for it.</summary>
        public bool MayOverspend { get; }

        private protected override int Tag => 2;
    }
}
