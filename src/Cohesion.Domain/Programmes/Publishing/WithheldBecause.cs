namespace Cohesion.Domain.Programmes;

/// <summary>Why a figure is not published, as far as its readers may know. There is no zero member: <c>default</c> is none.</summary>
public enum WithheldBecause
{
    /// <summary>It is below the threshold.</summary>
    BelowThreshold = 1,

    /// <summary>It would give away one that is below the threshold.</summary>
    ProtectsAnother,

    /// <summary>One or the other: to say which would give a count away.</summary>
    Either,

    /// <summary>Whatever else were withheld, the figures that belong together would give one away, so that none of them is published.</summary>
    CannotBeProtected,

    /// <summary>The audit was not done within its budget, or there is too much to audit, so that nothing is known of what the figures give away.</summary>
    NotAudited,

    /// <summary>It is a ratio, and nobody says of which counts it was made: they may be small.</summary>
    CountsUnknown,

    /// <summary>It tells of single people, and is never published.</summary>
    OfSinglePeople,
}
