namespace Cohesion.Domain.Statistics;

/// <summary>What becomes of a count of nobody. There is no zero member: <c>default</c> is no policy.</summary>
public enum ZeroPolicy
{
    /// <summary>It may be published: that nobody was counted tells of nobody. It is hidden only where it must protect another figure.</summary>
    Publish = 1,

    /// <summary>It is hidden as any count below the threshold is, for where it tells something of everybody.</summary>
    Hide,
}
