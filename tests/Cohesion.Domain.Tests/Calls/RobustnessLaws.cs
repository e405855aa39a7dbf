using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Tests.Configuration;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

/// <summary>Whatever a file may state, a real call gives an answer, with every word that belongs to it, and the same by every way.</summary>
public class RobustnessLaws
{
    private static readonly ValueList<CallForProjects> Calls =
        [.. Repository.Files("samples/calls", "*.json").Append(Path.Combine(Repository.Root, "samples/lens-lievin-2021/call.json")).Select(file => CallFiles.Valid(File.ReadAllText(file)))];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Calls.Count)];

    [Theory, MemberData(nameof(Indices))]
    public void Whatever_is_stated_is_answered(int index)
    {
        CallForProjects call = Calls[index];
        Law.Holds(Stated(call), Gen.Elements(Enum.GetValues<Stage>()), (facts, stage) => IsAnswered(call, facts, stage), times: 10);
    }

    [Fact]
    public void Sums_beyond_all_counting_leave_the_answer_open()
    {
        FactValue huge = new FactValue.Amount(Money.OfMinor(long.MaxValue, Currency.Euro));
        FactSet line = FactSet.Of((FactId.Parse("budget.expenses.amount"), huge));
        RuleSet rules = Given.Rules(Clause.Require("cost", Facts.BudgetTotal.AtMost(Money.Euros(1))));
        Verdict verdict = rules.Assess(new Situation(FactSet.Of(
            (FactId.Parse("submittedAt"), new FactValue.Day(Cohesion.Domain.Time.PartialDate.Parse("2021-04-01", null))),
            (FactId.Parse("budget.expenses"), new FactValue.Records([line, line]))))).Single();
        Assert.Equal("budget.total", Assert.Single(Assert.IsType<Verdict.Undetermined>(verdict).Unverifiable).Subject);
    }

    private static bool IsAnswered(CallForProjects call, FactSet facts, Stage stage)
    {
        Application application = Application.FromFacts(ApplicationReference.Parse("a"), facts);
        Decision decision = Decision.Of(call, application, null, stage);
        Array.ForEach([.. decision.Assessment.Scopes], scope =>
        {
            Assert.Equal(scope.Verdict.Status, call.Rules.StatusOf(application, null, stage, scope.Scope));
            Assert.Equal(scope.Clauses.Select(outcome => outcome.State), StatesOf(call.Rules.Read(new Situation(application.ToFacts()), scope.Scope).Trace()));
            Assert.All(WordsOf(scope), words => Assert.False(string.IsNullOrWhiteSpace(words)));
        });
        string record = DecisionFile.Write(decision);
        return DecisionFile.Replay(record, call).TryGetValue(out DecisionLog? log) && DecisionFile.Write(log.Decisions[0]) == record;
    }

    private static IEnumerable<ClauseState> StatesOf(Trace trace) => Enumerable.Range(0, trace.Clauses.Count).Select(i => trace[i]);

    private static IEnumerable<string> WordsOf(ScopeAssessment scope) => new[] { Language.French, Language.English }.SelectMany(language => scope.Verdict switch
    {
        Verdict.NotEligible no => no.Reasons.Select(reason => reason.ToText(language)).Concat(no.Remedy switch
        {
            Remedy.Possible possible => possible.Repairs.Select(repair => repair.ToText(language)),
            Remedy.Impossible impossible => impossible.Obstacles.Select(obstacle => obstacle.ToText(language)),
            _ => [],
        }),
        Verdict.Undetermined open => open.Questions.Select(question => question.ToText(language)).Concat(open.Awaited.Select(act => act.ToText(language))),
        Verdict.Eligible yes => yes.Margins.Select(margin => margin.ToText(language)),
        _ => [],
    });

    /// <summary>Gives facts that a file may state: often a situation of the call itself with some facts changed.</summary>
    private static Gen<FactSet> Stated(CallForProjects call)
    {
        FactSet[] starts = [FactSet.Empty, .. call.Definition.Situations.Select(situation => situation.Facts)];
        FactCatalogue catalogue = ApplicationReader.CatalogueOf(call);
        FactCatalogue asked = new([.. catalogue.Definitions.Where(fact => fact.Id != Facts.Selected.Id)], catalogue.Vocabularies);
        return Gen.Elements(starts).Zip(Generate.StatedFacts(asked))
            .Select(pair => pair.Item2.Values.Aggregate(pair.Item1, (set, fact) => set.With(fact.Key, fact.Value)))
            .Where(facts => call.Rules.Check(facts).All(problem => problem.Severity != Severity.Error));
    }
}
