using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>A situation that somebody has judged, so that it shows what the rules do.</summary>
public sealed record CoverageCase
{
    /// <summary>States a case.</summary>
    /// <param name="name">By what it is told from the others.</param>
    /// <param name="situation">What is known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    public CoverageCase(string name, Situation situation) => (Name, Situation) = (Guard.Against.NullOrWhiteSpace(name), Guard.Against.Null(situation));

    /// <summary>Gets by what it is told from the others.</summary>
    public string Name { get; }

    /// <summary>Gets what is known.</summary>
    public Situation Situation { get; }

    /// <summary>Gets the last stage whose clauses count.</summary>
    public Stage Stage { get; init; } = Stage.Eligibility;

    /// <summary>Gets the funders and strands that are looked at; empty, each that the situation asks for.</summary>
    public ValueSet<ScopeId> Scopes { get; init; }

    /// <summary>Gets the clauses of which somebody has judged what they say, or <see langword="null"/> for all. The others are shown nothing by it.</summary>
    public ValueSet<ClauseId>? Clauses { get; init; }
}
