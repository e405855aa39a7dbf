using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>The C# of <c>docs/selection.md</c>, run.</summary>
public class SelectionExampleTests
{
    [Fact]
    public void A_caller_selects_in_code()
    {
        // begin: select
        CriterionId novelty = CriterionId.Parse("novelty", null), reach = CriterionId.Parse("reach", null);
        SelectionPolicy policy = SelectionPolicy.Create(
            ScoreGrid.Create(
                Criterion.Create(novelty, LocalizedText.Of("Nouveauté", "Novelty"), lowest: 0, highest: 20, weight: 2),
                Criterion.Create(reach, LocalizedText.Of("Portée", "Reach"), lowest: 0, highest: 10)),
            AwardRule.SkipOver,
            [new TieBreak.HigherScore(novelty), new TieBreak.LowerRequest(), new TieBreak.LowerId()],
            minimum: Points.Of(20));

        Entry Enter(string id, long euros, long forNovelty, string forReach) => new(
            new Scorecard(ApplicationReference.Parse(id, null), [new(novelty, Points.Of(forNovelty)), new(reach, Points.Parse(forReach, null))]), Money.Euros(euros));

        Selection selection = Selection.Of(
            [Enter("bicycles", 70_000, 16, "8"), Enter("theatre", 40_000, 16, "8"), Enter("reading", 60_000, 18, "9.5"), Enter("kiosk", 9_000, 4, "3")],
            Money.Euros(120_000),
            policy);
        IEnumerable<string> lines = selection.Awards.Select(award =>
            $"{award.Standing.Rank}. {award.Application}, {award.Standing.Total} points: {award.Outcome.ToText(Language.English)}");
        // end: select

        Assert.Equal(
            [
                "1. reading, 45.5 points: Funded with €60,000.",
                "2. theatre, 40 points: Funded with €40,000.",
                "3. bicycles, 40 points: Not funded: the request of €70,000 exceeds what remains of the envelope, €20,000.",
                "4. kiosk, 11 points: Not funded: the total, 11\u00A0points, is below the minimum of 20\u00A0points.",
            ],
            lines);
        Assert.IsType<TieBreak.LowerRequest>(selection.Awards[2].Standing.Tie);
    }

    [Fact]
    public void A_caller_selects_from_files()
    {
        Dictionary<string, Money> requests = new() { ["reading"] = Money.Euros(60_000), ["theatre"] = Money.Euros(40_000) };
        string policyText = SelectionPolicyFile.Write(Jury.Policy(AwardRule.StopAtFirst));
        string scoresText = ScoresFile.Write(ScoreSheet.Create(
            CallId.Parse("trois-vals-2026", null), [Jury.Card("reading", Points.Of(18), Points.Of(9)), Jury.Card("theatre", Points.Of(16), Points.Of(8))]));
        Assert.Equal(["reading"], Select(policyText, scoresText, requests, Money.Euros(99_999)));
        Assert.Equal(["COH2505 /scores"], Select(policyText, scoresText, new(requests) { ["kiosk"] = Money.Euros(1) }, Money.Euros(1)));
        Assert.Equal(["COH1003 "], Select(policyText, "no JSON", requests, Money.Euros(1)));
    }

    private static IEnumerable<string> Select(string policyText, string scoresText, Dictionary<string, Money> requests, Money envelope)
    {
        // begin: select-from-files
        Reading<SelectionPolicy> readPolicy = SelectionPolicyFile.Read(policyText);
        Reading<ScoreSheet> readScores = ScoresFile.Read(scoresText);
        if (!readPolicy.TryGetValue(out SelectionPolicy? policy) || !readScores.TryGetValue(out ScoreSheet? sheet))
        {
            return readPolicy.Errors.Concat(readScores.Errors).Select(error => Say(error.Problem));
        }

        ValueSet<ApplicationReference> competing = [.. requests.Keys.Select(id => ApplicationReference.Parse(id, null))];
        ValueList<Problem> problems = sheet.Check(CallId.Parse("trois-vals-2026", null), policy.Grid, competing);
        if (problems.Count > 0)
        {
            return problems.Select(Say);
        }

        ValueList<Entry> entries = [.. sheet.Cards.Select(card => new Entry(card, requests[$"{card.Application}"]))];
        return Selection.TryCreate(entries, envelope, policy, null, out Selection? selection, out problems)
            ? selection.Funded.Select(award => $"{award.Application}")
            : problems.Select(Say);
        // end: select-from-files
    }

    private static string Say(Problem problem) => $"COH{(int)problem.Code} {problem.Path}";
}
