using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What would lift a refusal: changes to the application that leave no clause failed, or why there are none.</summary>
public abstract record Remedy
{
    private Remedy()
    {
    }

    // Closes the hierarchy.
    private protected abstract int Tag { get; }

    /// <summary>There are repairs.</summary>
    public sealed record Possible : Remedy
    {
        /// <summary>At most so many repairs are given.</summary>
        public const int MostRepairs = 4;

        internal Possible(ValueList<Repair> repairs, bool hasMore) => (Repairs, HasMore) = (Guard.Against.Empty(repairs), hasMore);

        /// <summary>Gets the repairs of the fewest facts, the cheapest first; at least one.</summary>
        public ValueList<Repair> Repairs { get; }

        /// <summary>Gets whether there are, or may be, others of as many facts.</summary>
        public bool HasMore { get; }

        private protected override int Tag => 1;
    }

    /// <summary>Nothing that the applicant can change lifts the refusal; this is proved.</summary>
    public sealed record Impossible : Remedy
    {
        internal Impossible(ValueList<Obstacle> obstacles) => Obstacles = Guard.Against.Empty(obstacles);

        /// <summary>Gets what stands in the way, one for each clause that does; at least one.</summary>
        public ValueList<Obstacle> Obstacles { get; }

        private protected override int Tag => 2;
    }

    /// <summary>No repair was found within the limits of the search, and there may be one.</summary>
    public sealed record NotFound : Remedy
    {
        /// <summary>Repairs of more changed facts are not looked for.</summary>
        public const int MostFacts = 4;

        /// <summary>After so many changes tried, the search ends.</summary>
        public const int MostTrials = 600;

        internal NotFound()
        {
        }

        private protected override int Tag => 3;
    }
}
