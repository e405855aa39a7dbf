using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a rule set says of an application: a verdict for each scope that it asks, never one over all.</summary>
public sealed record Assessment
{
    internal Assessment(Stage stage, ValueList<ScopeAssessment> scopes) => (Stage, Scopes) = (stage, Guard.Against.Empty(scopes));

    /// <summary>Gets the stage that was decided, with those before it.</summary>
    public Stage Stage { get; }

    /// <summary>Gets the assessments, one for each scope, in the order of the call; at least one.</summary>
    public ValueList<ScopeAssessment> Scopes { get; }

    /// <summary>Gives the verdict of a call that is decided as one.</summary>
    /// <exception cref="InvalidOperationException">There are several verdicts: choose by scope.</exception>
    public Verdict Single() => Scopes.Count == 1
        ? Scopes[0].Verdict
        : throw new InvalidOperationException("Several funders or strands decide: there is no overall verdict.");
}
