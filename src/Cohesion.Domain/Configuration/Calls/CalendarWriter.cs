using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes the calendar of a call.</summary>
internal static class CalendarWriter
{
    public static void Write(CanonicalJson json, ValueList<CalendarPhase> phases, bool isProvisional)
    {
        if (phases.Count == 0 && !isProvisional)
        {
            return;
        }

        json.Member("calendar", members =>
        {
            members.Member(CalendarShapes.Provisional, isProvisional ? true : null);
            foreach (CalendarPhase phase in phases)
            {
                Phase(members.Member(phase.Name.ToString()), phase);
            }
        });
    }

    private static void Phase(CanonicalJson json, CalendarPhase phase)
    {
        if (phase.HasWaves)
        {
            json.List(phase.Windows, static (list, wave) => list.Object(members => Window(members, wave)));
        }
        else if (phase.Windows[0] is { IsOneDate: true, Title: null, Citations.Count: 0, From: { } date })
        {
            json.Text(date.ToString());
        }
        else
        {
            json.Object(members => Window(members, phase.Windows[0]));
        }
    }

    private static void Window(CanonicalJson json, CalendarWindow window)
    {
        json.Code("id", window.Id);
        json.Code("from", window.From);
        json.Code(window.IsUntilIncluded ? "until" : "before", window.Until);
        json.Code("foreseen", window.Foreseen);
        json.Member("title", window.Title);
        json.Cite(window.Citations);
    }
}
