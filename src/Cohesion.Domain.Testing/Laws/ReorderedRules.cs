using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Testing;

/// <summary>The rules of a call with their clauses in the contrary order.</summary>
internal sealed class ReorderedRules(CallForProjects call)
{
    private readonly RuleSet _reordered = RuleSet.Create(call.Rules.Context, call.Rules.Facts, [.. call.Rules.Clauses.Reverse()], call.Rules.Parameters, call.Rules.Conditions);

    /// <summary>Both orders give every scope the same verdict, and every clause the same state.</summary>
    public LocalizedText? Agree(Situation situation) => Of(call.Rules, situation).SequenceEqual(Of(_reordered, situation))
        ? null
        : LocalizedText.Of("dans l’ordre contraire, la décision est autre", "in the contrary order the decision differs");

    private static IEnumerable<string> Of(RuleSet rules, Situation situation) => rules.Assess(situation, Stage.Payment).Scopes.SelectMany(scope => scope.Clauses
        .Select(outcome => $"{scope.Scope} {outcome.Clause.Id} {outcome.State}").Order(StringComparer.Ordinal).Prepend($"{scope.Scope} {scope.Verdict.Status}"));
}
