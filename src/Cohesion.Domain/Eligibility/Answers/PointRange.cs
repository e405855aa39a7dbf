namespace Cohesion.Domain.Eligibility;

/// <summary>How many points preferences give: one number when they are decided, all that is between two while they are not.</summary>
/// <remarks>The default value is no points.</remarks>
public readonly record struct PointRange
{
    internal PointRange(long lowest, long highest) => (Lowest, Highest) = (lowest, highest);

    /// <summary>Gets the points that are certain, included.</summary>
    public long Lowest { get; }

    /// <summary>Gets the points that are possible, included.</summary>
    public long Highest { get; }

    /// <summary>Gets whether nothing is open.</summary>
    public bool IsDecided => Lowest == Highest;

    /// <summary>Adds the points of two preferences.</summary>
    /// <exception cref="OverflowException">The sum is beyond what can be counted.</exception>
    public static PointRange operator +(PointRange left, PointRange right) => new(left.Lowest + right.Lowest, left.Highest + right.Highest);

    /// <summary>Gives the number, or both ends: <c>3</c>, <c>0–3</c>.</summary>
    public override string ToString() => IsDecided
        ? Lowest.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Lowest}–{Highest}");
}
