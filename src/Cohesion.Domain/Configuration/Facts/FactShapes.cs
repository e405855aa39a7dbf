using Cohesion.Domain.Applications;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of the facts that a call declares, told by their kind: each kind has the members that mean something for it.</summary>
internal static class FactShapes
{
    /// <summary>Gets a fact of the call.</summary>
    public static Shape Fact { get; } = Named("factDefinition", static () => Declare(isField: false));

    // A fact inside records; its id may be all the name that it has.
    private static Shape Field { get; } = Named("field", static () => Declare(isField: true));

    private static Shape Derivation { get; } = Named("derivation", static () => ByMember(
    [
        .. RuleWords.Aggregates.Entries.Select(entry => Object(
            new ObjectMember(entry.Word.Name, Forms.Fact, true, entry.Word.Text!),
            Optional("where", ConditionShapes.Condition, "Les fiches qui comptent.", "The records that count."))),
    ]));

    private static Shape Declare(bool isField) => ByWord(
        "kind",
        "Ce qu’est sa valeur.",
        "What its value is.",
        [.. RuleWords.Kinds.Entries.Select(entry => Case(entry.Word, [Id(entry.Value), .. Own(entry.Value), .. Common(isField)]))]);

    private static ObjectPart Id(FactKind kind) => Required(
        "id",
        kind == FactKind.Records ? Forms.Fact : Forms.DottedFact,
        "Son identifiant\u202F: `answers.…`, `derived.…`, ou un premier segment nouveau.",
        "Its id: `answers.…`, `derived.…`, or a new first segment.");

    private static ValueList<ObjectPart> Own(FactKind kind) => kind switch
    {
        FactKind.Count => [Unit, .. Bounds(OperandShapes.WholeNumber)],
        FactKind.Money => [Unit, .. Bounds(ValueForms.Money)],
        FactKind.Ratio => [Unit, .. Bounds(ValueForms.Ratio)],
        FactKind.Date => Bounds(ValueForms.Date),
        FactKind.Instant => Bounds(ValueForms.Limit),
        FactKind.Choice or FactKind.ChoiceSet =>
        [
            Optional("of", Forms.Code, "Le vocabulaire de ses codes.", "The vocabulary of its codes."),
            Optional("codes", List(Forms.Code, 1, isDistinct: true), "Ses codes, s’il a les siens.", "Its codes, when it has its own."),
            AtMostOne("of", "codes"),
        ],
        FactKind.Records => [Required("fields", List(Field, 1), "Les faits de chaque fiche.", "The facts of each record.")],
        _ => [],
    };

    private static ObjectPart Unit => Optional("unit", Text(), "Ce qu’il compte\u202F: `person`, `grant`.", "What it counts: `person`, `grant`.");

    private static ValueList<ObjectPart> Bounds(Shape value) =>
    [
        Optional("min", value, "La plus petite valeur, comprise.", "The least value, included."),
        Optional("max", value, "La plus grande valeur, comprise.", "The greatest value, included."),
    ];

    private static ValueList<ObjectPart> Common(bool isField) =>
    [
        Optional("label", Localized, "Son nom.", "Its name."),
        Optional("question", Localized, "La question qui le demande.", "The question that asks for it."),
        Optional("source", RuleWords.Sources.Shape, "D’où vient sa valeur\u202F; sans mention, le porteur la déclare, ou elle se calcule.", "Where its value comes from; unless said, the applicant states it, or it is computed."),
        Optional("optional", Flag, "S’il peut n’y en avoir aucun.", "Whether there may be none."),
        Optional("appliesWhen", ConditionShapes.Condition, "Hors de ce cas il n’y en a aucun, et rien n’est demandé.", "Outside this case there is none, and nothing is asked."),
        Optional("sensitive", Flag, "S’il touche à la vie d’une personne.", "Whether it touches on a person’s life."),
        Optional("derive", Derivation, "Comment il se calcule.", "How it is computed."),
        .. isField ? (ValueList<ObjectPart>)[] : [AtLeastOne("label", "question", "derive")],
    ];
}
