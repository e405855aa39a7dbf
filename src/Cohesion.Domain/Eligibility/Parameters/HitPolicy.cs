namespace Cohesion.Domain.Eligibility;

/// <summary>What happens when several rows of a parameter hold.</summary>
public enum HitPolicy
{
    /// <summary>Only one may hold.</summary>
    Unique = 1,

    /// <summary>The first one counts.</summary>
    First,

    /// <summary>The lowest value counts.</summary>
    Lowest,

    /// <summary>The highest value counts.</summary>
    Highest,
}
