using System.Diagnostics;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Cli.Reports;

/// <summary>The call at a glance, and where its calendar stands.</summary>
internal static class CallReport
{
    public static void Print(Session session, CallForProjects call, Instant? at)
    {
        Language language = session.Language;
        session.Page.Title(call.Title.ToText(language));
        session.Page.Line(call.Definition.Issuer.Name);
        if (call.Envelope is { } envelope)
        {
            session.Page.Line(session.Say("Enveloppe\u00A0: ", "Envelope: ") + envelope.Total.ToText(language));
        }

        foreach (Objective objective in call.Definition.Objectives)
        {
            session.Page.Item($"{objective.Title?.ToText(language) ?? objective.Id.ToString()}");
        }

        if (call.Calendar is { } calendar)
        {
            PrintCalendar(session, calendar, at);
        }
    }

    /// <summary>Says whether what follows is made up.</summary>
    public static string Made(Session session, bool isFictional) =>
        isFictional ? session.Say("(fictif, inventé pour cet exemple)", "(fictional, made up for this sample)") : "";

    private static void PrintCalendar(Session session, Calendar calendar, Instant? at)
    {
        session.Page.Heading(session.Say("Calendrier", "Calendar") + (calendar.IsProvisional ? session.Say(" (prévisionnel)", " (provisional)") : ""));
        CalendarStatus? status = at is { } instant ? calendar.At(instant) : null;
        session.Page.Table(["", "", status is null ? "" : Day(session, at!.Value, calendar)], [.. calendar.Phases.SelectMany(phase => phase.Windows, (phase, window) =>
            (IReadOnlyList<string>)
            [
                (window.Title?.ToText(session.Language) ?? phase.Name.ToString()) + (window.Id is { } wave ? $" ({wave})" : ""),
                window.ToText(session.Language),
                status?.Of(phase.Name).First(found => found.Window == window) is { } here ? State(session, here.State) : "",
            ])]);
    }

    private static string Day(Session session, Instant at, Calendar calendar) => session.Say("au ", "on ") +
        PartialDate.OfDay(at.InZone(calendar.Zone).Date).ToText(session.Language);

    private static string State(Session session, WindowState state) => state switch
    {
        WindowState.NotYet => session.Say("à venir", "to come"),
        WindowState.Current => session.Say("en cours", "current"),
        WindowState.Over => session.Say("passé", "over"),
        WindowState.Foreseen => session.Say("prévu, non daté", "foreseen, not dated"),
        _ => throw new UnreachableException(),
    };
}
