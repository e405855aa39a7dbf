using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What an indicator came to in a period, with where the figure comes from.</summary>
public sealed record Measurement
{
    /// <summary>States a measurement.</summary>
    /// <param name="period">When what is counted happened.</param>
    /// <param name="numerator">What was counted.</param>
    /// <param name="denominator">Out of what, for an indicator that is a ratio; else <see langword="null"/>.</param>
    /// <param name="quality">How the figure came about.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="statedOn">When it was said.</param>
    /// <param name="segment">Of whom it tells; of all, where nothing is said.</param>
    /// <exception cref="ArgumentException"><paramref name="period"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quality"/> is none.</exception>
    public Measurement(
        PartialPeriod period, long numerator, long? denominator, DataQuality quality, Citation source, LocalDate statedOn, Segment? segment = null)
    {
        Period = Guard.Against.Default(period);
        (Numerator, Denominator) = (numerator, denominator);
        Quality = Guard.Against.Undefined(quality);
        Source = Guard.Against.Null(source);
        StatedOn = statedOn;
        Segment = segment ?? Segment.All;
    }

    /// <summary>Gets when what is counted happened.</summary>
    public PartialPeriod Period { get; }

    /// <summary>Gets what was counted.</summary>
    public long Numerator { get; }

    /// <summary>Gets out of what, or <see langword="null"/> where the indicator is a count.</summary>
    public long? Denominator { get; }

    /// <summary>Gets how the figure came about.</summary>
    public DataQuality Quality { get; }

    /// <summary>Gets who says so.</summary>
    public Citation Source { get; }

    /// <summary>Gets when it was said.</summary>
    public LocalDate StatedOn { get; }

    /// <summary>Gets of whom it tells.</summary>
    public Segment Segment { get; }
}
