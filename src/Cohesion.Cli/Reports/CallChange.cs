using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>Two versions of a call, what the change does, and what it says that it does.</summary>
internal sealed record CallChange(CallForProjects Before, CallForProjects After, Comparison Whole, ChangeReport Parts, Impact? Impact)
{
    /// <summary>Gets what the version after declares against the one before, or <see langword="null"/>.</summary>
    public ChangeIntent? Intent => After.Definition.Change is { } change && change.From == Before.Definition.Version ? change.Intent : null;

    /// <summary>Gets whether nothing changes, or just what is declared, at each stage; what cannot be told is not as declared.</summary>
    public bool IsAsDeclared => Parts.Scopes.SelectMany(scope => scope.Stages).Select(stage => stage.Verdict).Append(Whole).All(change => (Intent, change) switch
    {
        (_, Comparison.Equivalent) => true,
        (ChangeIntent.Loosen, Comparison.Loosened) or (ChangeIntent.Tighten, Comparison.Tightened) => true,
        _ => false,
    });

    public static CallChange Of(CallForProjects before, CallForProjects after, Impact? impact) =>
        new(before, after, Comparison.Of(before.Rules, after.Rules, Stage.Payment), ChangeReport.Of(before.Rules, after.Rules), impact);
}
