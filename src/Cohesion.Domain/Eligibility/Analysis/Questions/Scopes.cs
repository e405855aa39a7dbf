using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Who decides under two rule sets.</summary>
internal static class Scopes
{
    /// <summary>Gives the funders and strands of both, each once; one decision on the whole where neither has any.</summary>
    public static IEnumerable<ScopeId?> Of(RuleSet one, RuleSet other)
    {
        ScopeId[] scopes = [.. one.Context.Scopes.Concat(other.Context.Scopes).Distinct()];
        return scopes.Length == 0 ? [null] : scopes.Cast<ScopeId?>();
    }
}
