namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Whether there is an application of some kind.</summary>
public abstract partial record Search
{
    private Search()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>There is one.</summary>
    public sealed record Found : Search
    {
        internal Found(Witness witness) => Witness = witness;

        /// <summary>Gets the application.</summary>
        public Witness Witness { get; }

        private protected override int Tag => 1;
    }

    /// <summary>There is none; this is proved.</summary>
    public sealed record Empty : Search
    {
        internal Empty()
        {
        }

        private protected override int Tag => 2;
    }

    /// <summary>It cannot be told.</summary>
    public sealed record Undecided : Search
    {
        internal Undecided(LocalizedText why) => Why = why;

        /// <summary>Gets what stands in the way, in a sentence without capital or full stop.</summary>
        public LocalizedText Why { get; }

        private protected override int Tag => 3;
    }
}
