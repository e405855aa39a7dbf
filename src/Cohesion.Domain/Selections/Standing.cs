namespace Cohesion.Domain.Selections;

/// <summary>The place of an entry in the ranking.</summary>
public sealed record Standing
{
    internal Standing(int rank, Entry entry, Points total, TieBreak? tie) => (Rank, Entry, Total, Tie) = (rank, entry, total, tie);

    /// <summary>Gets the rank, from one. No two entries share one.</summary>
    public int Rank { get; }

    /// <summary>Gets what stands there.</summary>
    public Entry Entry { get; }

    /// <summary>Gets the weighted total of its scores.</summary>
    public Points Total { get; }

    /// <summary>Gets the key that places it behind the entry just before it, which the order of the policy does not tell from it; <see langword="null"/> where it does.</summary>
    public TieBreak? Tie { get; }
}
