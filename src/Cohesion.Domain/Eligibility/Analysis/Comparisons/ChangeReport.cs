using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What a change of rules does, for each funder and strand, each stage and each clause.</summary>
public sealed record ChangeReport
{
    private ChangeReport(ValueList<ScopeChange> scopes) => Scopes = scopes;

    /// <summary>Gets the change for each funder and strand of either version; one entry where the call is decided as one.</summary>
    public ValueList<ScopeChange> Scopes { get; }

    /// <summary>Compares two rule sets.</summary>
    /// <param name="before">The rules as they were.</param>
    /// <param name="after">The rules as they are to be; clauses are matched by their ids.</param>
    /// <exception cref="ArgumentNullException">A rule set is <see langword="null"/>.</exception>
    public static ChangeReport Of(RuleSet before, RuleSet after) => new(
        [.. Analysis.Scopes.Of(Guard.Against.Null(before), Guard.Against.Null(after)).Select(scope => ScopeChange.Of(before, after, scope))]);
}
