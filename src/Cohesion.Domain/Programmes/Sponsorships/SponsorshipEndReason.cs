namespace Cohesion.Domain.Programmes;

/// <summary>Why a sponsorship no longer stands. There is no zero member: <c>default</c> is no reason.</summary>
public enum SponsorshipEndReason
{
    /// <summary>The two, or the programme, ended it.</summary>
    Agreed = 1,

    /// <summary>The sponsor withdrew the consent.</summary>
    SponsorWithdrew,

    /// <summary>The young person withdrew the consent.</summary>
    YouthWithdrew,

    /// <summary>One who holds parental authority withdrew the consent while the young person was a minor.</summary>
    ParentWithdrew,

    /// <summary>The young person has grown beyond the ages of the rules, those of a later day among them.</summary>
    GrownUp,
}
