namespace Cohesion.Domain.Eligibility;

/// <summary>Which of the verdicts a rule set gives, without its reasons.</summary>
public enum VerdictStatus
{
    /// <summary>Every clause that counts is met or does not apply.</summary>
    Eligible = 1,

    /// <summary>At least one clause fails, whatever is still missing.</summary>
    NotEligible,

    /// <summary>No clause fails, and at least one is not decided.</summary>
    Undetermined,
}
