using System.Globalization;
using Cohesion.Domain;
using Cohesion.Domain.Programmes;

namespace Cohesion.Cli.Reports;

/// <summary>What a programme keeps of single people, for those who run it: hours given and received, and rooms with what the rules of their day say.</summary>
internal static class InstrumentReport
{
    public static void Print(Session session, ProgrammeFigures programme)
    {
        if (programme.Hours is { } hours)
        {
            session.Page.Heading(session.Say("Heures données et reçues", "Hours given and received"));
            session.Page.Table(
                [session.Say("Pseudonyme", "Pseudonym"), session.Say("Solde (minutes)", "Balance (minutes)")],
                hours.Balances.Select(balance => (IReadOnlyList<string>)[$"{balance.Key}", balance.Value.ToString(CultureInfo.InvariantCulture)]),
                1);
        }

        if (programme.Volunteers is { } volunteers)
        {
            session.Page.Heading(session.Say("Bénévoles", "Volunteers"));
            session.Page.Item(session.Say(
                $"{volunteers.Minutes} minutes données par {volunteers.Volunteers.ToText(session.Language)}", $"{volunteers.Minutes} minutes given by {volunteers.Volunteers.ToText(session.Language)}"));
            if (programme.VolunteerValue is { } value)
            {
                session.Page.Item(session.Say(
                    $"valorisées {value.Total.ToText(session.Language)}, en charge comme en produit (classes 86 et 87)", $"worth {value.Total.ToText(session.Language)}, as much in class 86 as in class 87"));
            }
        }

        foreach ((int i, RoomForHoursAgreement room) in programme.Rooms.Index())
        {
            session.Page.Heading(session.Say($"Chambre n°\u00A0{i + 1}", $"Room no. {i + 1}"));
            foreach (CohabitationFinding finding in CohabitationRules.Check(room))
            {
                session.Page.Item(finding.ToText(session.Language));
            }
        }
    }
}
