namespace Cohesion.Domain.Calls;

/// <summary>What the author of a version means to do to applicants.</summary>
public enum ChangeIntent
{
    /// <summary>Nobody loses.</summary>
    Loosen = 1,

    /// <summary>Nobody gains.</summary>
    Tighten,

    /// <summary>Nobody loses and nobody gains.</summary>
    Same,
}

/// <summary>What a version of a call declares to change against the one before.</summary>
/// <param name="From">The version before.</param>
/// <param name="Intent">What the change means to do.</param>
public sealed record DeclaredChange(CallVersion From, ChangeIntent Intent);
