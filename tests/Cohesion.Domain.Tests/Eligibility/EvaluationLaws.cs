using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What holds of every verdict, over generated rules and situations.</summary>
public class EvaluationLaws
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt", null);

    [Fact]
    public void A_contrary_of_a_contrary_is_the_condition() => Agree(condition => new Condition.Negation(new Condition.Negation(condition)));

    [Fact]
    public void A_condition_joined_to_itself_is_itself() => Agree(condition => new Condition.AllOf([condition, condition]));

    [Fact]
    public void All_of_several_is_not_some_contrary() => AgreeOnTwo(
        (a, b) => new Condition.AllOf([a, b]), (a, b) => new Condition.Negation(new Condition.AnyOf([new Condition.Negation(a), new Condition.Negation(b)])));

    [Fact]
    public void One_condition_absorbs_its_meeting_with_another() => AgreeOnTwo((a, _) => a, (a, b) => new Condition.AnyOf([a, new Condition.AllOf([a, b])]));

    [Fact]
    public void The_order_of_conditions_is_irrelevant() => AgreeOnTwo((a, b) => new Condition.AllOf([a, b]), (a, b) => new Condition.AllOf([b, a]));

    [Fact]
    public void Several_of_two_is_one_or_both()
    {
        AgreeOnTwo((a, b) => new Condition.Several(1, [a, b]), (a, b) => new Condition.AnyOf([a, b]));
        AgreeOnTwo((a, b) => new Condition.Several(2, [a, b]), (a, b) => new Condition.AllOf([a, b]));
    }

    [Fact]
    public void The_order_of_clauses_is_irrelevant() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
    {
        RuleSet reversed = RuleSet.Create(rules.Context, rules.Facts, [.. rules.Clauses.Reverse()], rules.Parameters, rules.Conditions);
        return States(rules, situation).SequenceEqual(States(reversed, situation)) && Kind(rules, situation) == Kind(reversed, situation);
    });

    [Fact]
    public void Adding_a_requirement_never_makes_anybody_eligible() => Law.Holds(Generate.RuleSets, Generate.Conditions.Zip(Generate.Situations), (rules, pair) =>
    {
        RuleSet stricter = RuleSet.Create(
            rules.Context, rules.Facts, [.. rules.Clauses, Clause.Require("added", pair.Item1)], rules.Parameters, rules.Conditions);
        return Kind(stricter, pair.Item2) != typeof(Verdict.Eligible) || Kind(rules, pair.Item2) == typeof(Verdict.Eligible);
    });

    /// <summary>Learning a fact of an application settles what is open and never turns what is settled.</summary>
    [Fact]
    public void What_is_decided_stays_decided_when_a_missing_fact_is_learned() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, known) =>
        Missing(known = Consistent(rules, known)).All(forgotten =>
        {
            Situation before = known.Without(forgotten);
            Type first = Kind(rules, before);
            return first == typeof(Verdict.Undetermined) || first == Kind(rules, known);
        }), times: 300);

    [Fact]
    public void Forgetting_a_fact_never_makes_anybody_eligible() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Kind(rules, situation = Consistent(rules, situation)) == typeof(Verdict.Eligible)
        || Missing(situation).All(forgotten => Kind(rules, situation.Without(forgotten)) != typeof(Verdict.Eligible)), times: 300);

    [Fact]
    public void What_is_open_says_what_it_waits_for_and_a_refusal_why() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        rules.Assess(situation).Scopes.All(scope => scope.Verdict switch
        {
            Verdict.Undetermined open => open.Questions.Count + open.Awaited.Count + open.Unverifiable.Count > 0
                && open.Questions.All(question => question.ToText(Language.French).Length > 0),
            Verdict.NotEligible no => no.Reasons.All(reason => reason.ToText(Language.English).Length > 0 && reason.ToText(Language.French).Length > 0),
            _ => true,
        }));

    [Fact]
    public void A_verdict_of_a_later_stage_counts_every_earlier_clause() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Kind(rules, situation, Stage.Admissibility) != typeof(Verdict.NotEligible) || Kind(rules, situation, Stage.Award) == typeof(Verdict.NotEligible));

    [Fact]
    public void The_same_situation_gives_the_same_answer() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        States(rules, situation).SequenceEqual(States(rules, new Situation(situation.Facts, situation.World))), times: 50);

    private static void Agree(Func<Condition, Condition> other) => AgreeOnTwo((a, _) => a, (a, _) => other(a));

    private static void AgreeOnTwo(Func<Condition, Condition, Condition> one, Func<Condition, Condition, Condition> other) =>
        Law.Holds(Generate.Conditions.Two(), Generate.Situations, (pair, situation) =>
            State(one(pair.Item1, pair.Item2), situation) == State(other(pair.Item1, pair.Item2), situation));

    private static ClauseState State(Condition condition, Situation situation) =>
        Sample.Rules(Clause.Require("c", condition, Stage.Award)).Assess(situation, Stage.Award).Scopes[0].Clauses[0].State;

    private static Type Kind(RuleSet rules, Situation situation, Stage stage = Stage.Eligibility) => rules.Assess(situation, stage).Scopes[0].Verdict.GetType();

    private static IEnumerable<(ClauseId Id, ClauseState State)> States(RuleSet rules, Situation situation) => rules
        .Assess(situation, Stage.Payment).Scopes.SelectMany(scope => scope.Clauses).Select(outcome => (outcome.Clause.Id, outcome.State)).Order();

    /// <summary>Leaves out what is stated where it does not apply: facts that contradict each other teach nothing.</summary>
    private static Situation Consistent(RuleSet rules, Situation situation) => situation.Facts.Values
        .Select(entry => rules.Facts.TryGet(entry.Key, out FactDefinition? fact) ? fact : null)
        .Where(fact => fact?.AppliesWhen is { } applies && State(applies, situation) == ClauseState.NotMet)
        .Aggregate(situation, (facts, fact) => facts.Without(fact!.Id));

    // Submitting makes lists whole and so is more than learning; an unverifiable fact is not missing, but what is learned of it may be.
    private static IEnumerable<FactId> Missing(Situation known) =>
        known.Facts.Values.Where(entry => entry.Key != SubmittedAt && entry.Value is not FactValue.Unverifiable).Select(entry => entry.Key);
}
