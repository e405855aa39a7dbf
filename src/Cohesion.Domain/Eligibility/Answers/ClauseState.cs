namespace Cohesion.Domain.Eligibility;

/// <summary>What a clause says of an application.</summary>
public enum ClauseState
{
    /// <summary>The requirement holds, the exclusion does not strike, or the preference is met.</summary>
    Met = 1,

    /// <summary>The requirement fails, the exclusion strikes, or the preference is not met.</summary>
    NotMet,

    /// <summary>What is known does not decide.</summary>
    Undecided,

    /// <summary>The guard does not hold, or an exception lifts the clause.</summary>
    NotApplicable,

    /// <summary>The duty is owed.</summary>
    Owed,
}
