namespace Cohesion.Domain.Programmes;

/// <summary>How an agreement stands to a requirement. There is no zero member: <c>default</c> is no status.</summary>
public enum CohabitationStatus
{
    /// <summary>It keeps to it.</summary>
    Met = 1,

    /// <summary>It does not.</summary>
    Breached,

    /// <summary>The agreement does not say enough to tell.</summary>
    Unknown,
}
