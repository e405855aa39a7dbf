using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of the territory of a call.</summary>
internal static class TerritoryShapes
{
    public static ObjectShape Territory { get; } = Object(
        Optional("communes", Selection(TerritoryForms.Commune, Word("commune", "Les communes.", "The communes.")), "Les communes.", "The communes."),
        Optional(
            "quartiers",
            Selection(
                TerritoryForms.Quartier,
                Word("qpv", "Les quartiers prioritaires.", "The priority quartiers."),
                Optional("generation", ByType(Integers(2015, 2024), Words(InForce)), "La liste\u202F; sans mention, celle en vigueur.", "The list; unless said, the one in force.")),
            "Les quartiers prioritaires.",
            "The priority quartiers."),
        Optional("zones", List(Zone), "Les autres zones que l’appel nomme.", "The other zones that the call names."),
        Optional("declared", Declared, "Les chiffres que l’autorité donne.", "The figures that the authority states."));

    /// <summary>Gets the word for the list that is in force on the day of the filing.</summary>
    public static Word InForce => Word("inForce", "Celle en vigueur le jour du dépôt.", "The one in force on the day of the filing.");

    private static ObjectShape Zone => Object(
        Required("id", CallForms.Zone, "Son identifiant, `local:…`.", "Its id, `local:…`."),
        Optional("kind", CallWords.ZoneKinds.Shape, "Ce qu’elle est.", "What it is."),
        Required("in", List(ValueForms.Territory, 1, isDistinct: true), "Les territoires où elle se trouve.", "The territories in which it lies."),
        Required("title", Localized, "Son nom.", "Its name."));

    private static ObjectShape Declared => Object(
        Optional("communes", Figure, "Le nombre de communes.", "How many communes."),
        Optional("communesWithQuartiers", Figure, "Le nombre de communes qui ont un quartier.", "How many communes have a quartier."),
        Optional("quartiers", Figure, "Le nombre de quartiers.", "How many quartiers."),
        Optional("inhabitants", Figure, "Le nombre d’habitants des quartiers.", "How many people live in the quartiers."));

    private static ObjectShape Figure => Object(
        Required("value", Integer(0, long.MaxValue), "Le chiffre.", "The figure."),
        Optional("asOf", ValueForms.Date, "À quelle date il est donné.", "As of when it is stated."));

    private static Shape Selection(Form code, Word all, params ReadOnlySpan<ObjectPart> more) => ByType(List(code, 1, isDistinct: true), Object(
    [
        Required("all", Words(all), "Tout ce que les listes donnent.", "All that the lists give."),
        Required("in", ValueForms.Territory, "Le territoire.", "The territory."),
        .. more,
        Optional("resolved", List(Span(code)), "Ce que les listes ont donné, pour que l’appel se suffise.", "What the lists gave, so that the call stands on its own."),
    ]));

    private static ObjectShape Span(Form code) => Object(
        Required("from", DaySpans.Day, "Le premier jour, inclus.", "The first day, included."),
        Optional("until", DaySpans.Day, "Le dernier jour, inclus.", "The last day, included."),
        Required("codes", List(code, 1, isDistinct: true), "Les codes.", "The codes."));
}
