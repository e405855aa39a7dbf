using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>However an application is decided, the decision is the same.</summary>
public class ReadySituationLaws
{
    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    [Fact]
    public void Status_and_assessment_agree() => Law.Holds(Any.RuleSets, Any.Situations, (rules, situation) => Stages.All(stage =>
        rules.Assess(situation, stage).Scopes.All(scope => rules.Read(situation, scope.Scope).Status(stage) == scope.Verdict.Status)), times: 300);

    [Fact]
    public void Trace_and_assessment_agree() => Law.Holds(Any.RuleSets, Any.Situations, (rules, situation) =>
        rules.Assess(situation).Scopes.All(scope => rules.Read(situation, scope.Scope).Trace() is var trace
            && scope.Clauses.Select(outcome => (outcome.Clause, outcome.State)).SequenceEqual(trace.Clauses.Select((clause, i) => (clause, trace[i])))), times: 300);

    /// <summary>The slots decide what has a simple form, the general evaluator the rest, and both what the other decides.</summary>
    [Fact]
    public void Slots_and_the_general_evaluator_agree() => Law.Holds(Any.RuleSets, Any.Situations, (rules, situation) => rules.Context.Scopes.All(scope =>
    {
        Frame frame = new(rules, situation, scope);
        Trace trace = rules.Read(situation, scope).Trace();
        return trace.Clauses.Select((_, i) => trace[i]).SequenceEqual(trace.Clauses.Select(clause => Assessor.Judge(clause, frame).State));
    }), times: 300);

    [Fact]
    public void An_application_and_its_facts_agree() => Law.Holds(Any.RuleSets, Any.Situations, (rules, situation) =>
    {
        Application application = Application.FromFacts(ApplicationReference.Parse("a", null), situation.Facts);
        return rules.Context.Scopes.All(scope => Stages.All(stage =>
            rules.StatusOf(application, situation.World, stage, scope) == rules.Read(situation, scope).Status(stage)));
    }, times: 300);
}
