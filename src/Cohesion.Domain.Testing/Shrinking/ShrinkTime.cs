using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>Makes calendars shorter.</summary>
internal static class ShrinkTime
{
    /// <summary>Gives the calendar with fewer phases, then with plainer ones.</summary>
    public static IEnumerable<Calendar> Of(Calendar calendar) => Shrink.Lists(calendar.Phases, Of)
        .SelectMany(phases => Calendar.TryCreate(calendar.Zone, phases, calendar.IsProvisional, out Calendar? smaller, out _) ? new[] { smaller } : []);

    /// <summary>Gives the phase with one window, then with fewer and plainer ones.</summary>
    public static IEnumerable<CalendarPhase> Of(CalendarPhase phase) => phase.HasWaves
        ? Shrink.Lists(phase.Windows, Of).SelectMany(waves => CalendarPhase.TryCreate(phase.Name, waves, out CalendarPhase? smaller, out _) ? new[] { smaller } : [])
        : Of(phase.Windows[0]).Select(window => CalendarPhase.Of(phase.Name, window));

    /// <summary>Gives the window without its title and its sources, then open at one of its ends.</summary>
    public static IEnumerable<CalendarWindow> Of(CalendarWindow window)
    {
        IEnumerable<CalendarWindow> bare = window.Foreseen is { } foreseen
            ? [CalendarWindow.Create(foreseen: foreseen)]
            : [.. window.From is { } from ? new[] { CalendarWindow.Create(from) } : [], .. window.Until is { } until ? new[] { CalendarWindow.Create(until: until) } : []];
        return bare.Select(one => window.Id is { } wave ? one.AsWave(wave) : one);
    }
}
