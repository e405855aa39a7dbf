using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Applications;

/// <summary>What somebody thinks of an application.</summary>
public enum OpinionKind
{
    /// <summary>In favour, without reservations.</summary>
    Favourable = 1,

    /// <summary>Favourable, with reservations; it counts as favourable.</summary>
    FavourableWithReservations,

    /// <summary>Against.</summary>
    Unfavourable,

    /// <summary>Asked for and declined; it counts as not favourable.</summary>
    Declined,
}

/// <summary>An opinion on an application, with its day, its author and its reasons where they are known.</summary>
public sealed record Opinion
{
    /// <summary>States an opinion.</summary>
    /// <param name="kind">What is thought.</param>
    /// <param name="on">The day on which it was given, or <see langword="null"/> if unknown.</param>
    /// <param name="by">Who gave it, or <see langword="null"/> if unknown.</param>
    /// <param name="reasons">Why, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public Opinion(OpinionKind kind, LocalDate? on = null, string? by = null, string? reasons = null) =>
        (Kind, On, By, Reasons) = (Guard.Against.Undefined(kind), on, by, reasons);

    /// <summary>Gets what is thought.</summary>
    public OpinionKind Kind { get; }

    /// <summary>Gets the day on which it was given, or <see langword="null"/> if unknown.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets who gave it, or <see langword="null"/> if unknown.</summary>
    public string? By { get; }

    /// <summary>Gets why, or <see langword="null"/>.</summary>
    public string? Reasons { get; }

    /// <summary>Gets whether it counts as favourable, with or without reservations.</summary>
    public bool IsFavourable => Kind is OpinionKind.Favourable or OpinionKind.FavourableWithReservations;
}
