using Ardalis.GuardClauses;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>Which generation of a list a call asks for.</summary>
public enum ListGeneration
{
    /// <summary>Quartiers as the decrees of 2014 set them, in force from 2015.</summary>
    Of2015 = 1,

    /// <summary>Quartiers as the decrees of 2023 and 2024 set them.</summary>
    Of2024,

    /// <summary>Whichever is in force on the day of the filing.</summary>
    InForce,
}

/// <summary>The communes or the quartiers of a call: written out, or all those of a territory.</summary>
public abstract record TerritorySelection
{
    private TerritorySelection()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsWrittenOut { get; }

    /// <summary>Codes, taken as written.</summary>
    public sealed record Listed : TerritorySelection
    {
        /// <summary>Lists codes.</summary>
        /// <exception cref="ArgumentException"><paramref name="items"/> is empty.</exception>
        public Listed(ValueList<TerritoryCode> items) => Items = Guard.Against.Empty(items);

        /// <summary>Gets the codes, as written; at least one.</summary>
        public ValueList<TerritoryCode> Items { get; }

        private protected override bool IsWrittenOut => true;
    }

    /// <summary>All the quartiers or communes of a territory, to be looked up in the lists that are handed in.</summary>
    public sealed record All : TerritorySelection
    {
        /// <summary>Asks for all of a territory.</summary>
        /// <param name="isQuartiers">Whether quartiers are asked for, and not communes.</param>
        /// <param name="of">The territory.</param>
        /// <param name="generation">Which list of quartiers; <see langword="null"/> for communes.</param>
        /// <param name="resolved">What the lists gave; empty when none was at hand.</param>
        /// <exception cref="ArgumentException"><paramref name="of"/> is the default value, or a generation is asked of communes or missing for quartiers.</exception>
        public All(bool isQuartiers, TerritoryCode of, ListGeneration? generation, ValueList<TerritorySpan> resolved = default)
        {
            IsQuartiers = isQuartiers;
            Of = Guard.Against.Default(of);
            Generation = isQuartiers == generation is not null ? generation : throw new ArgumentException("Quartiers have a generation, communes have none.", nameof(generation));
            Resolved = resolved;
        }

        /// <summary>Gets whether quartiers are asked for, and not communes.</summary>
        public bool IsQuartiers { get; }

        /// <summary>Gets the territory.</summary>
        public TerritoryCode Of { get; }

        /// <summary>Gets which list of quartiers; <see langword="null"/> for communes.</summary>
        public ListGeneration? Generation { get; }

        /// <summary>Gets what the lists gave, with the days on which each was in force; empty when none was at hand.</summary>
        public ValueList<TerritorySpan> Resolved { get; }

        private protected override bool IsWrittenOut => false;
    }
}
