using Cohesion.Domain.Applications;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of parameters, told by their kind, on which the form of their values hangs.</summary>
internal static class ParameterShapes
{
    /// <summary>Gets one value of the member <c>parameters</c>.</summary>
    public static Shape Parameter { get; } = Named("parameter", static () => ByWord(
        "kind",
        "Ce qu’est sa valeur.",
        "What its value is.",
        [
            .. RuleWords.Kinds.Entries.Where(entry => entry.Value != FactKind.Records).Select(entry => (entry.Word, Parts(entry.Value))),
            (RuleWords.Periods, Parts(ByType(ValueForms.Period, List(ValueForms.Period, 1)))),
        ]));

    private static ValueList<ObjectPart> Parts(FactKind kind) => kind switch
    {
        FactKind.Count or FactKind.Money or FactKind.Ratio =>
            [Optional("unit", Text(), "Ce qu’il compte\u202F: `person`, `month`.", "What it counts: `person`, `month`."), .. Parts(Value(kind))],
        FactKind.Choice or FactKind.ChoiceSet =>
            [Optional("of", Forms.Code, "Le vocabulaire de ses codes.", "The vocabulary of its codes."), .. Parts(Value(kind))],
        _ => Parts(Value(kind)),
    };

    private static Shape Value(FactKind kind) => kind switch
    {
        FactKind.Flag => Flag,
        FactKind.Count => OperandShapes.WholeNumber,
        FactKind.Money => ValueForms.Money,
        FactKind.Ratio => ValueForms.Ratio,
        FactKind.Date => ValueForms.Date,
        FactKind.Instant => ValueForms.Limit,
        FactKind.Period => ValueForms.Period,
        FactKind.Choice => Forms.Code,
        FactKind.ChoiceSet => Set(Forms.Code),
        FactKind.Territory => ValueForms.Territory,
        FactKind.TerritorySet => Set(ValueForms.Territory),
        _ => Text(),
    };

    // A set may be one list of the file, or hold some.
    private static Shape Set(Form element) => ByType(Forms.Name, List(AnyOf(element, Forms.Name), 1));

    private static ValueList<ObjectPart> Parts(Shape value) =>
    [
        Optional("values", List(Row(value), 1), "Ses valeurs, chacune pour des jours et des cas.", "Its values, each for some days and cases."),
        Optional("hit", RuleWords.Hits.Shape, "Que faire quand plusieurs lignes valent\u202F; sans mention, une seule le peut.", "What to do when several rows hold; unless said, only one may."),
        Optional("otherwise", ByType(value, Unverifiable), "Ce qu’il vaut quand aucune ligne ne vaut.", "What it is when no row holds."),
        AtLeastOne("values", "otherwise"),
    ];

    private static ObjectShape Row(Shape value) => Object(
        Required("value", value, "La valeur.", "The value."),
        Optional("from", ValueForms.Date, "Le premier jour où elle vaut, compris.", "The first day on which it holds, included."),
        Optional("until", ValueForms.Date, "Le dernier jour où elle vaut, compris.", "The last day on which it holds, included."),
        Optional("when", ConditionShapes.Condition, "Le cas dans lequel elle vaut.", "The case in which it holds."));

    private static ObjectShape Unverifiable { get; } = Object(
        Required("unverifiable", Text(), "Pourquoi cela ne se vérifie pas\u202F: « l’avis est muet ».", "Why this cannot be verified: “the notice is silent”."));
}
