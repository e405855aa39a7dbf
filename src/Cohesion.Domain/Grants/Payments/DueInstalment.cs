using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A line of the calendar of payments: an instalment, and the last day on which it is paid in time.</summary>
public sealed record DueInstalment
{
    internal DueInstalment(Instalment instalment, LocalDate? day) => (Instalment, Day) = (instalment, day);

    /// <summary>Gets what is paid.</summary>
    public Instalment Instalment { get; }

    /// <summary>Gets the last day on which it is in time, or <see langword="null"/> while its event has not happened or where no delay is stated.</summary>
    public LocalDate? Day { get; }
}
