namespace Cohesion.Domain.Calls;

/// <summary>What a change of rules does to one application.</summary>
public enum ImpactOutcome
{
    /// <summary>It was eligible and still is, or was not and is not.</summary>
    Unaffected = 1,

    /// <summary>It was eligible and no longer is.</summary>
    Lost,

    /// <summary>It was not eligible and now is.</summary>
    Gained,
}
