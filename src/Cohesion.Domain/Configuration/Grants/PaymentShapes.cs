using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of payment terms, in a call as in a grant.</summary>
internal static class PaymentShapes
{
    public static Form Delay { get; } = Form.Of<Delay>(
        "delay",
        "[1-9][0-9]{0,3} (calendarDays|workingDays|businessDays|clearDays|months)",
        "60 calendarDays",
        "Un délai\u202F: jours calendaires, ouvrés (`workingDays`), ouvrables (`businessDays`), francs (`clearDays`), ou mois.",
        "A delay: calendar days, working days (Monday to Friday), business days (Monday to Saturday), clear days, or months.");

    private static ObjectShape Part { get; } = Object(
        Required("share", ValueForms.Ratio, "La part de la subvention.", "The share of the grant."),
        Optional("on", DaySpans.Day, "Le jour du versement.", "The day on which it is paid."),
        Optional("after", GrantWords.Events.Shape, "L’événement que le versement attend.", "The event that it waits for."),
        Optional("within", Delay, "Le délai depuis l’événement\u202F; un dernier jour chômé passe au jour ouvré suivant.", "The delay from the event; a last day that is not worked moves to the next working day."),
        Optional("fixed", True, "Le dernier jour du délai ne se déplace pas.", "The last day of the delay does not move."),
        Optional("since", DaySpans.Day, "Le premier jour d’un événement que le délai suit.", "The first day of an event that the delay follows."),
        ExactlyOne("on", "after"),
        Needs("within", "after"),
        Needs("fixed", "within"),
        Needs("since", "within"));

    public static Shape Terms { get; } = Named("paymentTerms", static () => Object(
        Required("parts", List(Part, 1, PaymentTerms.MostParts), "Les parts, dans l’ordre des versements\u202F; elles font 100 % en tout.", "The parts in the order in which they are paid; they make 100 % in all."),
        Optional("basis", GrantWords.Bases.Shape, "Ce que devient la subvention si le coût réel est inférieur au budget\u202F; sans mention, elle reste.", "What becomes of the grant where the real cost is below the budget; unless said, it stays."),
        Optional("keptUnspent", ValueForms.Ratio, "La part du reliquat que le bénéficiaire garde\u202F; sans mention, aucune.", "The share of the unspent part that the beneficiary keeps; unless said, none.")));
}
