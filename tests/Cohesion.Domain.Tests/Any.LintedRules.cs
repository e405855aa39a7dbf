using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Eligibility.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Rule sets of which something is odd, as often as not.</content>
internal static partial class Any
{
    /// <summary>Gets rule sets over the small catalogue, each of whose applications can be tried.</summary>
    public static Gen<RuleSet> SmallRules => SmallPairs.Select(pair => pair.Before);

    /// <summary>Gets rule sets over the small catalogue whose clauses have several exceptions: those of their own, and what others ask.</summary>
    public static Gen<RuleSet> SmallExceptions => SmallRules.Select(rules => SmallCatalogue.Rules([.. rules.Clauses.Select(clause => clause with
    {
        Exemptions = [.. clause.Exemptions, .. rules.Clauses.Where(other => other.Id != clause.Id).Select(other => new Exemption(ClauseId.Parse($"{clause.Id}-{other.Id}", null), Asked(other)))],
    })]));

    private static Condition Asked(Clause clause) => clause.Body switch
    {
        ClauseBody.Requirement requirement => requirement.Condition,
        ClauseBody.Exclusion exclusion => exclusion.Condition,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
