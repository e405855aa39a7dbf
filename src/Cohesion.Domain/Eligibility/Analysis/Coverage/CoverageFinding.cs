namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Whether the cases of a rule set show one thing, and if not, which case would.</summary>
public abstract record CoverageFinding
{
    private CoverageFinding(CoverageGoal goal) => Goal = goal;

    /// <summary>Gets what is to be shown.</summary>
    public CoverageGoal Goal { get; }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>A case shows it.</summary>
    public sealed record Shown : CoverageFinding
    {
        internal Shown(CoverageGoal goal, string by) : base(goal) => By = by;

        /// <summary>Gets the name of the first case that does.</summary>
        public string By { get; }

        private protected override int Tag => 1;
    }

    /// <summary>No case shows it; here is one that would.</summary>
    public sealed record Hole : CoverageFinding
    {
        internal Hole(CoverageGoal goal, CoverageCase missing) : base(goal) => Missing = missing;

        /// <summary>Gets a case that shows it, as near as one was found to those that there are. One case may fill several holes.</summary>
        public CoverageCase Missing { get; }

        private protected override int Tag => 2;
    }

    /// <summary>No case shows it, and no application in which everything is known can.</summary>
    public sealed record Unreachable : CoverageFinding
    {
        internal Unreachable(CoverageGoal goal, LocalizedText why) : base(goal) => Why = why;

        /// <summary>Gets why none can.</summary>
        public LocalizedText Why { get; }

        private protected override int Tag => 3;
    }

    /// <summary>No case shows it, and none was found that would, which proves nothing.</summary>
    public sealed record Open : CoverageFinding
    {
        internal Open(CoverageGoal goal, LocalizedText why) : base(goal) => Why = why;

        /// <summary>Gets how far was looked.</summary>
        public LocalizedText Why { get; }

        private protected override int Tag => 4;
    }
}
