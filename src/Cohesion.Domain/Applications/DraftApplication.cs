using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>An application that its author still writes: what it does not say yet is open, and its lists may grow.</summary>
public sealed record DraftApplication : Application
{
    /// <summary>Starts an application.</summary>
    /// <param name="id">Its identifier within the call.</param>
    /// <param name="content">What it says.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public DraftApplication(ApplicationReference id, ApplicationContent content)
        : base(id, content, null)
    {
    }

    private protected override SubmissionTime? Submission => null;

    /// <summary>Gives the draft with other content.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public DraftApplication Revise(ApplicationContent content) => new(Id, content);

    /// <summary>Hands the draft in: from then on its lists are whole.</summary>
    /// <param name="at">When.</param>
    public SubmittedApplication Submit(Instant at) => new(Id, Content, new SubmissionTime.AtInstant(at));

    /// <summary>Submits the application, at an instant or on a day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is <see langword="null"/>.</exception>
    public SubmittedApplication Submit(SubmissionTime time) => new(Id, Content, time);
}
