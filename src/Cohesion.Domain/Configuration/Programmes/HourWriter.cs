using Cohesion.Domain.Programmes;
using NodaTime.Text;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes a ledger of hours: each line as an entry of its own, between the two whom it is about.</summary>
internal static class HourWriter
{
    public static void Write(CanonicalJson json, HourLedger ledger)
    {
        json.Member("lowestBalance", ledger.Limits.LowestBalance);
        json.Member("highestBalance", ledger.Limits.HighestBalance);
        json.Member("mostADay", ledger.Limits.MostADay == HourLedger.MinutesOfDay ? null : (long?)ledger.Limits.MostADay);
        json.Member("entries").List(ledger.Entries, static (list, entry) => list.Object(members => Write(members, entry)));
    }

    private static void Write(CanonicalJson json, HourEntry entry)
    {
        if (entry.Reverses is { } number)
        {
            json.Member("reverses", (long?)number);
            return;
        }

        json.Objects<HourPosting>(
            "postings",
            [new HourPosting(entry.Transfer.Giver, entry.Transfer.Minutes), new HourPosting(entry.Transfer.Receiver, -entry.Transfer.Minutes)],
            static (members, posting) =>
            {
                members.Code<SubjectId>("who", posting.Subject);
                members.Member("minutes", (long?)posting.Minutes);
            });
        json.Member("on", LocalDatePattern.Iso.Format(entry.Transfer.Day));
    }
}
