namespace Cohesion.Domain.Programmes;

/// <summary>What each measurement of an indicator tells of. There is no zero member: <c>default</c> is no reading.</summary>
public enum IndicatorReading
{
    /// <summary>Its own period alone, so that several add up.</summary>
    PerPeriod = 1,

    /// <summary>All from the start, so that the last stands for all.</summary>
    Cumulative,
}
