namespace Cohesion.Domain.Eligibility;

/// <summary>Where a value that rules have read comes from.</summary>
public enum FactOrigin
{
    /// <summary>The application states it.</summary>
    Application = 1,

    /// <summary>The caller knows it of the world around the application, as of a day.</summary>
    World,

    /// <summary>It was worked out from other facts.</summary>
    Computed,

    /// <summary>It is not asked of such an application, and counts as none.</summary>
    NotApplicable,

    /// <summary>Nobody has said it.</summary>
    Missing,
}
