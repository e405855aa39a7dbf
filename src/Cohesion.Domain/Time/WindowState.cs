namespace Cohesion.Domain.Time;

/// <summary>Where a window of a calendar stands at an instant.</summary>
public enum WindowState
{
    /// <summary>It has not begun.</summary>
    NotYet = 1,

    /// <summary>It has begun and, as far as is known, has not ended.</summary>
    Current,

    /// <summary>It has ended.</summary>
    Over,

    /// <summary>Its date is foreseen and not yet fixed, so that it has neither begun nor ended.</summary>
    Foreseen,
}
