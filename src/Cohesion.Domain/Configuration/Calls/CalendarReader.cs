using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the phases of a calendar.</summary>
internal static class CalendarReader
{
    public static CalendarPhase? Phase(JsonCursor at)
    {
        if (!PhaseName.TryParse(at.Name, null, out PhaseName name))
        {
            return null;
        }

        if (at.Kind != JsonKinds.List)
        {
            return (at.Kind == JsonKinds.Object ? Window(at) : at.Parse<PartialDate>() is { } date ? CalendarWindow.On(date) : null) is { } window
                ? CalendarPhase.Of(name, window)
                : null;
        }

        ValueList<JsonCursor> places = at.List();
        ValueList<CalendarWindow> waves = [.. places.Select(Wave).OfType<CalendarWindow>()];
        if (waves.Count < places.Count || waves.Count == 0)
        {
            return null;
        }

        CalendarPhase.TryCreate(name, waves, out CalendarPhase? phase, out ValueList<Problem> problems);
        at.Report(problems);

        return phase;
    }

    private static CalendarWindow? Wave(JsonCursor at) => Window(at) is { } window && at["id"].Parse<WaveId>() is { } id ? window.AsWave(id) : null;

    private static CalendarWindow? Window(JsonCursor at)
    {
        if (!at.IsSound)
        {
            return null;
        }

        CalendarWindow.TryCreate(
            at["from"].Parse<Limit>(),
            at["until"].Parse<Limit>(),
            at["before"].Parse<Limit>(),
            at["foreseen"].Parse<PartialDate>(),
            out CalendarWindow? window,
            out ValueList<Problem> problems);
        at.Report(problems);

        window = window?.Citing([.. at.Citations(), .. at["title"].Citations()]);
        return at["title"].Localized() is { } title ? window?.Titled(title) : window;
    }
}
