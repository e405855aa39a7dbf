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

    private static T Read<T>(Reading<T> reading)
        where T : class => reading.TryGetValue(out T? value) ? value : throw new InvalidOperationException(string.Join('\n', reading.Diagnostics));
}
