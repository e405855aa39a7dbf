using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What holds of every margin and every slack that is a number or an amount.</summary>
public class MarginLaws
{
    [Fact]
    public void A_margin_is_the_greatest_move_that_refuses_nothing() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        (from scope in rules.Assess(situation).Scopes
         where scope.Verdict is Verdict.Eligible
         from margin in ((Verdict.Eligible)scope.Verdict).Margins
         where margin.Room.By is FactValue.Count or FactValue.Amount && !margin.Room.IsTime
         select (Scope: scope, margin)).All(entry =>
            Fails(entry.Scope, Towards(rules, situation, entry.Scope, entry.margin.Room, 1), entry.margin.Clause, rules)
            && !Fails(entry.Scope, Towards(rules, situation, entry.Scope, entry.margin.Room, 0), entry.margin.Clause, rules)), times: 400);

    [Fact]
    public void A_slack_is_the_least_move_after_which_the_atom_says_the_contrary() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        (from scope in rules.Assess(situation).Scopes
         where scope.Verdict is Verdict.NotEligible
         from ground in ((Verdict.NotEligible)scope.Verdict).Reasons.SelectMany(reason => reason.Grounds)
         where ground.Slack is { By: FactValue.Count or FactValue.Amount, IsTime: false }
         select (Scope: scope, ground)).All(entry =>
            Says(Towards(rules, situation, entry.Scope, entry.ground.Slack!, 0), entry.ground.Condition, rules, entry.Scope) == Kleene.Of(!entry.ground.Holds)
            && Says(Towards(rules, situation, entry.Scope, entry.ground.Slack!, -1), entry.ground.Condition, rules, entry.Scope) != Kleene.Of(!entry.ground.Holds)));

    private static Situation Towards(RuleSet rules, Situation situation, ScopeAssessment scope, Slack slack, long more)
    {
        FactValue now = new Frame(rules, situation, scope.Scope).Read(slack.Fact.Id).Value!;
        long by = more + (slack.By is FactValue.Count count ? count.Value : ((FactValue.Amount)slack.By).Value.Minor);
        long move = slack.IsAbove ? -by : by;
        return situation.With(slack.Fact.Id, now is FactValue.Count from ? new FactValue.Count(from.Value + move) : new FactValue.Amount(Money.OfMinor(((FactValue.Amount)now).Value.Minor + move, Currency.Euro)));
    }

    private static bool Fails(ScopeAssessment scope, Situation situation, Clause clause, RuleSet rules) =>
        Assessor.Judge(clause, new Frame(rules, situation, scope.Scope)).State == ClauseState.NotMet;

    // While the value of a parameter is open, an atom may say neither.
    private static Truth Says(Situation situation, Condition atom, RuleSet rules, ScopeAssessment scope) =>
        new Evaluator(new Frame(rules, situation, scope.Scope)).Evaluate(atom, null);
}
