namespace Cohesion.Domain.Eligibility;

/// <summary>Something that nobody can verify, and that leaves a decision open.</summary>
public sealed record Unverified
{
    internal Unverified(string subject, LocalizedText reason) => (Subject, Reason) = (subject, reason);

    /// <summary>Gets the fact, the parameter or the list, as the file names it.</summary>
    public string Subject { get; }

    /// <summary>Gets why it cannot be verified.</summary>
    public LocalizedText Reason { get; }
}
