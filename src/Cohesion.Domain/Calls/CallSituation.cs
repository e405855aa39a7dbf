using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Calls;

/// <summary>A named set of facts that the tests of a call start from.</summary>
public sealed record CallSituation
{
    /// <summary>Names a situation.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public CallSituation(string name, FactSet facts) => (Name, Facts) = (Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(facts));

    /// <summary>Gets by what tests refer to it, distinct within its call.</summary>
    public string Name { get; }

    /// <summary>Gets its facts, those of the world among them.</summary>
    public FactSet Facts { get; }
}
