using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of the calendar of a call: phases of mixed precision, each under its name.</summary>
internal static class CalendarShapes
{
    public const string Provisional = "provisional";

    public static Shape Calendar { get; } = new MapShape(
        Forms.Id,
        ByType(ValueForms.Date, Object(Limits()), List(Object([Required("id", Forms.Id, "Son identifiant.", "Its id."), .. Limits()]), 1)),
        true,
        new ObjectMember(Provisional, Flag, false, LocalizedText.Of("Si les dates peuvent encore changer.", "Whether dates may still change.")));

    private static ObjectPart[] Limits() =>
    [
        Optional("from", ValueForms.Limit, "Le premier jour ou la première minute, compris.", "The first day or minute, included."),
        Optional("until", ValueForms.Limit, "Le dernier jour ou la dernière minute, compris.", "The last day or minute, included."),
        Optional("before", ValueForms.Limit, "Le premier jour ou la première minute qui n’en est plus.", "The first day or minute that is no longer in it."),
        Optional("foreseen", ValueForms.Date, "La date prévue, qui ne décide rien avant l’événement.", "The date foreseen, which decides nothing before the event."),
        Optional("title", Localized, "Son nom.", "Its name."),
        AtLeastOne("from", "until", "before", "foreseen"),
        AtMostOne("until", "before", "foreseen"),
    ];
}
