namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What a change of rules does to applicants: nobody loses, or here is one who does.</summary>
/// <remarks>
/// It is about situations in which everything is known. Two versions that are equivalent may still differ in what they leave undetermined of a file that is
/// incomplete, because a condition in three values may stay open although every answer would agree.
/// </remarks>
public abstract partial record Comparison
{
    private Comparison()
    {
    }

    /// <summary>Gets an application that was eligible and no longer is, or <see langword="null"/>.</summary>
    public virtual Witness? Lost => null;

    /// <summary>Gets an application that was not eligible and now is, or <see langword="null"/>.</summary>
    public virtual Witness? Gained => null;

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    internal static Comparison Of(Search lost, Search gained) => (lost, gained) switch
    {
        (Search.Found one, Search.Found other) => new Incomparable(one.Witness, other.Witness),
        (Search.Undecided open, _) => new Undecided(open.Why, null, (gained as Search.Found)?.Witness),
        (_, Search.Undecided open) => new Undecided(open.Why, (lost as Search.Found)?.Witness, null),
        (Search.Found one, _) => new Tightened(one.Witness),
        (_, Search.Found other) => new Loosened(other.Witness),
        _ => new Equivalent(),
    };

    /// <summary>Nobody loses and nobody gains; this is proved.</summary>
    public sealed record Equivalent : Comparison
    {
        internal Equivalent()
        {
        }

        private protected override int Tag => 1;
    }

    /// <summary>Some lose; that nobody gains is proved.</summary>
    public sealed record Tightened : Comparison
    {
        internal Tightened(Witness lost) => Lost = lost;

        /// <inheritdoc/>
        public override Witness Lost { get; }

        private protected override int Tag => 2;
    }

    /// <summary>Some gain; that nobody loses is proved.</summary>
    public sealed record Loosened : Comparison
    {
        internal Loosened(Witness gained) => Gained = gained;

        /// <inheritdoc/>
        public override Witness Gained { get; }

        private protected override int Tag => 3;
    }

    /// <summary>Some lose and some gain.</summary>
    public sealed record Incomparable : Comparison
    {
        internal Incomparable(Witness lost, Witness gained) => (Lost, Gained) = (lost, gained);

        /// <inheritdoc/>
        public override Witness Lost { get; }

        /// <inheritdoc/>
        public override Witness Gained { get; }

        private protected override int Tag => 4;
    }

    /// <summary>It cannot be told whether anybody loses, or whether anybody gains.</summary>
    public sealed record Undecided : Comparison
    {
        internal Undecided(LocalizedText why, Witness? lost, Witness? gained) => (Why, Lost, Gained) = (why, lost, gained);

        /// <summary>Gets what stands in the way, in a sentence without capital or full stop.</summary>
        public LocalizedText Why { get; }

        /// <inheritdoc/>
        public override Witness? Lost { get; }

        /// <inheritdoc/>
        public override Witness? Gained { get; }

        private protected override int Tag => 5;
    }
}
