namespace Cohesion.Domain.Selections;

/// <summary>A number of points: a score, or the weighted total of several. Exact, so that a third stays a third and no rounding makes a tie.</summary>
/// <remarks>The bounds are those of <see cref="Ratio"/>. It may be negative. The default value is zero points.</remarks>
public readonly partial record struct Points : ISpanParsable<Points>, IComparable<Points>
{
    private Points(Ratio value) => Value = value;

    /// <summary>Gets how many points there are.</summary>
    public Ratio Value { get; }

    /// <summary>Makes a whole number of points.</summary>
    public static Points Of(long points) => new(Ratio.Of(points, 1));

    /// <summary>Makes a number of points that need not be whole, such as the mean of several scores.</summary>
    public static Points Of(Ratio points) => new(points);

    /// <summary>Tells whether there are fewer points than others.</summary>
    public static bool operator <(Points left, Points right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether there are at most as many points as others.</summary>
    public static bool operator <=(Points left, Points right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether there are more points than others.</summary>
    public static bool operator >(Points left, Points right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether there are at least as many points as others.</summary>
    public static bool operator >=(Points left, Points right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);
}
