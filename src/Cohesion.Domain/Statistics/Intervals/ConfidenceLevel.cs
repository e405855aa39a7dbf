namespace Cohesion.Domain.Statistics;

/// <summary>How often an interval is to cover what it estimates: <c>95 %</c>.</summary>
/// <remarks>From <see cref="Lowest"/> to <see cref="Highest"/>, both included. The default value is no level, and is refused.</remarks>
public readonly record struct ConfidenceLevel
{
    private ConfidenceLevel(Ratio ratio) => Ratio = ratio;

    /// <summary>Gets the lowest level: 50 %.</summary>
    public static Ratio Lowest { get; } = Ratio.Percent(50);

    /// <summary>Gets the highest level: 99.9999 %.</summary>
    public static Ratio Highest { get; } = Ratio.Of(999_999, 1_000_000);

    /// <summary>Gets 90 %.</summary>
    public static ConfidenceLevel Ninety { get; } = Of(Ratio.Percent(90));

    /// <summary>Gets 95 %, which most publications use.</summary>
    public static ConfidenceLevel NinetyFive { get; } = Of(Ratio.Percent(95));

    /// <summary>Gets 99 %.</summary>
    public static ConfidenceLevel NinetyNine { get; } = Of(Ratio.Percent(99));

    /// <summary>Gets the level as a ratio.</summary>
    public Ratio Ratio { get; }

    /// <summary>Gets the probability that is left on each side of an interval, rounded once.</summary>
    internal double Tail => (Ratio.Denominator - Ratio.Numerator) / (2d * Ratio.Denominator);

    /// <summary>Gets how many standard deviations an interval reaches to each side, to within 2 units of the last place.</summary>
    internal double Deviations => NormalQuantile.UpperTail(Tail);

    /// <summary>Makes a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ratio"/> is outside the bounds.</exception>
    public static ConfidenceLevel Of(Ratio ratio) => ratio >= Lowest && ratio <= Highest
        ? new ConfidenceLevel(ratio)
        : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, $"A level is from {Lowest} to {Highest}.");

    /// <summary>Gives the ratio as text: <c>95 %</c>.</summary>
    public override string ToString() => Ratio.ToString();
}
