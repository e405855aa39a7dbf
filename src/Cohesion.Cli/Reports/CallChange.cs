using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Reports;

/// <summary>Two versions of a call, what the change does, and whether that is what the later one declares.</summary>
internal sealed record CallChange(CallForProjects Before, CallForProjects After, Comparison Whole, ChangeReport Parts, IntentCheck? Declared, Impact? Impact)
{
    /// <summary>Gets what the version after declares against the one before, or <see langword="null"/>.</summary>
    public ChangeIntent? Intent => Declared is { } check && check.Problems.All(problem => problem.Code != ProblemCode.OtherPredecessor) ? check.Declared.Intent : null;

    /// <summary>Gets whether nothing changes at any stage, or just what is declared; what cannot be proved is not as declared.</summary>
    public bool IsAsDeclared => IsEquivalent || Declared is { Problems.Count: 0 };

    /// <summary>Gets what is wrong with what is declared; nothing where nothing changes, so that a version may be held against itself.</summary>
    public ValueList<Problem> Problems => IsEquivalent || Declared is not { } check ? [] : check.Problems;

    private bool IsEquivalent => Parts.Scopes.SelectMany(scope => scope.Stages).Select(stage => stage.Verdict).Append(Whole).All(change => change is Comparison.Equivalent);

    public static CallChange Of(CallForProjects before, CallForProjects after, Impact? impact) => new(
        before, after, Comparison.Of(before.Rules, after.Rules, Stage.Payment), ChangeReport.Of(before.Rules, after.Rules), IntentCheck.Of(before, after), impact);
}
