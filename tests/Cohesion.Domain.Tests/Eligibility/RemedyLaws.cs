using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What holds of every repair, over generated rules and situations.</summary>
public class RemedyLaws
{
    private static readonly Language[] Languages = [Language.French, Language.English];

    [Fact]
    public void A_repair_that_is_made_leaves_no_clause_failed() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Repairs(rules, situation).All(entry =>
        {
            ScopeAssessment repaired = rules.Assess(entry.Repair.ApplyTo(situation)).Scopes.Single(scope => scope.Scope == entry.Scope);
            return repaired.Verdict switch
            {
                Verdict.NotEligible => false,
                Verdict.Eligible => entry.Repair.Open.Count == 0,
                _ => entry.Repair.Open.Count > 0,
            };
        }), times: 300);

    [Fact]
    public void No_step_of_a_repair_can_be_left_out() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Repairs(rules, situation).Where(entry => entry.Repair.Steps.Count > 1).All(entry => entry.Repair.Steps.All(step => step.Fact.Source == FactSource.Derived
            || rules.Assess(Undone(situation, entry.Repair.ApplyTo(situation), step)).Scopes.Single(scope => scope.Scope == entry.Scope).Verdict is Verdict.NotEligible)), times: 300);

    [Fact]
    public void A_repair_states_nothing_that_is_wrong() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Repairs(rules, situation).All(entry => Errors(rules, entry.Repair.ApplyTo(situation)) <= Errors(rules, situation)));

    [Fact]
    public void A_repair_changes_nothing_that_is_fixed() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Repairs(rules, situation).SelectMany(entry => entry.Repair.Steps).All(step => step.IsAnswer || step.Fact is { IsFixed: false, IsSensitive: false, Source: FactSource.Declared or FactSource.Derived }));

    [Fact]
    public void Repairs_stand_in_the_order_of_their_steps_and_costs() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Remedies(rules, situation).OfType<Remedy.Possible>().All(remedy => remedy.Repairs.Zip(remedy.Repairs.Skip(1))
            .All(pair => (pair.First.Steps.Count, pair.First.Open.Count, pair.First.Cost).CompareTo((pair.Second.Steps.Count, pair.Second.Open.Count, pair.Second.Cost)) <= 0)));

    [Fact]
    public void Whatever_cannot_be_repaired_says_why() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => Remedies(rules, situation).All(remedy => remedy switch
    {
        Remedy.Possible possible => possible.Repairs.All(repair => Languages.All(language => repair.ToText(language).Length > 0)),
        Remedy.Impossible impossible => impossible.Obstacles.All(obstacle => Languages.All(language => obstacle.ToText(language).EndsWith('.'))),
        _ => true,
    }));

    private static IEnumerable<Remedy> Remedies(RuleSet rules, Situation situation) =>
        rules.Assess(situation).Scopes.Select(scope => scope.Verdict).OfType<Verdict.NotEligible>().Select(no => no.Remedy);

    private static IEnumerable<(ScopeId? Scope, Repair Repair)> Repairs(RuleSet rules, Situation situation) =>
        from scope in rules.Assess(situation).Scopes
        let remedy = (scope.Verdict as Verdict.NotEligible)?.Remedy as Remedy.Possible
        where remedy is not null
        from repair in remedy.Repairs
        select (scope.Scope, repair);

    private static Situation Undone(Situation before, Situation after, RepairStep step) =>
        before.Facts.TryGet(step.Fact.Id, out FactValue? was) ? after.With(step.Fact.Id, was) : after.Without(step.Fact.Id);

    private static int Errors(RuleSet rules, Situation situation) => rules.Check(situation.Facts).Count(problem => problem.Severity == Severity.Error);
}
