using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>When a sponsorship ends, and why.</summary>
/// <param name="On">The first day on which it no longer stands.</param>
/// <param name="Reason">Why.</param>
public readonly record struct SponsorshipEnd(LocalDate On, SponsorshipEndReason Reason);
