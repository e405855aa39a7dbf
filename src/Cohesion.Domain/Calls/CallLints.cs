using Ardalis.GuardClauses;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Domain.Calls;

/// <summary>What is odd in a call that is well-formed: in its rules, and in its rules against its own tests.</summary>
/// <remarks>Reading a call does not look for it, because that takes some milliseconds; <c>cohesion check</c> does.</remarks>
public static class CallLints
{
    private static readonly LocalizedText OnNoSide = LocalizedText.Of("aucun test n’est à un pas de la limite", "no test lies within one step of the limit");
    private static readonly LocalizedText NotWhereItHolds = LocalizedText.Of(
        "aucun test n’est à un pas de la limite du côté qui la respecte", "no test lies within one step of the limit on the side that keeps it");
    private static readonly LocalizedText NotWhereItFails = LocalizedText.Of(
        "aucun test n’est à un pas de la limite du côté qui la dépasse", "no test lies within one step of the limit on the side that passes it");

    /// <summary>Looks for what is odd in a call.</summary>
    /// <param name="call">The call, of which a reading tells the places of what is found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static LintReport Of(CallForProjects call) =>
        LintReport.Of(Guard.Against.Null(call).Rules, [.. CallCoverage.CasesOf(call).Select(entry => entry.Situation)]).With([.. new ThresholdTrials(call).Run(), .. Untested(call)]);

    /// <summary>Finds limits of which the tests of the call touch one side only, or none.</summary>
    private static IEnumerable<Lint> Untested(CallForProjects call) => LimitSides.Untouched(call.Rules, CallCoverage.CasesOf(call)).Select(sides => new Lint(
        new Problem(ProblemCode.UntestedThreshold, sides.Goal.Path, $"{sides.Goal.Clause}"),
        Named(sides.Goal.Limit, sides.IsHoldingTouched ? NotWhereItFails : sides.IsFailingTouched ? NotWhereItHolds : OnNoSide)));

    private static LocalizedText Named(string limit, LocalizedText text) => limit.Length == 0 ? text
        : LocalizedText.Of($"`{limit}`\u202F: {text.ToText(Language.French)}", $"`{limit}`: {text.ToText(Language.English)}");
}
