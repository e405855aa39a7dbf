using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class ScoreGridTests
{
    [Fact]
    public void Totals_run_from_the_lowest_scores_to_the_highest() =>
        Assert.Equal((Points.Of(0), Points.Of(50)), (Jury.Grid.LowestTotal, Jury.Grid.HighestTotal));

    [Fact]
    public void A_grid_has_criteria_and_each_its_own_identifier()
    {
        Criterion one = Jury.Grid.Criteria[0];
        Assert.False(ScoreGrid.TryCreate([], out _, out ValueList<Problem> problems));
        Assert.Equal("EmptyList /criteria", problems.Said());
        Assert.False(ScoreGrid.TryCreate([one, one, one], out _, out problems));
        Assert.Equal("DuplicateId /criteria/1/id, DuplicateId /criteria/2/id", problems.Said());
        Assert.False(ScoreGrid.TryCreate([.. Enumerable.Repeat(one, ScoreGrid.MostCriteria + 1)], out _, out problems));
        Assert.Contains(problems, problem => problem is { Code: ProblemCode.WrongLength, Path: "/criteria" });
        Assert.Throws<ArgumentException>(() => ScoreGrid.Create(one, one));
    }

    [Fact]
    public void A_criterion_is_found_by_its_identifier()
    {
        Assert.True(Jury.Grid.TryGetCriterion(Jury.Reach, out Criterion? reach));
        Assert.Equal(10, reach.Highest);
        Assert.False(Jury.Grid.TryGetCriterion(default, out _));
    }
}
