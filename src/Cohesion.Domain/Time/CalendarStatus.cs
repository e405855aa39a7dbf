using NodaTime;

namespace Cohesion.Domain.Time;

/// <summary>Where every window of a calendar stands at one instant.</summary>
public sealed record CalendarStatus
{
    internal CalendarStatus(Instant at, ValueList<WindowStatus> windows) => (At, Windows) = (at, windows);

    /// <summary>Gets the instant.</summary>
    public Instant At { get; }

    /// <summary>Gets the windows in the order of the calendar, each once.</summary>
    public ValueList<WindowStatus> Windows { get; }

    /// <summary>Gets the windows that are open at the instant, in the order of the calendar.</summary>
    public ValueList<WindowStatus> Current => [.. Windows.Where(window => window.State == WindowState.Current)];

    /// <summary>Gives the windows of one phase, in order; none if the calendar has no such phase.</summary>
    public ValueList<WindowStatus> Of(PhaseName phase) => [.. Windows.Where(window => window.Phase == phase)];
}
