namespace Cohesion.Domain.Territories;

/// <summary>Whether a place lies in a zone, as far as the hierarchy tells.</summary>
public enum Containment
{
    /// <summary>It lies in the zone.</summary>
    Inside = 1,

    /// <summary>It does not.</summary>
    Outside,

    /// <summary>It cannot be told: the place is coarser than the zone, or no list at hand relates the two.</summary>
    Unknown,
}
