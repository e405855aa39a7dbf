using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Contracts;

/// <summary>The quartiers of a contract: written out by their codes, or all those of a territory in the list of a generation.</summary>
public abstract record ContractQuartiers
{
    private ContractQuartiers()
    {
    }

    /// <summary>Looks the codes up in the lists that are in force on a day.</summary>
    /// <returns>The codes, at least one, or <see langword="null"/> when no list at hand tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    public ValueSet<QuartierCode>? CodesIn(QuartierLists lists, LocalDate day) => Find(Guard.Against.Null(lists).InForceOn(day));

    /// <summary>Names what is of another generation; <see langword="null"/> when nothing is.</summary>
    internal abstract string? OtherThan(QuartierGeneration generation);

    private protected abstract ValueSet<QuartierCode>? Find(ValueList<QuartierList> lists);

    /// <summary>Quartiers written out.</summary>
    public sealed record Listed : ContractQuartiers
    {
        /// <summary>Lists quartiers.</summary>
        /// <exception cref="ArgumentException"><paramref name="codes"/> is empty, or holds the default value.</exception>
        public Listed(ValueSet<QuartierCode> codes) => Codes = Guard.Against.DefaultAmong(Guard.Against.Empty(codes), nameof(codes));

        /// <summary>Gets the codes as the contract writes them; at least one.</summary>
        public ValueSet<QuartierCode> Codes { get; }

        internal override string? OtherThan(QuartierGeneration generation) =>
            Codes.FirstOrDefault(code => code.Generation != generation) is var other && other != default ? $"{other}" : null;

        private protected override ValueSet<QuartierCode>? Find(ValueList<QuartierList> lists) => Codes;
    }

    /// <summary>All the quartiers of a territory.</summary>
    public sealed record AllOf : ContractQuartiers
    {
        /// <summary>Asks for all the quartiers of a territory.</summary>
        /// <param name="place">The territory, an EPCI as a rule.</param>
        /// <param name="generation">The generation of the list.</param>
        /// <exception cref="ArgumentException"><paramref name="place"/> is the default value.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="generation"/> is none.</exception>
        public AllOf(TerritoryCode place, QuartierGeneration generation) =>
            (Place, Generation) = (Guard.Against.Default(place), Guard.Against.Undefined(generation));

        /// <summary>Gets the territory, an EPCI as a rule.</summary>
        public TerritoryCode Place { get; }

        /// <summary>Gets the generation of the list.</summary>
        public QuartierGeneration Generation { get; }

        internal override string? OtherThan(QuartierGeneration generation) => Generation != generation ? $"{Place}" : null;

        // A contract has quartiers: a list that gives none does not speak of its territory.
        private protected override ValueSet<QuartierCode>? Find(ValueList<QuartierList> lists) =>
            lists.Where(list => list.Generation == Generation).SelectMany(list => list.QuartiersIn(Place)).ToArray() is [_, ..] found
                ? [.. found.Select(quartier => quartier.Code)]
                : null;
    }
}
