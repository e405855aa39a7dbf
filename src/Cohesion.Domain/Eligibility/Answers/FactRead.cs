using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>A fact that the clauses of a scope read, and what they found.</summary>
public sealed record FactRead
{
    internal FactRead(FactId fact, FactOrigin origin, FactValue? value) => (Fact, Origin, Value) = (fact, origin, value);

    /// <summary>Gets which fact it is.</summary>
    public FactId Fact { get; }

    /// <summary>Gets where its value comes from.</summary>
    public FactOrigin Origin { get; }

    /// <summary>Gets the value as the clauses saw it: of an amount asked for by scope, that of the scope; <see langword="null"/> while it is not decided.</summary>
    public FactValue? Value { get; }
}
