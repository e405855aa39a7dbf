using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>An application that its author took back. It is final: who changes their mind hands in another one.</summary>
/// <remarks>The withdrawal itself is no fact that rules read: its facts are those that were submitted.</remarks>
public sealed record WithdrawnApplication : Application
{
    internal WithdrawnApplication(SubmittedApplication submitted, Instant at)
        : base(Guard.Against.Null(submitted).Id, submitted.Content, submitted.SubmittedAt) => (SubmittedAt, WithdrawnAt) = (submitted.SubmittedAt, at);

    /// <summary>Gets when it was submitted.</summary>
    public SubmissionTime SubmittedAt { get; }

    /// <summary>Gets when it was withdrawn.</summary>
    public Instant WithdrawnAt { get; }

    private protected override SubmissionTime? Submission => SubmittedAt;
}
