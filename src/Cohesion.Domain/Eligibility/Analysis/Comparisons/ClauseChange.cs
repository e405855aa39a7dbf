namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What a change of rules does to one clause, taken alone.</summary>
public sealed record ClauseChange
{
    private ClauseChange(Clause? before, Clause? after, Comparison comparison) => (Before, After, Comparison) = (before, after, comparison);

    /// <summary>Gets the clause before, or <see langword="null"/> when it was added.</summary>
    public Clause? Before { get; }

    /// <summary>Gets the clause after, or <see langword="null"/> when it was dropped.</summary>
    public Clause? After { get; }

    /// <summary>Gets its identifier, which is the same in both.</summary>
    public ClauseId Id => (Before ?? After)!.Id;

    /// <summary>Gets what it does to those who come before this clause only: of a preference, who still has it; of a duty, who owes it now.</summary>
    public Comparison Comparison { get; }

    /// <summary>Gets whether the clause is decided at another stage than before.</summary>
    public bool IsMoved => Before is not null && After is not null && Before.Stage != After.Stage;

    internal static ClauseChange Of(Comparer comparer, Clause? before, Clause? after) => new(before, after, comparer.Compare(before, after));
}
