using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A value that rules name rather than write: dated, by cases, cited.</summary>
public sealed record Parameter
{
    /// <summary>States a parameter.</summary>
    /// <param name="name">What rules call it, after the <c>@</c>.</param>
    /// <param name="kind">What its value is; <see cref="FactKind.Period"/> for a list of periods as well.</param>
    /// <param name="rows">Its values, each for some days and cases.</param>
    /// <param name="otherwise">What it is when no row holds, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value, or it has neither a row nor a value otherwise.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public Parameter(RuleName name, FactKind kind, ValueList<ParameterRow> rows, ParameterDefault? otherwise = null)
    {
        Name = Guard.Against.Default(name);
        Kind = Guard.Against.Undefined(kind);
        Rows = rows.Count > 0 || otherwise is not null ? rows : throw new ArgumentException("A parameter has a value.", nameof(rows));
        Otherwise = otherwise;
    }

    /// <summary>Gets what rules call it, after the <c>@</c>.</summary>
    public RuleName Name { get; }

    /// <summary>Gets what its value is.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets its values, each for some days and cases.</summary>
    public ValueList<ParameterRow> Rows { get; }

    /// <summary>Gets what it is when no row holds, or <see langword="null"/>.</summary>
    public ParameterDefault? Otherwise { get; }

    /// <summary>Gets what happens when several rows hold.</summary>
    public HitPolicy Hit { get; init; } = HitPolicy.Unique;

    /// <summary>Gets what it counts, or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the vocabulary of its codes, or <see langword="null"/>.</summary>
    public Code? Vocabulary { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public ValueList<Citation> Citations { get; init; }
}
