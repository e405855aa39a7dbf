using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Eligibility.Analysis;
using FsCheck.Fluent;
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

    /// <summary>Without one of them the application would be refused, or contradict itself: a part above its whole.</summary>
    [Fact]
    public void No_step_of_a_repair_can_be_left_out() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Repairs(rules, situation).Where(entry => entry.Repair.Steps.Count > 1).All(entry => entry.Repair.Steps.All(step => step.Fact.Source == FactSource.Derived
            || IsNeeded(rules, situation, Undone(situation, entry.Repair.ApplyTo(situation), step), entry.Scope))), times: 300);

    /// <summary>Over rules of few facts of few values every application can be tried: none that differs in fewer facts is not refused.</summary>
    [Fact]
    public void No_repair_of_fewer_facts_is_overlooked() => Law.Holds(Any.SmallPairs, Gen.Choose(0, int.MaxValue), (pair, which) =>
    {
        Situation[] all = [.. SmallCatalogue.All(pair.Before)];
        Situation situation = all[which % all.Length];
        int? fewest = all.Where(other => IsWithinReach(situation, other) && pair.Before.Read(other).Status() != VerdictStatus.NotEligible)
            .Select(other => (int?)Changes(situation, other)).Min();
        return pair.Before.Assess(situation).Scopes.Single().Verdict is not Verdict.NotEligible no || no.Remedy switch
        {
            Remedy.Possible possible => possible.Repairs.All(repair => repair.Steps.Count == fewest),
            Remedy.Impossible => fewest is null,
            _ => fewest is null or > Remedy.NotFound.MostFacts,
        };
    });

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

    private static bool IsNeeded(RuleSet rules, Situation before, Situation without, ScopeId? scope) =>
        rules.Assess(without).Scopes.Single(own => own.Scope == scope).Verdict is Verdict.NotEligible || Errors(rules, without) > Errors(rules, before);

    private static Situation Undone(Situation before, Situation after, RepairStep step) =>
        before.Facts.TryGet(step.Fact.Id, out FactValue? was) ? after.With(step.Fact.Id, was) : after.Without(step.Fact.Id);

    // Nobody repairs what others have judged.
    private static bool IsWithinReach(Situation from, Situation to) =>
        from.Facts.Values.All(entry => to.Facts.TryGet(entry.Key, out FactValue? value) && (value is not FactValue.Judged || value.Equals(entry.Value)));

    private static int Changes(Situation from, Situation to) => from.Facts.Values.Count(entry => !(to.Facts.TryGet(entry.Key, out FactValue? value) && value.Equals(entry.Value)));

    private static int Errors(RuleSet rules, Situation situation) => rules.Check(situation.Facts).Count(problem => problem.Severity == Severity.Error);
}
