using Ardalis.GuardClauses;

namespace Cohesion.Domain.Time;

/// <summary>Where one window of one phase stands.</summary>
public sealed record WindowStatus
{
    /// <summary>States where a window stands.</summary>
    /// <exception cref="ArgumentException"><paramref name="phase"/> is the default value, or <paramref name="state"/> is none.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is <see langword="null"/>.</exception>
    public WindowStatus(PhaseName phase, CalendarWindow window, WindowState state) =>
        (Phase, Window, State) = (Guard.Against.Default(phase), Guard.Against.Null(window), Guard.Against.Undefined(state));

    /// <summary>Gets which phase of the calendar the window belongs to.</summary>
    public PhaseName Phase { get; }

    /// <summary>Gets the window, with its id where the phase has waves.</summary>
    public CalendarWindow Window { get; }

    /// <summary>Gets where it stands.</summary>
    public WindowState State { get; }
}
