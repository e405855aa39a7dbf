using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>A room in the home of an older person for a younger one, as the two agreed. What the agreement does not say is <see langword="null"/>.</summary>
/// <remarks>Hours have no price: nothing here turns them into euros.</remarks>
public sealed record RoomForHoursAgreement
{
    /// <summary>Gets the day from which the agreement holds; the ages are those of that day.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>Gets when the host was born.</summary>
    public LocalDate? HostBornOn { get; init; }

    /// <summary>Gets when the guest was born.</summary>
    public LocalDate? GuestBornOn { get; init; }

    /// <summary>Gets by what right the host lives there.</summary>
    public HostTenure? Tenure { get; init; }

    /// <summary>Gets when the landlord was informed; only a tenant has one.</summary>
    public LocalDate? LandlordInformedOn { get; init; }

    /// <summary>Gets what the guest pays each month.</summary>
    public Money? MonthlyCounterpart { get; init; }

    /// <summary>Gets how many minutes the guest owes each week for the room; zero where only small services are freely given.</summary>
    public int? MinutesOwedEachWeek { get; init; }

    /// <summary>Gets how long before leaving either side says so.</summary>
    public CalendarDuration? Notice { get; init; }
}
