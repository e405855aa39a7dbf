using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>What a change of rules does to past applications, replayed under both versions of a call: experience beside the proof of a comparison.</summary>
/// <remarks>That nobody among them loses proves nothing of others. Filed under the version before, they may miss the filing window of the one after.</remarks>
public sealed record Impact
{
    private Impact(ValueList<ScopeImpact> scopes) => Scopes = scopes;

    /// <summary>Gets the impact for each funder and strand of either version, in the order of the version before; one entry where the call is decided as one.</summary>
    public ValueList<ScopeImpact> Scopes { get; }

    /// <summary>Decides applications under two versions of a call.</summary>
    /// <param name="before">The call as it was.</param>
    /// <param name="after">The call as it is to be, in whose currency amounts are added up.</param>
    /// <param name="applications">The applications, in any order.</param>
    /// <param name="world">What is known of the world around them, or <see langword="null"/>.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentNullException">A call is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Impact Of(CallForProjects before, CallForProjects after, ValueList<Application> applications, World? world = null, Stage stage = Stage.Eligibility)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        Guard.Against.Undefined(stage);
        (ScopeId? Scope, PairedVerdict Pair)[] pairs = [.. applications.SelectMany(application => Pair(application, before.Assess(application, world, stage), after.Assess(application, world, stage)))];
        return new Impact([.. ScopesOf(before).Concat(ScopesOf(after)).Distinct()
            .Select(scope => new ScopeImpact(scope, [.. pairs.Where(pair => pair.Scope == scope).Select(pair => pair.Pair)], after.Definition.Currency))]);
    }

    private static IEnumerable<ScopeId?> ScopesOf(CallForProjects call) => call.Rules.Context.Scopes.Count == 0 ? [null] : call.Rules.Context.Scopes.Cast<ScopeId?>();

    private static IEnumerable<(ScopeId?, PairedVerdict)> Pair(Application application, Assessment before, Assessment after) =>
        before.Scopes.Concat(after.Scopes).Select(scope => scope.Scope).Distinct().Select(id => (id, new PairedVerdict(application, Find(before, id), Find(after, id))));

    private static ScopeAssessment? Find(Assessment assessment, ScopeId? id) => assessment.Scopes.FirstOrDefault(scope => scope.Scope == id);
}
