namespace Cohesion.Domain.Testing;

/// <summary>What an edit of rules can do to applicants of whom everything is known, and what it cannot.</summary>
public enum EditEffect
{
    /// <summary>Nobody loses and nobody gains.</summary>
    None = 1,

    /// <summary>Nobody who was eligible is refused.</summary>
    Loosens,

    /// <summary>Nobody who was refused is eligible.</summary>
    Tightens,
}
