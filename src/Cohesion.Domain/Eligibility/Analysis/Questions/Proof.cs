namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Whether something holds of every application.</summary>
public abstract partial record Proof
{
    private Proof()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>It holds of every one.</summary>
    public sealed record Proved : Proof
    {
        internal Proved()
        {
        }

        private protected override int Tag => 1;
    }

    /// <summary>It does not hold of all.</summary>
    public sealed record Refuted : Proof
    {
        internal Refuted(Witness witness) => Witness = witness;

        /// <summary>Gets an application of which it does not hold.</summary>
        public Witness Witness { get; }

        private protected override int Tag => 2;
    }

    /// <summary>It cannot be told.</summary>
    public sealed record Undecided : Proof
    {
        internal Undecided(LocalizedText why) => Why = why;

        /// <summary>Gets what stands in the way, in a sentence without capital or full stop.</summary>
        public LocalizedText Why { get; }

        private protected override int Tag => 3;
    }

    internal static Proof That(Search counterexample) => counterexample switch
    {
        Search.Found found => new Refuted(found.Witness),
        Search.Undecided open => new Undecided(open.Why),
        _ => new Proved(),
    };
}
