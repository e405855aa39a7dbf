using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>Systems of inequalities over small integers, against every point that there is.</summary>
public class IntegersLaws
{
    private const int Least = -3, Most = 3;

    private static Gen<(int Variables, (int[] Coefficients, int Limit)[] Rows)> Systems =>
        from variables in Gen.Choose(2, 4)
        from rows in (from coefficients in Gen.Choose(-4, 4).ArrayOf(variables) from limit in Gen.Choose(-6, 6) select (coefficients, limit)).ArrayOf()
            .Where(rows => rows.Length is >= 1 and <= 6)
        select (variables, rows);

    [Fact]
    public void A_point_is_found_exactly_when_there_is_one() => Law.Holds(Systems, system =>
    {
        Space space = new();
        int[] variables = [.. Enumerable.Range(0, system.Variables).Select(_ => space.Number(Least, Most, 0))];
        Claim[] claims = [.. system.Rows.Select(row => space.AtMost([.. row.Coefficients.Select((c, i) => (variables[i], (Int128)c))], row.Limit)!)];
        Solver solver = new(space, static _ => true);
        long[]? found = solver.Find(claims);
        return !solver.IsExhausted && (found is null ? !Points(system.Variables).Any(point => Holds(point, system.Rows)) : Holds([.. found.Select(value => (int)value)], system.Rows));
    }, times: 4_000);

    [Fact]
    public void Elimination_leaves_every_value_that_some_point_has() => Law.Holds(Systems, system =>
    {
        Space space = new();
        int[] variables = [.. Enumerable.Range(0, system.Variables).Select(_ => space.Number(Least, Most, 0))];
        Inequality[] rows = [.. system.Rows.Select(row => Inequality.Of([.. row.Coefficients.Select((c, i) => (variables[i], (Int128)c))], row.Limit)!)];
        (long Low, long High)? room = Elimination.RoomOf(new Box(space), rows, variables[0], new StepBudget(100_000));
        return Points(system.Variables).Where(point => Holds(point, system.Rows)).All(point => room is var (low, high) && point[0] >= low && point[0] <= high);
    }, times: 2_000);

    /// <summary>Each bound moves the other on by one: a step for each cent would not end, whatever is still open beside them.</summary>
    [Fact]
    public void Bounds_that_push_each_other_on_are_given_up() => Law.Holds(Gen.Choose(1, 3), Gen.Choose(0, 2), (apart, disjunctions) =>
    {
        Space space = new();
        int[] pair = [space.Number(0, Space.Reach, 0), space.Number(0, Space.Reach, 0)];
        Claim[] crossed = [space.AtMost([(pair[0], 1), (pair[1], -1)], -apart)!, space.AtMost([(pair[1], 1), (pair[0], -1)], -apart)!];
        Claim[] open = [.. Enumerable.Range(0, disjunctions).Select(_ => Claim.Any(space.Yes(space.Number(0, 1, 0)), space.Yes(space.Number(0, 1, 0))))];
        return !Solver.Excludes(space, [.. crossed, .. open]) && new Solver(space, static _ => true).Find([.. crossed, .. open]) is null;
    }, times: 20);

    private static IEnumerable<int[]> Points(int variables) => Enumerable.Range(0, variables).Aggregate(
        (IEnumerable<int[]>)[[]], (points, _) => points.SelectMany(point => Enumerable.Range(Least, Most - Least + 1).Select(value => (int[])[.. point, value])));

    private static bool Holds(int[] point, (int[] Coefficients, int Limit)[] rows) => rows.All(row => row.Coefficients.Zip(point, (c, x) => c * x).Sum() <= row.Limit);
}
