using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Calls;

public class MeasureScaleTests
{
    [Fact]
    public void The_best_receives_all_the_worst_none_and_the_others_in_proportion()
    {
        Assert.Equal(["0", "2", "6"], Points(isMore: true, 6, (10, 1), (20, 1), (40, 1)));
        Assert.Equal(["6", "4", "0"], Points(isMore: false, 6, (10, 1), (20, 1), (40, 1)));
        Assert.Equal(["0", "1/3", "1"], Points(isMore: true, 1, (-2, 4), (-1, 3), (0, 7)));
    }

    [Fact]
    public void Equal_ones_receive_all_and_so_does_one_alone()
    {
        Assert.Equal(["5", "5"], Points(isMore: true, 5, (1, 2), (2, 4)));
        Assert.Equal(["5"], Points(isMore: false, 5, (0, 1)));
    }

    [Fact]
    public void Equal_ones_share_a_place_and_leave_the_next_ones_empty()
    {
        MeasureScale scale = Scale(isMore: true, (1, 2), (3, 4), (2, 4), (1, 4));
        Assert.Equal([2, 1, 2, 4], Enumerable.Range(0, 4).Select(i => scale.PlaceOf(Id(i))!.Value));
    }

    [Fact]
    public void Who_has_nothing_to_measure_receives_nothing_and_has_no_place()
    {
        MeasureScale scale = Scale(isMore: true, (1, 2));
        Assert.Equal((default(Points), null), (scale.PointsOf(Id(9), 5), scale.PlaceOf(Id(9))));
    }

    [Fact]
    public void More_is_never_worth_less_and_points_keep_their_bounds()
    {
        Dice dice = new(7);
        for (int run = 0; run < 2_000; run++)
        {
            (long Over, long Under)[] measures = [.. Enumerable.Range(0, 1 + dice.Next(6)).Select(_ => (dice.Next(9) - 4L, 1L + dice.Next(4)))];
            (MeasureScale more, MeasureScale less) = (Scale(true, measures), Scale(false, measures));
            foreach ((int i, (long over, long under)) in measures.Index())
            {
                Points own = more.PointsOf(Id(i), 7)!.Value;
                Assert.True(own >= default(Points) && own <= Domain.Selections.Points.Of(7));
                Assert.True(measures.Index().All(other => over * other.Item.Under < other.Item.Over * under || more.PointsOf(Id(other.Index), 7) <= own));
                Assert.True(measures.Index().All(other => (more.PlaceOf(Id(i)) <= more.PlaceOf(Id(other.Index))) == (over * other.Item.Under >= other.Item.Over * under)));
                Assert.True(measures.All(one => one.Over * under == over * one.Under) || own.Value + less.PointsOf(Id(i), 7)!.Value.Value == Ratio.Of(7, 1));
            }
        }
    }

    private static IEnumerable<string> Points(bool isMore, long most, params (long Over, long Under)[] measures)
    {
        MeasureScale scale = Scale(isMore, measures);
        return measures.Select((_, i) => $"{scale.PointsOf(Id(i), most)}");
    }

    private static MeasureScale Scale(bool isMore, params (long Over, long Under)[] measures) => new(
        new ClauseBody.Inclination(FactId.Parse("budget.total", null), null, isMore), measures.Select((one, i) => (Id(i), new Measure(one.Over, one.Under))));

    private static ApplicationReference Id(int index) => ApplicationReference.Parse($"a{index}", null);
}
