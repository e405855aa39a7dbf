using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What holds of the questions of an open verdict, against all the answers that a generator gives.</summary>
public class QuestionLaws
{
    private const int MostAnswers = 3;

    [Fact]
    public void Whatever_can_change_the_verdict_alone_or_with_others_is_asked() => Law.Holds(Generate.RuleSets, Consistent, (rules, situation) =>
        Open(rules, situation).All(entry => entry.Candidates.Where(fact => !entry.Asked.Contains(fact)).All(fact => !Decides(rules, situation, entry.Scope, fact, entry.Candidates))), times: 80);

    [Fact]
    public void What_can_refuse_by_itself_stands_first_then_what_costs_least() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
        Verdicts(rules, situation).All(open => open.Questions.Zip(open.Questions.Skip(1)).All(pair =>
            (pair.First.CanRefuse ? 0 : 1, pair.First.Fact.CostOfAsking).CompareTo((pair.Second.CanRefuse ? 0 : 1, pair.Second.Fact.CostOfAsking)) <= 0)));

    [Fact]
    public void A_question_that_can_refuse_is_said_so() => Law.Holds(Generate.RuleSets, Consistent, (rules, situation) =>
        Open(rules, situation).All(entry => entry.Candidates.All(fact =>
            entry.Refusing.Contains(fact) || !Answers(fact).Any(answer => Kind(rules, situation.With(fact, answer), entry.Scope) == typeof(Verdict.NotEligible)))));

    // The day of an interview is not stated of somebody who may not have asked for one: facts that contradict each other teach nothing.
    private static Gen<Situation> Consistent =>
        Generate.Situations.Select(situation => situation.Facts.TryGet(Sample.Id("answers.earlyStart"), out _) ? situation : situation.Without(Sample.Id("answers.seenOn")));

    private sealed record OpenScope(ScopeId? Scope, FactId[] Candidates, ValueSet<FactId> Asked, ValueSet<FactId> Refusing);

    private static IEnumerable<Verdict.Undetermined> Verdicts(RuleSet rules, Situation situation) =>
        rules.Assess(situation).Scopes.Select(scope => scope.Verdict).OfType<Verdict.Undetermined>();

    private static IEnumerable<OpenScope> Open(RuleSet rules, Situation situation) =>
        from scope in rules.Assess(situation).Scopes
        let open = scope.Verdict as Verdict.Undetermined
        where open is not null
        let missing = scope.Clauses.Where(outcome => outcome.Clause.Stage <= Stage.Eligibility && outcome.State == ClauseState.Undecided)
            .SelectMany(outcome => outcome.Questions.Select(question => question.Fact.Id).Concat(outcome.Awaited.Select(act => act.Opinion))).Distinct()
        select new OpenScope(
            scope.Scope, [.. missing.Where(fact => !situation.Facts.TryGet(fact, out _) && Answers(fact).Length > 0 && fact.ToString() is not ("submittedAt" or "opinions.early"))],
            [.. open.Questions.Select(question => question.Fact.Id)], [.. open.Questions.Where(question => question.CanRefuse).Select(question => question.Fact.Id)]);

    /// <summary>Tries every set of a few answers: one more decides what those before it left open.</summary>
    private static bool Decides(RuleSet rules, Situation before, ScopeId? scope, FactId fact, FactId[] others, int left = MostAnswers - 1) =>
        Answers(fact).Any(answer => Kind(rules, before.With(fact, answer), scope) != typeof(Verdict.Undetermined))
        || (left > 0 && others.Where(other => other != fact && !before.Facts.TryGet(other, out _))
            .SelectMany(other => Answers(other).Select(answer => before.With(other, answer)))
            .Any(next => Kind(rules, next, scope) == typeof(Verdict.Undetermined) && Decides(rules, next, scope, fact, others, left - 1)));

    private static Type? Kind(RuleSet rules, Situation situation, ScopeId? scope) =>
        rules.Assess(situation).Scopes.Single(assessed => assessed.Scope == scope).Verdict.GetType();

    private static FactValue[] Answers(FactId fact) => fact.ToString() switch
    {
        "project.beneficiaries.total" or "project.beneficiaries.quartier" or "project.beneficiaries.women" => [Given.Count(0), Given.Count(60), Given.Count(100)],
        "request.amount" or "budget.total" or "budget.ownFunds" => [Given.Euros(0), Given.Euros(500), Given.Euros(30_000)],
        "project.collective" or "project.oneOff" or "answers.earlyStart" or "applicant.taxUpToDate" => [Given.Yes, Given.No],
        "applicant.legalForm" => [Given.Code("association"), Given.Code("commune")], // as a natural person the applicant would contradict what is stated of a structure
        "project.themes" => [Given.Codes("1.1"), Given.Codes("2"), Given.Codes("3"), Given.Codes()],
        "project.zones" => [Given.Places("QN06225M"), Given.Places("local:les-pres"), Given.Places("62498/none")],
        "applicant.siret" => [Given.None, new FactValue.Text("73282932000074")],
        "applicant.createdOn" => [Given.Date("2024-10-14"), Given.Date("2025-12-01"), Given.None],
        "events.vote" => [Given.Date("2025-12-10"), Given.Date("2026-01-05")],
        _ => [],
    };
}
