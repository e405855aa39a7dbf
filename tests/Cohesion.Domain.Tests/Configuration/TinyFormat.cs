using Cohesion.Domain.Configuration;
using Cohesion.Domain.Time;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>A made-up format, of a public garden, that uses every shape there is.</summary>
internal static class TinyFormat
{
    public static Form Id { get; } = Form.Of("id", "[a-z][a-z0-9-]{0,19}", "rose-bed", "Un nom court.", "A short name.");

    public static Form Month { get; } = Form.Of(
        "month", "[0-9]{4}-[0-9]{2}", "2021-04", "Un mois.", "A month.", static text => PartialDate.TryParse(text, null, out _) ? null : ProblemCode.NoSuchDay);

    public static Shape Condition { get; } = Named("condition", static () => ByMember(
        Object(Required("all", List(Condition!, 1), "Toutes.", "All of them.")),
        Object(Required("not", Condition!, "Le contraire.", "The opposite.")),
        Object(Required("compare", Tuple(AnyOf(Id, Month), Words("<", "=", ">"), Integer(-5, 5)), "Une comparaison.", "A comparison.")),
        Object(
            Required("between", Id, "Ce qui est borné.", "What is bounded."),
            Optional("min", Number(-5, 5), "La borne basse.", "The lower bound."),
            Optional("max", Number(-5, 5), "La borne haute.", "The upper bound."),
            AtLeastOne("min", "max"))));

    public static Shape Garden { get; } = Object(
        SchemaLink,
        Required("garden", Id, "Le nom du jardin.", "The name of the garden."),
        Required("title", Localized, "Son titre.", "Its title."),
        Required("kind", Words(Word("park", "Un parc.", "A park."), Word("square", "Un square.", "A square.")), "Sa sorte.", "Its kind."),
        Optional("code", Text(5), "Son code.", "Its code."),
        Optional("opened", ByType(Month, Object(
            Required("from", Month, "Premier mois.", "First month."),
            Optional("until", Month, "Dernier mois.", "Last month."),
            Optional("before", Month, "Mois d’après.", "Month after."),
            AtMostOne("until", "before"))), "L’ouverture.", "The opening."),
        Optional("beds", List(Id, 1, 3, isDistinct: true), "Les plates-bandes.", "The beds."),
        Optional("plants", Map(Id, Object(Required("count", Integer(0, 100), "Combien.", "How many.")), mayBeEmpty: false), "Les plantes.", "The plants."),
        Optional("remarks", Map(Id, Text()), "Des remarques.", "Remarks."),
        Optional("generation", ByType(Integers(2015, 2024), Words("inForce")), "La génération.", "The generation."),
        Optional("area", Integer(1, 1000), "La surface.", "The area."),
        Optional("length", Number(0, 10), "La longueur.", "The length."),
        Optional("width", Number(0, 10), "La largeur.", "The width."),
        Optional("isClosed", Flag, "Fermé.", "Closed."),
        Optional("none", True, "Rien.", "Nothing."),
        Optional("when", Condition, "Quand.", "When."),
        Optional("fee", ByWord(
            "unit",
            "L’unité.",
            "The unit.",
            Case(Word("hour", "À l’heure.", "By the hour."), Required("minutes", Integer(1, 60), "Minutes.", "Minutes.")),
            Case(Word("day", "Au jour.", "By the day."), Optional("weekend", Flag, "Fin de semaine.", "Weekend."))), "Le prix.", "The fee."),
        Optional("extra", Anything, "Le reste.", "The rest."),
        ExactlyOne("area", "length"),
        Needs("width", "length"));

    /// <summary>Gets right files, which together have every member.</summary>
    public static IReadOnlyList<byte[]> Examples { get; } =
    [
        """{ "garden": "a", "title": { "fr": "A" }, "kind": "park", "area": 1 }"""u8.ToArray(),
        """
        { "$schema": "https://example.org/garden.json", "garden": "rose-bed", "title": { "fr": "Jardin", "en": "Garden" }, "kind": "square", "code": "éé😀éé",
          "opened": { "from": "2021-04", "until": "2021-12" }, "beds": ["a", "b", "c"], "generation": 2015, "length": 1.50, "width": 10, "isClosed": false,
          "plants": { "rose": { "count": 1e2, "cite": [ { "text": "art. 3", "url": "https://example.org/é?a=b" } ] }, "note": "one" }, "none": true,
          "when": { "all": [ { "not": { "compare": ["rose", "<", -5] } }, { "between": "a", "min": 0.5, "note": "" } ], "cite": [] },
          "fee": { "unit": "hour", "minutes": 60 }, "extra": [null, { "any": 1e400 }] }
        """u8.ToArray(),
        """
        { "garden": "b", "title": { "en": "B", "note": "n" }, "kind": "park", "length": 0, "opened": "2021-04", "generation": "inForce", "remarks": { "a": "b" },
          "fee": { "unit": "day", "weekend": true }, "when": { "compare": ["2021-04", "=", 5.0] }, "note": "" }
        """u8.ToArray(),
    ];
}
