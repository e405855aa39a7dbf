using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class CompetitionTests
{
    private static readonly CallForProjects Call = Read(CallFile.Read(Repository.Read("samples/lens-lievin-2021/call.json")));
    private static readonly SelectionPolicy Policy = Read(SelectionPolicyFile.Read(Repository.Read("samples/lens-lievin-2021/selection-policy.json")));
    private static readonly ScoreSheet Scores = Read(ScoresFile.Read(Repository.Read("samples/lens-lievin-2021/scores.json")));
    private static readonly ValueList<Application> Applications = Read(ApplicationFile.Read(Repository.Read("samples/lens-lievin-2021/applications.json"), Call)).Applications;

    [Fact]
    public void The_sample_covers_every_verdict()
    {
        Competition competition = Competition.Of(Call, Applications);
        Assert.Equal(14, competition.Candidates.Count);
        Assert.Equal(3, competition.Candidates.Select(candidate => candidate.VerdictFor(null)!.GetType()).Distinct().Count());
        Assert.Equal(6, competition.Eligible.Count);
    }

    [Fact]
    public void Those_that_are_eligible_share_the_envelope_and_nothing_more()
    {
        Assert.True(Competition.Of(Call, Applications).TrySelect(Scores, Policy, out Selection? selection, out ValueList<Problem> problems), problems.ToString());
        Assert.Equal(["amical-04", "amical-01", "amical-03", "amical-06", "amical-02", "amical-05"], selection.Awards.Select(award => award.Application.ToString()));
        Assert.Equal(Money.Euros(147_500), selection.Awarded);
        Assert.Equal(Money.Euros(2_500), selection.Remaining);
        Assert.IsType<AwardOutcome.DoesNotFit>(selection.Awards[^1].Outcome);
    }

    [Fact]
    public void The_fictional_sample_shows_every_outcome()
    {
        Selection selection = Fictional(0);
        Assert.Equal(
            [
                "06 Funded 4000 EUR", "01 FundedPartially 11200 EUR", "05 Funded 9000 EUR", "04 Funded 9000 EUR Draw", "02 Funded 6000 EUR", "09 Funded 10000 EUR",
                "07 Funded 5000 EUR", "10 FundedPartially 7500 EUR", "08 DoesNotFit 0 EUR", "03 CapReached 0 EUR Draw", "14 BelowFloor 0 EUR", "11 DoesNotFit 0 EUR",
                "12 DoesNotFit 0 EUR", "15 BelowThreshold 0 EUR", "13 BelowCriterion 0 EUR",
            ],
            selection.Awards.Select(award => $"{award.Application.ToString()[5..]} {award.Outcome.GetType().Name} {award.Amount} {award.Standing.Tie?.GetType().Name}".TrimEnd()));
        Assert.Equal(["2028-08", "2028-03", "2028-11"], selection.Reserve.Select(award => $"{award.Application}"));
        Assert.Equal("2028-03", Assert.Single(Assert.Single(selection.UnmetEarmarks).Candidates).ToString());
        Assert.Equal(Money.Euros(4_500), selection.Overspent);
    }

    [Fact]
    public void Ranking_asks_for_an_undecided_preference_before_it_ranks()
    {
        (Competition competition, ScoreSheet scores) = FictionalCall(1);
        Assert.False(competition.TrySelect(scores, competition.Call.Definition.Selection!, DrawSeed.Parse("1"), out _, out ValueList<Problem> problems));
        Problem asked = Assert.Single(problems);
        Assert.Equal((ProblemCode.PreferenceUndecided, "new-project", "project.novelty (2028-01)"), (asked.Code, asked.Found, asked.Expected));
    }

    [Fact]
    public void What_more_of_a_share_gives_lies_between_the_worst_and_the_best_that_compete()
    {
        Dictionary<string, string> points = Fictional(0).Awards.ToDictionary(award => $"{award.Application}"[5..], award => $"{Given(award, "public")} {Given(award, "novelty")}");
        Assert.Equal(("5 5", "4 0", "3 0", "0 0"), (points["01"], points["10"], points["08"], points["13"]));
    }

    [Fact]
    public void Ballots_about_strangers_are_told_and_few_ballots_matter_only_for_those_that_compete()
    {
        (Competition competition, _) = FictionalCall(0);
        SelectionPolicy policy = competition.Call.Definition.Selection!;
        JurySheet jury = Read(JuryFile.Read(Repository.Read("samples/trois-vals-2028/jury.json")));
        Assert.True(competition.TryCount(jury, policy, out ScoreSheet? scores, out _));
        Assert.Equal(15, scores.Cards.Count);
        ValueMap<CriterionId, Points> given = [new(CriterionId.Parse("quality", null), Points.Of(9)), new(CriterionId.Parse("residents", null), Points.Of(9))];
        Ballot stranger = new Ballot.Scored(JurorId.Parse("alba"), ApplicationReference.Parse("2028-99", null), given);
        Assert.True(JurySheet.TryCreate(jury.CallId, jury.Jurors, [.. jury.Ballots, stranger], [], true, out JurySheet? more, out _));
        Assert.False(competition.TryCount(more, policy, out scores, out ValueList<Problem> problems));
        Assert.Equal((ProblemCode.UnknownApplication, $"/ballots/{jury.Ballots.Count}/application", null), (Assert.Single(problems).Code, problems[0].Path, scores));
        ApplicationReference first = jury.Ballots[0].Application;
        Assert.True(JurySheet.TryCreate(jury.CallId, jury.Jurors, [.. jury.Ballots.Where(ballot => ballot.Application != first || ballot == jury.Ballots[0])], [], true, out JurySheet? fewer, out _));
        Assert.False(competition.TryCount(fewer, policy, out _, out problems));
        Assert.Equal((ProblemCode.TooFewBallots, $"{first}, 1", "≥ 3"), (Assert.Single(problems).Code, problems[0].Found, problems[0].Expected));
        Assert.True(Competition.Of(competition.Call, [.. competition.Candidates.Select(one => one.Application.Id == first ? Elsewhere(one.Application) : one.Application)])
            .TryCount(fewer, policy, out scores, out problems), problems.ToString());
        Assert.False(scores.TryGetCard(first, out _));
    }

    [Fact]
    public void Ranking_asks_where_nobody_can_tell_whether_a_sub_envelope_is_for_an_application()
    {
        const string Quartier = "\"territories\": [\n            \"QN06228M\"";
        (Competition competition, ScoreSheet scores) = FictionalCall(0, call => call.Replace(Quartier, Quartier.Replace("QN06228M", "62498", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.False(competition.TrySelect(scores, competition.Call.Definition.Selection!, DrawSeed.Parse("1"), out _, out ValueList<Problem> problems));
        Assert.Equal(["2028-01", "2028-02", "2028-03"], problems.Select(problem => problem.Found));
        Assert.All(problems, problem => Assert.Equal((ProblemCode.AudienceUndecided, "digital-qn06228m (project.zones)"), (problem.Code, problem.Expected)));
    }

    [Theory]
    [InlineData("more", "01 10 08 13")]
    [InlineData("less", "13 08 10 01")]
    public void A_rank_puts_the_best_measure_first_and_the_others_behind_it(string word, string expected)
    {
        (Competition competition, ScoreSheet scores) = FictionalCall(0, call => call
            .Replace("\"criterion\": \"public\",\n        \"points\": 5", "\"rank\": 2", StringComparison.Ordinal).Replace("\"more\"", $"\"{word}\"", StringComparison.Ordinal));
        Scorecard[] cards = [.. scores.Cards.Select(card => new Scorecard(card.Application, card.Scores.With(CriterionId.Parse("public", null), default)))];
        Assert.True(competition.TrySelect(
            ScoreSheet.Create(scores.CallId, [.. cards]), competition.Call.Definition.Selection!, DrawSeed.Parse("1"), out Selection? selection, out ValueList<Problem> problems), problems.ToString());
        Assert.Equal(expected, string.Join(' ', selection.Awards.Select(award => $"{award.Application}"[5..]).Where(expected.Split(' ').Contains)));
    }

    [Fact]
    public void A_condition_on_the_whole_is_decided_on_those_that_are_funded()
    {
        (Competition competition, _) = FictionalCall(0);
        Assert.Equal(ClauseState.Met, competition.AssessPortfolio(Fictional(0)).Scopes[0].Clauses.Single(outcome => $"{outcome.Clause.Id}" == "portfolio").State);
    }

    [Fact]
    public void The_order_of_the_files_is_irrelevant()
    {
        Competition.Of(Call, Applications).TrySelect(Scores, Policy, out Selection? one, out _);
        Competition.Of(Call, [.. Applications.Reverse()]).TrySelect(Scores, Policy, out Selection? other, out _);
        Assert.Equal(one, other);
    }

    [Fact]
    public void Scores_that_lack_and_scores_of_nobody_are_all_told()
    {
        ScoreSheet lacking = ScoreSheet.Create(Call.Id, [.. Scores.Cards.Skip(2), new Scorecard(ApplicationReference.Parse("ghost", null), Scores.Cards[0].Scores)]);
        Assert.False(Competition.Of(Call, Applications).TrySelect(lacking, Policy, out _, out ValueList<Problem> problems));
        Assert.True(problems.Count >= 3, problems.ToString());
    }

    [Fact]
    public void A_call_that_is_decided_as_one_has_no_scope_to_choose() =>
        Assert.Throws<ArgumentException>("scope", () => Competition.Of(Call, Applications, scope: ScopeId.Parse("agglo", null)));

    [Fact]
    public void Two_applications_of_one_id_are_no_competition() =>
        Assert.Throws<ArgumentException>("applications", () => Competition.Of(Call, [Applications[0], Applications[0]]));

    private static Application Elsewhere(Application application) =>
        Application.FromFacts(application.Id, application.ToFacts().With(FactSet.Of((FactId.Parse("project.zones", null), new FactValue.Places([])))));

    private static Points Given(Award award, string criterion) => award.Standing.Entry.Card.Scores.Single(score => $"{score.Key}" == criterion).Value;

    private static Selection Fictional(int silent)
    {
        (Competition competition, ScoreSheet scores) = FictionalCall(silent);
        DrawSeed seed = DrawSeed.Parse(Repository.Read("samples/trois-vals-2028/seed.txt").TrimEnd());
        Assert.True(competition.TrySelect(scores, competition.Call.Definition.Selection!, seed, out Selection? selection, out ValueList<Problem> problems), problems.ToString());
        return selection;
    }

    /// <summary>Reads the fictional sample, in which the first applications do not say whether they are new.</summary>
    private static (Competition Competition, ScoreSheet Scores) FictionalCall(int silent, Func<string, string>? change = null)
    {
        string text = Repository.Read("samples/trois-vals-2028/call.json");
        CallForProjects call = Read(CallFile.Read(change is null ? text : change(text)));
        string applications = Repository.Read("samples/trois-vals-2028/applications.json");
        for (int i = 0; i < silent; i++)
        {
            int at = applications.IndexOf("\"novelty\": \"new\",", StringComparison.Ordinal);
            applications = applications.Remove(at, "\"novelty\": \"new\",".Length);
        }

        SelectionPolicy policy = call.Definition.Selection!;
        Assert.True(Read(JuryFile.Read(Repository.Read("samples/trois-vals-2028/jury.json"))).TryAggregate(policy.Grid, policy.Terms.Jury!, [CriterionId.Parse("novelty", null), CriterionId.Parse("public", null)], null, out ScoreSheet? scores, out _));
        return (Competition.Of(call, Read(ApplicationFile.Read(applications, call)).Applications), scores);
    }

    private static T Read<T>(Reading<T> reading)
        where T : class => reading.TryGetValue(out T? value) ? value : throw new InvalidOperationException(string.Join('\n', reading.Diagnostics));
}
