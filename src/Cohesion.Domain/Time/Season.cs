namespace Cohesion.Domain.Time;

/// <summary>A season of three whole months, as meteorologists of the northern hemisphere count them.</summary>
public enum Season
{
    /// <summary>March to May.</summary>
    Spring = 1,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to the February of the next year.</summary>
    Winter,
}
