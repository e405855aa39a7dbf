using Cohesion.Domain.Time;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Time;

public class CalendarLaws
{
    [Fact]
    public void Equal_calendars_hash_alike() => Law.EqualValuesHashAlike(
        Generate.Calendars, calendar => Calendar.Create(calendar.Zone, calendar.Phases, calendar.IsProvisional));

    [Fact]
    public void At_each_instant_each_window_has_one_state() => Law.Holds(Generate.Calendars, Generate.Instants, (calendar, instant) =>
        calendar.At(instant).Windows.Select(status => (status.Phase, status.Window))
            .SequenceEqual(calendar.Phases.SelectMany(phase => phase.Windows, (phase, window) => (phase.Name, window))));

    [Fact]
    public void No_phase_ever_goes_back() => Law.Holds(Generate.Calendars, Generate.Instants.Two(), (calendar, pair) =>
        calendar.At(Instant.Min(pair.Item1, pair.Item2)).Windows.Zip(calendar.At(Instant.Max(pair.Item1, pair.Item2)).Windows)
            .All(states => states.First.State <= states.Second.State));

    [Fact]
    public void The_first_and_the_last_instant_have_their_states_too() => Law.Holds(Generate.Calendars, calendar =>
        calendar.At(Instant.MinValue).Windows.All(status => status.State != WindowState.Over)
        && calendar.At(Instant.MaxValue).Windows.All(status => status.State != WindowState.NotYet));

    [Fact]
    public void Once_every_event_is_known_nothing_is_only_foreseen() => Law.Holds(Generate.Calendars, Generate.Days, (calendar, day) =>
    {
        Calendar dated = calendar;
        foreach ((PhaseName name, CalendarWindow window) in calendar.Phases.SelectMany(phase => phase.Windows, (phase, window) => (phase.Name, window)))
        {
            dated = dated.DatedOn(name, day, window.Id);
        }

        return dated.At(Instant.FromUtc(2021, 1, 1, 0, 0)).Windows.All(status => status.State != WindowState.Foreseen && status.Window.Foreseen is null);
    });
}
