using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Selections;

/// <summary>An application that competes for an envelope: its scores, what it asks for, and when it was filed.</summary>
public sealed record Entry
{
    private static readonly EntryProfile Unknown = new();

    /// <summary>Enters an application.</summary>
    /// <param name="card">Its scores.</param>
    /// <param name="request">What it asks for; a selection refuses an amount that is not above zero.</param>
    /// <param name="submittedAt">When it was filed; a selection that breaks ties by it asks for it.</param>
    /// <param name="profile">What else a policy may read of it; nothing unless said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is <see langword="null"/>.</exception>
    public Entry(Scorecard card, Money request, Instant? submittedAt = null, EntryProfile? profile = null) =>
        (Card, Request, SubmittedAt, Profile) = (Guard.Against.Null(card), request, submittedAt, profile ?? Unknown);

    /// <summary>Gets its scores.</summary>
    public Scorecard Card { get; }

    /// <summary>Gets what it asks for.</summary>
    public Money Request { get; }

    /// <summary>Gets when it was filed, or <see langword="null"/> if nobody said.</summary>
    public Instant? SubmittedAt { get; }

    /// <summary>Gets what else a policy may read of it.</summary>
    public EntryProfile Profile { get; }

    /// <summary>Gets who competes.</summary>
    public ApplicationReference Application => Card.Application;
}
