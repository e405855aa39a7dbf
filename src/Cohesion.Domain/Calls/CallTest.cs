using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>A case that the author of a call writes down: some facts, and what the rules must say of them.</summary>
public sealed record CallTest
{
    /// <summary>States a test.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="expect"/> is <see langword="null"/>.</exception>
    public CallTest(string name, Expectation expect) => (Name, Expect) = (Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(expect));

    /// <summary>Gets what it shows, in a few words, distinct within its call.</summary>
    public string Name { get; }

    /// <summary>Gets what the rules must say.</summary>
    public Expectation Expect { get; }

    /// <summary>Gets the stage that is decided.</summary>
    public Stage Stage { get; init; } = Stage.Eligibility;

    /// <summary>Gets the funders and strands that must say so; empty, each of them must.</summary>
    public ValueSet<ScopeId> Scopes { get; init; }

    /// <summary>Gets the situation that it starts from, or <see langword="null"/> to start from nothing.</summary>
    public string? From { get; init; }

    /// <summary>Gets the facts that are added or replaced.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>Gets the facts that are forgotten.</summary>
    public ValueList<FactId> Without { get; init; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }
}
