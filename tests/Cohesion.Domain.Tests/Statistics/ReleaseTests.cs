using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class ReleaseTests
{
    private static readonly FigureId Fives = FigureId.Parse("fives", null), Opened = FigureId.Parse("fives/opened", null), Closed = FigureId.Parse("closed/fives", null);

    [Fact]
    public void A_breakdown_adds_up_and_says_both_figures_where_it_does_not()
    {
        Assert.False(Breakdown.TryCreate(new Figure(Fives, 2000), [new Figure(Opened, 1500), new Figure(Closed, 400)], out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.SumDiffers, "/whole", "2000", "1900")], problems);
        Assert.Throws<ArgumentException>(() => Breakdown.Create(new Figure(Fives, 2000), new Figure(Opened, 1500)));
    }

    [Fact]
    public void What_is_left_of_a_whole_is_a_part() =>
        Assert.Equal(new Figure(Closed, 500), Breakdown.CreateWithRest(new Figure(Fives, 2000), Closed, new Figure(Opened, 1500)).Parts[1]);

    [Fact]
    public void Parts_above_the_whole_leave_nothing()
    {
        Assert.False(Breakdown.TryCreateWithRest(new Figure(Fives, 2000), Closed, [new Figure(Opened, 2001)], out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.AboveWhole, "/parts", "2001", "≤ 2000")], problems);
        Assert.Throws<ArgumentException>(() => Breakdown.CreateWithRest(new Figure(Fives, 2000), Closed, new Figure(Opened, 2001)));
    }

    [Fact]
    public void A_breakdown_says_everything_at_once()
    {
        Assert.False(Breakdown.TryCreate(new Figure(Fives, -1), [new Figure(Fives, long.MinValue), new Figure(Fives, long.MaxValue)], out _, out ValueList<Problem> problems));
        Assert.Equal(["/whole", "/parts/0", "/parts/1", "/parts/0", "/parts/1"], problems.Where(problem => problem.Code != ProblemCode.SumDiffers).Select(problem => problem.Path));
        Assert.False(Breakdown.TryCreate(new Figure(Fives, 1), [], out _, out problems));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(problems).Code);
    }

    [Fact]
    public void Two_counts_of_one_figure_are_said_with_both()
    {
        Breakdown one = Breakdown.CreateWithRest(new Figure(Fives, 2000), Closed, new Figure(Opened, 1500)), other = Breakdown.Create(new Figure(Opened, 1499), new Figure(FigureId.Everybody, 1499));
        Assert.False(Release.TryCreate([], [one, other], default, default, out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.OtherCount, "/breakdowns/1", "fives/opened: 1499", "1500")], problems);
    }

    [Fact]
    public void Rates_and_kept_figures_stand_in_the_release()
    {
        Breakdown one = Breakdown.CreateWithRest(new Figure(Fives, 2000), Closed, new Figure(Opened, 1500));
        FigureId elsewhere = FigureId.Parse("moulins", null);
        Assert.False(Release.TryCreate([], [one], [new FigureRate(Opened, elsewhere)], [elsewhere], out _, out ValueList<Problem> problems));
        Assert.Equal([new Problem(ProblemCode.UnknownFigure, "/rates/0", "moulins"), new Problem(ProblemCode.UnknownFigure, "/kept/0", "moulins")], problems);
    }

    [Fact]
    public void A_release_publishes_something()
    {
        Assert.False(Release.TryCreate([], [], default, default, out _, out ValueList<Problem> problems));
        Assert.Equal(ProblemCode.EmptyList, Assert.Single(problems).Code);
    }

    [Fact]
    public void There_is_a_bound_to_its_size()
    {
        ValueList<Category> rows = [.. Enumerable.Range(0, 200).Select(i => Category.Parse($"r{i}", null))], columns = [.. Enumerable.Range(0, 50).Select(i => Category.Parse($"c{i}", null))];
        TwoWayTable table = TwoWayTable.Create(rows, columns, [.. rows.Select(_ => (ValueList<long>)[.. columns.Select(_ => 12L)])]);
        Assert.False(Release.TryCreate([table], [], default, default, out _, out ValueList<Problem> problems));
        Assert.Equal(new Problem(ProblemCode.WrongLength, "", "10251", "≤ 10000"), Assert.Single(problems));
    }

    [Fact]
    public void Equal_parts_make_equal_releases()
    {
        Breakdown Make() => Breakdown.CreateWithRest(new Figure(Fives, 2000), Closed, new Figure(Opened, 1500));
        Assert.Equal(Release.Create([], [Make()]), Release.Create([], [Make()]));
        Assert.Equal("fives/opened : fives", new FigureRate(Opened, Fives).ToString());
        Assert.Equal("fives + moulins", new CategoryMerge(Category.Parse("fives", null), Category.Parse("moulins", null)).ToString());
    }
}
