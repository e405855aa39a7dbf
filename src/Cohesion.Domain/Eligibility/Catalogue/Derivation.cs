using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>How a derived fact sums up a set or a list of records.</summary>
public enum Aggregate
{
    /// <summary>How many records, or elements of a set.</summary>
    Count = 1,

    /// <summary>The sum of a field; zero over nothing.</summary>
    Sum,

    /// <summary>The least value of a field; none over nothing.</summary>
    Min,

    /// <summary>The greatest value of a field; none over nothing.</summary>
    Max,

    /// <summary>How many different values a field has.</summary>
    Distinct,

    /// <summary>The set of the values of a field.</summary>
    Set,
}

/// <summary>How a derived fact is computed.</summary>
public sealed record Derivation
{
    /// <summary>States a derivation.</summary>
    /// <param name="aggregate">How values are summed up.</param>
    /// <param name="over">A list of records or a set to count; otherwise a field of records.</param>
    /// <param name="where">Which records count, or <see langword="null"/> for all of them.</param>
    /// <exception cref="ArgumentException"><paramref name="over"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="aggregate"/> is none.</exception>
    public Derivation(Aggregate aggregate, FactId over, Condition? where = null) =>
        (Aggregate, Over, Where) = (Guard.Against.Undefined(aggregate), Guard.Against.Default(over), where);

    /// <summary>Gets how values are summed up.</summary>
    public Aggregate Aggregate { get; }

    /// <summary>Gets the list of records, the set, or the field of records.</summary>
    public FactId Over { get; }

    /// <summary>Gets which records count, or <see langword="null"/> for all of them.</summary>
    public Condition? Where { get; }
}
