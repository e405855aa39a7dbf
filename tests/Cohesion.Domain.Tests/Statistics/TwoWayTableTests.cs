using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class TwoWayTableTests
{
    private static readonly ValueList<Category> Rows = [Of("fives"), Of("moulins")], Columns = [Of("women"), Of("men")];

    [Fact]
    public void The_cells_add_up_to_the_margins() =>
        Assert.Equal(new TableMargins([3, 7], [4, 6], 10), TwoWayTable.Create(Rows, Columns, [[1, 2], [3, 4]]).Margins);

    [Fact]
    public void Every_stated_total_that_differs_is_said_with_both_figures()
    {
        Assert.False(TwoWayTable.TryCreate(Rows, Columns, [[1, 2], [3, 4]], new TableMargins([3, 8], [5, 6], 11), default, out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.SumDiffers, "/margins/rows/1", "8", "7"),
                new Problem(ProblemCode.SumDiffers, "/margins/columns/0", "5", "4"),
                new Problem(ProblemCode.SumDiffers, "/margins/total", "11", "10"),
            ],
            problems);
    }

    [Fact]
    public void Wrong_counts_and_wrong_totals_are_said_together()
    {
        Assert.False(TwoWayTable.TryCreate(Rows, Columns, [[-1, 2], [long.MaxValue, 4]], new TableMargins([1, 1], [1, 6], 1), default, out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                new Problem(ProblemCode.NegativeCount, "/counts/0/0", "-1", "≥ 0"),
                new Problem(ProblemCode.TooLargeAmount, "/counts/1/0", "9223372036854775807", "≤ 1000000000"),
                new Problem(ProblemCode.SumDiffers, "/margins/rows/1", "1", "9223372036854775811"),
                new Problem(ProblemCode.SumDiffers, "/margins/columns/0", "1", "9223372036854775806"),
                new Problem(ProblemCode.SumDiffers, "/margins/total", "1", "9223372036854775812"),
            ],
            problems);
    }

    [Fact]
    public void Counts_that_are_right_alone_may_be_too_many_together()
    {
        Assert.False(TwoWayTable.TryCreate(Rows, Columns, [[Proportion.MostCounted, 1], [0, 0]], null, default, out _, out ValueList<Problem> problems));
        Assert.Equal(new Problem(ProblemCode.TooLargeAmount, "/counts", "1000000001", "≤ 1000000000"), Assert.Single(problems));
    }

    [Fact]
    public void A_table_has_a_shape()
    {
        Assert.False(TwoWayTable.TryCreate([Of("fives"), Of("fives")], [], [[1]], null, FigureId.Of(Of("lille")), out _, out ValueList<Problem> problems));
        Assert.Equal(
            [(ProblemCode.EmptyList, "/columns"), (ProblemCode.WrongLength, "/counts"), (ProblemCode.WrongLength, "/counts/0"), (ProblemCode.DuplicateElement, "/rows/1")],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.False(TwoWayTable.TryCreate(Rows, [Of("fives")], [[1], [2]], null, FigureId.Of(Of("moulins")), out _, out problems));
        Assert.Equal(["/rows/1", "/columns/0"], problems.Select(problem => problem.Path));
        Assert.False(TwoWayTable.TryCreate(Rows, Columns, [[1, 2], [3, 4]], new TableMargins([3], [4, 6, 0], 10), default, out _, out problems));
        Assert.Equal(["/margins/rows", "/margins/columns"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void There_are_bounds_to_its_size()
    {
        ValueList<Category> many = [.. Enumerable.Range(0, TwoWayTable.MostCategories + 1).Select(i => Of($"r{i}"))];
        Assert.False(TwoWayTable.TryCreate(many, Columns, [.. many.Select(_ => (ValueList<long>)[1, 1])], null, default, out _, out ValueList<Problem> problems));
        Assert.Equal(new Problem(ProblemCode.WrongLength, "/rows", "1001", "≤ 1000"), Assert.Single(problems));
        FigureId deep = FigureId.Parse("a/b/c/d/e/f/g", null);
        Assert.False(TwoWayTable.TryCreate(Rows, Columns, [[1, 2], [3, 4]], null, deep, out _, out problems));
        Assert.Equal("/within", Assert.Single(problems).Path);
    }

    [Fact]
    public void A_table_within_a_part_names_its_figures_so() =>
        Assert.Contains(FigureId.Parse("2021/fives/men", null), Release.Create([TwoWayTable.Create(Rows, Columns, [[1, 2], [3, 4]], within: FigureId.Of(Of("2021")))]).Counts.Keys);

    [Fact]
    public void No_category_is_the_default() => Assert.Throws<ArgumentException>(() => TwoWayTable.Create([default], Columns, [[1, 2]]));

    private static Category Of(string text) => Category.Parse(text, null);
}
