using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>However an application is decided, the decision is the same.</summary>
public class ReadySituationLaws
{
    private static readonly Stage[] Stages = Enum.GetValues<Stage>();
    private static readonly string[] Own = ["local:a", "local:aa", "local:b", "local:mobility", "local:Mobility", "local:well-being", "local:well-beings", "local:9"];

    private static Gen<string> Themes => Gen.Elements([.. Own, "1.1", "1.2", "2", "1"]);

    /// <summary>Status, full trace and assessment agree with the meaning of the rules written down a second time.</summary>
    [Fact]
    public void Every_way_to_decide_agrees_with_a_naive_reference() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => rules.Context.Scopes.All(scope =>
    {
        NaiveRules naive = new(rules, situation, scope);
        ReadySituation ready = rules.Read(situation, scope);
        Trace trace = ready.Trace();
        ScopeAssessment assessment = rules.Assess(situation).Scopes.Single(one => one.Scope == scope);
        return naive.Trace().SequenceEqual(trace.Clauses.Select((clause, i) => (clause, trace[i])))
            && naive.Trace().SequenceEqual(assessment.Clauses.Select(outcome => (outcome.Clause, outcome.State)))
            && Stages.All(stage => naive.Status(stage) == ready.Status(stage))
            && naive.Status(Stage.Eligibility) == assessment.Verdict.Status;
    }), times: 500);

    [Fact]
    public void Status_and_assessment_agree() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => Stages.All(stage =>
        rules.Assess(situation, stage).Scopes.All(scope => rules.Read(situation, scope.Scope).Status(stage) == scope.Verdict.Status)), times: 300);

    [Fact]
    public void Trace_and_assessment_agree() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        rules.Assess(situation).Scopes.All(scope => rules.Read(situation, scope.Scope).Trace() is var trace
            && scope.Clauses.Select(outcome => (outcome.Clause, outcome.State)).SequenceEqual(trace.Clauses.Select((clause, i) => (clause, trace[i])))), times: 300);

    /// <summary>The slots decide what has a simple form, the general evaluator the rest, and both what the other decides.</summary>
    [Fact]
    public void Slots_and_the_general_evaluator_agree() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => rules.Context.Scopes.All(scope =>
    {
        Frame frame = new(rules, situation, scope);
        Trace trace = rules.Read(situation, scope).Trace();
        return trace.Clauses.Select((_, i) => trace[i]).SequenceEqual(trace.Clauses.Select(clause => Assessor.Judge(clause, frame).State));
    }), times: 300);

    /// <summary>Explanations decide atoms over slots too, in situations that they change.</summary>
    [Fact]
    public void An_atom_over_slots_and_the_general_evaluator_agree() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => rules.Context.Scopes.All(scope =>
    {
        Frame frame = new(rules, situation, scope);
        return rules.Clauses.SelectMany(clause => rules.Layout.Explanations.Of(clause).Atoms)
            .All(atom => atom.Decide(frame) == new Evaluator(frame).Evaluate(atom.Atom, null));
    }), times: 300);

    [Fact]
    public void An_application_and_its_facts_agree() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
    {
        Application application = Application.FromFacts(ApplicationReference.Parse("a", null), situation.Facts);
        return rules.Context.Scopes.All(scope => Stages.All(stage =>
            rules.StatusOf(application, situation.World, stage, scope) == rules.Read(situation, scope).Status(stage)));
    }, times: 300);

    [Fact]
    public void Any_application_and_its_facts_agree() => Law.Holds(Generate.RuleSets, Generate.Applications, (rules, application) => rules.Context.Scopes.All(scope =>
        rules.StatusOf(application, null, Stage.Award, scope) == rules.Read(new Situation(application.ToFacts()), scope).Status(Stage.Award)));

    /// <summary>One code of a call stands beside those of the library as an integer; several, longer and unknown ones as texts.</summary>
    [Fact]
    public void Codes_of_a_call_are_decided_as_their_facts_are() => Law.Holds(
        Generate.Few(Themes, 1, 3).Zip(Gen.Elements(Enum.GetValues<SetMatch>())), Generate.Few(Themes.Or(Gen.Constant("local:elsewhere")), 0, 4), (asked, themes) =>
        {
            RuleSet rules = RuleSet.Create(
                Given.Context, FactCatalogue.BuiltIn.With([], [(Code.Parse("theme", null), [.. Own.Select(code => new VocabularyEntry(Code.Parse(code, null), null, LocalizedText.Of("thème", "theme")))])], out _),
                [Clause.Require("c", new Condition.Has(Sample.Id("project.themes"), asked.Item2, Given.Words([.. asked.Item1.Distinct()])))]);
            DraftApplication draft = new(ApplicationReference.Parse("a", null), new ApplicationContent { Project = new Project { Themes = Answer.SetOf([.. themes.Distinct().Select(theme => Code.Parse(theme, null))]) } });
            return new Application[] { draft, draft.Submit(NodaTime.Instant.FromUtc(2025, 10, 1, 12, 0)) }.All(application =>
                rules.StatusOf(application) == rules.Read(new Situation(application.ToFacts())).Status());
        });

    /// <summary>What the properties of an application hold, its facts say; where a slot holds neither, the general evaluator decides.</summary>
    [Fact]
    public void A_property_and_its_fact_fill_the_same_slot() => Law.Holds(Generate.Applications, application =>
    {
        RuleSet rules = Given.Rules();
        Frame frame = new(rules, new Situation(application.ToFacts()), null);
        return ApplicationSlots.Facts.All(fact =>
        {
            rules.Facts.TryGet(fact, out FactDefinition? definition);
            FactSlot slot = new(fact, definition! with { AppliesWhen = null }, isEnd: false, rules.Context.Hierarchy);
            slot.Texts.TryAddUnder(["association", "1", "rib", "weekday", "youth"], out _);
            slot.Texts.TryAddOutside(["privateNonProfit", "2", "statutes", "july"], out _);
            slot.Zones.TryAdd([TerritoryCode.Parse("QN06225M", null), TerritoryCode.Parse("62510", null)], out _);
            slot.Seal(rules.Facts);
            Slot stated = slot.Read(new SlotFrame([], []), new StatedBy(application, null), null);
            return stated == Slot.Irregular || definition!.AppliesWhen is not null || Plain(stated) == Plain(slot.Of(frame.Read(fact)));
        });
    });

    [Fact]
    public void Every_property_of_an_application_is_read() =>
        Assert.Superset(ApplicationContent.Map.Ids.ToHashSet(), ApplicationSlots.Facts.ToHashSet());

    // Missing and open mean the same to every condition.
    private static Slot Plain(Slot slot) => slot == Slot.Missing ? Slot.Open : slot;
}
