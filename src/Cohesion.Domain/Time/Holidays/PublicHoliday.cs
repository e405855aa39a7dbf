using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>A public holiday of one year.</summary>
public sealed record PublicHoliday
{
    internal PublicHoliday(LocalDate day, LocalizedText name) => (Day, Name) = (day, name);

    /// <summary>Gets when it is.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what it is called.</summary>
    public LocalizedText Name { get; }
}
