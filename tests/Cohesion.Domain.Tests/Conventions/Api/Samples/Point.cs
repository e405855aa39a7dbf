namespace Cohesion.Domain.Tests.Conventions.Api.Samples;

public sealed record Point(int X, string? Label = "o") : IComparable<Point>
{
    public const string Origin = "0";

    public static readonly Point Zero = new(0);

    public Colour Colour { get; init; } = Colour.Red;

    public int CompareTo(Point? other) => X.CompareTo(other?.X);

    public static Point operator +(Point left, Point right) => new(left.X + right.X);

    public static bool operator <(Point left, Point right) => left.CompareTo(right) < 0;

    public static bool operator >(Point left, Point right) => left.CompareTo(right) > 0;

    public override string ToString() => Origin;

    internal int Hidden() => X;
}
