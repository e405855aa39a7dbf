using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>An application that was handed in: its lists are whole.</summary>
public sealed record SubmittedApplication : Application
{
    internal SubmittedApplication(ApplicationReference id, ApplicationContent content, SubmissionTime submittedAt)
        : base(id, Guard.Against.Null(content) with { Answers = SubmissionTime.RemovedFrom(content.Answers) }, submittedAt) => SubmittedAt = Guard.Against.Null(submittedAt);

    /// <summary>Gets when it was submitted.</summary>
    public SubmissionTime SubmittedAt { get; }

    private protected override SubmissionTime? Submission => SubmittedAt;

    /// <summary>Gives the application with other content, when the authority asked for what was missing or an opinion was given; it stays submitted when it was.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public SubmittedApplication Complete(ApplicationContent content) => new(Id, content, SubmittedAt);

    /// <summary>Takes the application back, as its applicant asks.</summary>
    /// <param name="at">When.</param>
    public WithdrawnApplication Withdraw(Instant at) => new(this, at);
}
