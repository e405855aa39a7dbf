using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a name of a file stands for in a list: codes, territories, or a set that nobody can verify.</summary>
public abstract record NamedSet
{
    private NamedSet()
    {
    }

    // Closes the hierarchy.
    private protected abstract bool IsVerifiable { get; }

    /// <summary>Codes of a vocabulary, each of which stands for its subtree.</summary>
    /// <param name="Values">What the name stands for.</param>
    public sealed record Codes(ValueSet<Code> Values) : NamedSet
    {
        private protected override bool IsVerifiable => true;
    }

    /// <summary>Places of one list.</summary>
    /// <param name="Values">Their codes.</param>
    public sealed record Territories(ValueSet<TerritoryCode> Values) : NamedSet
    {
        private protected override bool IsVerifiable => true;
    }

    /// <summary>Sets of territories that follow each other; the day of the filing chooses among them.</summary>
    public sealed record DatedTerritories : NamedSet
    {
        /// <summary>Lists the sets.</summary>
        /// <exception cref="ArgumentException"><paramref name="spans"/> is empty.</exception>
        public DatedTerritories(ValueList<TerritorySpan> spans) => Spans = Guard.Against.Empty(spans);

        /// <summary>Gets the sets, each with the days on which it holds.</summary>
        public ValueList<TerritorySpan> Spans { get; }

        private protected override bool IsVerifiable => true;
    }

    /// <summary>A set that cannot be verified, for a stated reason.</summary>
    public sealed record Unverifiable : NamedSet
    {
        /// <summary>States why.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
        public Unverifiable(LocalizedText reason) => Reason = Guard.Against.Null(reason);

        /// <summary>Gets why.</summary>
        public LocalizedText Reason { get; }

        /// <summary>Gets the territory that its places lie in, or <see langword="null"/> when that is not known either.</summary>
        public TerritoryCode? Of { get; init; }

        /// <summary>Gets whether its places are quartiers.</summary>
        public bool IsOfQuartiers { get; init; }

        private protected override bool IsVerifiable => false;
    }
}
