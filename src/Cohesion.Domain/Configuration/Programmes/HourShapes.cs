using Cohesion.Domain.Programmes;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a ledger of hours in files: its limits, and its entries, each of which adds up to zero.</summary>
internal static class HourShapes
{
    /// <summary>The most entries of one file; included. Each is held against all those before it.</summary>
    private const int MostEntries = 2_000;

    public static Form Subject { get; } = Form.Of<SubjectId>(
        "subject",
        @"[^\u0000]*" + TextShape.NotBlank + @"[^\u0000]*",
        "student-1",
        "Un pseudonyme, jamais un nom\u202F: 128 caractères au plus.",
        "A pseudonym, never a name: at most 128 characters.",
        ProblemCode.OutsideBounds);

    public static Shape Hours { get; } = Named("hours", static () => Object(
        Optional("lowestBalance", Integer(long.MinValue, 0), "Jusqu’où un solde peut descendre, en minutes\u202F; sans mention, sans limite.", "How far a balance may fall, in minutes; unless said, no limit."),
        Optional("highestBalance", Integer(0, long.MaxValue), "Jusqu’où un solde peut monter, en minutes\u202F; sans mention, sans limite.", "How far a balance may rise, in minutes; unless said, no limit."),
        Optional("mostADay", Integer(1, HourLedger.MinutesOfDay), "Le plus qu’une personne peut donner en un jour, en minutes.", "The most that one person may give on one day, in minutes."),
        Required(
            "entries",
            List(ByMember(Entry, Reversal), 0, MostEntries),
            "Les écritures, dans l’ordre\u202F; chaque transfert est une ligne numérotée depuis 1.",
            "The entries, in order; each transfer is a line, numbered from 1.")));

    private static ObjectShape Entry => Object(
        Required("postings", List(Posting, 2), "Qui donne (au-dessus de zéro) et qui reçoit (au-dessous)\u202F; leur somme est nulle.", "Who gives (above zero) and who receives (below); they add up to zero."),
        Required("on", DaySpans.Day, "Le jour.", "The day."));

    private static ObjectShape Posting => Object(
        Required("who", Subject, "De qui.", "Of whom."),
        Required("minutes", Integer(-HourLedger.MinutesOfDay, HourLedger.MinutesOfDay), "Combien de minutes.", "How many minutes."));

    private static ObjectShape Reversal => Object(
        Required("reverses", Integer(1, FileLimits.Elements), "Le numéro de la ligne qui est annulée.", "The number of the line that is taken back."));
}
