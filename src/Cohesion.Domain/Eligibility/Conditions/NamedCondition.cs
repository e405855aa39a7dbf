using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>A condition with a name, to be stated once and referred to.</summary>
public sealed record NamedCondition
{
    /// <summary>Names a condition.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public NamedCondition(RuleName name, Condition condition) => (Name, Condition) = (Guard.Against.Default(name), Guard.Against.Null(condition));

    /// <summary>Gets what other rules call it.</summary>
    public RuleName Name { get; }

    /// <summary>Gets what it stands for.</summary>
    public Condition Condition { get; }
}
