namespace Cohesion.Domain.Programmes;

/// <summary>A side of a sponsorship. There is no zero member: <c>default</c> is no side.</summary>
public enum SponsorshipSide
{
    /// <summary>Those who are sponsored.</summary>
    Youths = 1,

    /// <summary>Those who sponsor.</summary>
    Sponsors,
}
