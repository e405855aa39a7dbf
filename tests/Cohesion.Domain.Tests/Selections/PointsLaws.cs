using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class PointsLaws
{
    [Fact]
    public void Reading_inverts_writing() => Law.ParseInvertsToString(Generate.Points);

    [Fact]
    public void Points_are_ordered_as_their_ratios() => Law.Holds(Generate.Points, Generate.Points, (a, b) =>
        a.CompareTo(b) == a.Value.CompareTo(b.Value) && (a < b) == a.Value < b.Value && (a <= b) == !(a > b) && (a >= b) == !(a < b));

    [Fact]
    public void Equal_points_hash_alike() => Law.EqualValuesHashAlike(Generate.Points, points => Points.Of(points.Value));
}
