namespace Cohesion.Domain.Territories;

/// <summary>What became of quartiers from one list to the next.</summary>
/// <remarks>
/// Only <see cref="Identical"/> says that two codes name one place. The others say that nothing else succeeds to those named, but not how
/// outlines lie in each other: a merger is nearly always retouched.
/// </remarks>
public enum SuccessionKind
{
    /// <summary>One quartier keeps its outline under another code.</summary>
    Identical = 1,

    /// <summary>One or several quartiers become one or several others, with other outlines.</summary>
    Modified,

    /// <summary>Several quartiers become one.</summary>
    Merged,

    /// <summary>One quartier becomes several.</summary>
    Split,

    /// <summary>A quartier succeeds to none.</summary>
    Entered,

    /// <summary>A quartier has no successor.</summary>
    Left,
}
