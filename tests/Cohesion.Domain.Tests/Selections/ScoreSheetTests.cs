using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class ScoreSheetTests
{
    private static readonly CallId Ours = CallId.Parse("trois-vals-2026", null);

    private static readonly ScoreSheet Sheet = ScoreSheet.Create(Ours, [Jury.Card("a", Points.Of(10), Points.Of(5)), Jury.Card("b", Points.Of(12), Points.Of(3))]);

    [Fact]
    public void A_sheet_scores_each_application_once()
    {
        Assert.False(ScoreSheet.TryCreate(Ours, [], [], false, out _, out ValueList<Problem> problems));
        Assert.Equal("EmptyList /scores", problems.Said());
        Assert.False(ScoreSheet.TryCreate(Ours, [Sheet.Cards[0], Sheet.Cards[1], Sheet.Cards[0]], [], false, out _, out problems));
        Assert.Equal("DuplicateId /scores/2/application", problems.Said());
        Assert.Throws<ArgumentException>(() => ScoreSheet.Create(default, Sheet.Cards));
    }

    [Fact]
    public void A_card_is_found_by_its_application()
    {
        Assert.True(Sheet.TryGetCard(Jury.Id("b"), out Scorecard? card));
        Assert.Same(Sheet.Cards[1], card);
        Assert.False(Sheet.TryGetCard(Jury.Id("c"), out _));
    }

    [Fact]
    public void A_sheet_that_scores_those_who_compete_is_right() => Assert.Equal("", Sheet.Check(Ours, Jury.Grid, Ids("a", "b")).Said());

    [Fact]
    public void Scores_of_a_refused_application_are_no_mistake_and_may_be_in_part()
    {
        ScoreSheet half = ScoreSheet.Create(Ours, [.. Sheet.Cards, new Scorecard(Jury.Id("refused"), [new(Jury.Novelty, Points.Of(1))])]);
        Assert.Equal("", half.Check(Ours, Jury.Grid, Ids("a", "b"), Ids("refused")).Said());
        Assert.Equal("MissingScore /scores/2/criteria", half.Check(Ours, Jury.Grid, Ids("a", "b", "refused")).Said());
    }

    [Fact]
    public void Everything_is_said_at_once()
    {
        ValueList<Problem> problems = ScoreSheet
            .Create(Ours, [Jury.Card("appl1", Points.Of(21), Points.Of(5)), new Scorecard(Jury.Id("b"), [new(CriterionId.Parse("reech", null), Points.Of(1))])])
            .Check(CallId.Parse("other", null), Jury.Grid, Ids("appl-1", "b"));
        Assert.Equal(
            "OtherCall /call, UnknownApplication /scores/0/application, ScoreOutOfScale /scores/0/criteria/novelty, MissingScore /scores/1/criteria, "
            + "MissingScore /scores/1/criteria, UnknownCriterion /scores/1/criteria/reech, UnscoredApplication /scores",
            problems.Said());
        Assert.Equal(["appl-1", "reach"], problems.Select(problem => problem.Nearest).Where(nearest => nearest.Length > 0));
    }

    private static ValueSet<ApplicationReference> Ids(params string[] ids) => [.. ids.Select(Jury.Id)];
}
