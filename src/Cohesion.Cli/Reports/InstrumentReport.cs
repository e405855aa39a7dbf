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
