namespace Cohesion.Domain.Time;

/// <summary>How finely a date is known, from the coarsest to the finest.</summary>
public enum DatePrecision
{
    /// <summary>A year is known, and no more.</summary>
    Year = 1,

    /// <summary>A season is known: three months that lie across quarters.</summary>
    Season,

    /// <summary>A quarter of the calendar year is known: January to March, and so on.</summary>
    Quarter,

    /// <summary>A month is known, not its day.</summary>
    Month,

    /// <summary>The very day is known.</summary>
    Day,
}
