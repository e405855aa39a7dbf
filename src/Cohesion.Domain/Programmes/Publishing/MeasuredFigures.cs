using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What a reader sees of a measurement. What is withheld is <see langword="null"/> here.</summary>
public sealed record MeasuredFigures
{
    internal MeasuredFigures(Measurement measurement, long? count, long? outOf, Ratio? value) =>
        (Period, Segment, Quality, Source, StatedOn, Count, OutOf, Value) = (measurement.Period, measurement.Segment, measurement.Quality, measurement.Source, measurement.StatedOn, count, outOf, value);

    /// <summary>Gets when what is counted happened.</summary>
    public PartialPeriod Period { get; }

    /// <summary>Gets of whom it tells.</summary>
    public Segment Segment { get; }

    /// <summary>Gets how the figure came about.</summary>
    public DataQuality Quality { get; }

    /// <summary>Gets who says so.</summary>
    public Citation Source { get; }

    /// <summary>Gets when it was said.</summary>
    public LocalDate StatedOn { get; }

    /// <summary>Gets what was counted, or <see langword="null"/> where that is withheld.</summary>
    public long? Count { get; }

    /// <summary>Gets out of what, or <see langword="null"/> where the indicator is a count or that is withheld.</summary>
    public long? OutOf { get; }

    /// <summary>Gets what it comes to: the count itself, or the ratio; <see langword="null"/> where one of its counts is withheld, or it is out of nobody.</summary>
    public Ratio? Value { get; }
}
