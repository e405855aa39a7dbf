namespace Cohesion.Domain.Selections;

/// <summary>What made an award less than the request. There is no zero member.</summary>
public enum AwardLimit
{
    /// <summary>Nothing: the request itself.</summary>
    Request = 1,

    /// <summary>The greatest award of the policy.</summary>
    Ceiling,

    /// <summary>The greatest share of the cost.</summary>
    Rate,

    /// <summary>What remained of the envelope or of a sub-envelope.</summary>
    Remaining,

    /// <summary>The least share that the marginal project receives, for which the envelope is overspent.</summary>
    Overspent,
}
