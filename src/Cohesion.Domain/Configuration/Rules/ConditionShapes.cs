using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shapes of conditions, each told by its one member. A condition with members names its subject <c>fact</c>.</summary>
internal static class ConditionShapes
{
    /// <summary>Gets what may stand wherever something holds or fails.</summary>
    public static Shape Condition { get; } = Named("condition", static () => ByMember([.. Variants()]));

    /// <summary>Gives the shapes that a condition may have, for what may be one among other things.</summary>
    public static ValueList<ObjectShape> Variants() => [.. Logic(), .. Comparisons(), .. Lists(), .. Answers()];

    private static ValueList<ObjectShape> Logic() =>
    [
        Object(Required("all", List(Condition, 1), "Toutes ces conditions.", "Every one of these conditions.")),
        Object(Required("any", List(Condition, 1), "Une au moins de ces conditions.", "One of these conditions at least.")),
        Object(Required("not", Condition, "Le contraire de cette condition.", "The contrary of this condition.")),
        Object(Required(
            "atLeast",
            Object(
                Required("count", Integer(1, FileLimits.Elements), "Combien, au moins.", "How many, at least."),
                Required("of", List(Condition, 1), "Les conditions.", "The conditions.")),
            "Plusieurs de ces conditions.",
            "Several of these conditions.")),
        Object(Required("is", Forms.Id, "Une condition nommée dans `conditions`.", "A condition named in `conditions`.")),
    ];

    private static ValueList<ObjectShape> Comparisons() =>
    [
        Object(Required(
            "compare",
            Tuple(OperandShapes.Operand, RuleWords.Relations.Shape, OperandShapes.Operand),
            "Deux opérandes, et l’opérateur entre eux.",
            "Two operands, and the operator between them.")),
        Object(Required(
            "between",
            Object(
                Subject,
                Required("min", OperandShapes.Operand, "La borne basse, comprise.", "The lower bound, included."),
                Required("max", OperandShapes.Operand, "La borne haute, comprise.", "The upper bound, included.")),
            "Un fait entre deux bornes.",
            "A fact between two bounds.")),
        Object(Required(
            "share",
            Object(
            [
                Subject,
                Required("base", Forms.Fact, "Le tout dont le fait est une part.", "The whole of which the fact is a part."),
                .. RuleWords.Bounds.Entries.Select(entry => new ObjectMember(entry.Word.Name, AnyOf(ValueForms.Ratio, Forms.ParameterName), false, entry.Word.Text!)),
                ExactlyOne(RuleWords.Bounds.Names),
            ]),
            "La part qu’un fait est d’un autre.",
            "The share that a fact is of another.")),
        Object(Required(
            "during",
            Object(
                Subject,
                Required("in", ByType(Window, List(Window, 1), OperandShapes.ParameterAt), "Quand\u202F; une liste\u202F: l’un de ces temps.", "When; a list: any of these times.")),
            "Une date, un instant ou une période dans un temps donné.",
            "A date, an instant or a period within a given time.")),
    ];

    private static ValueList<ObjectShape> Lists() =>
    [
        Object(Required(
            "in",
            Object(Subject, Required("values", Values, "Les valeurs permises\u202F; un code vaut pour ceux qui en dépendent.", "The values allowed; a code stands for those below it.")),
            "Un fait parmi des valeurs.",
            "A fact among values.")),
        Object(Required(
            "has",
            Object(
            [
                Subject,
                .. RuleWords.SetMatches.Entries.Select(entry => new ObjectMember(entry.Word.Name, Values, false, entry.Word.Text!)),
                AtLeastOne(RuleWords.SetMatches.Names),
            ]),
            "Un ensemble comparé à des valeurs.",
            "A set compared with values.")),
        Object(Required(
            "within",
            Object(
                Subject,
                Required("zones", ByType(Forms.Name, List(AnyOf(ValueForms.Territory, Forms.Name), 1)), "Les zones\u202F: un nom, ou une liste.", "The zones: one name, or a list."),
                Optional("match", RuleWords.PlaceMatches.Shape, "Combien de lieux, quand le fait est un ensemble.", "How many places, when the fact is a set.")),
            "Un lieu, ou des lieux, dans des zones.",
            "A place, or places, within zones.")),
    ];

    private static ValueList<ObjectShape> Answers() =>
    [
        Object(Required(
            "startsWith",
            Object(Subject, Required("text", Text(), "Le début, au caractère près.", "The beginning, to the character.")),
            "Un texte qui commence ainsi.",
            "A text that starts like this.")),
        Object(Required("flag", Forms.Fact, "Un fait qui est oui.", "A fact that is yes.")),
        Object(Required("known", Forms.Fact, "Un fait qui a une valeur.", "A fact that has a value.")),
        Object(Required(
            "opinion",
            Object(
                Required("fact", Forms.DottedFact, "Le fait, `opinions.…`, que cette condition déclare.", "The fact, `opinions.…`, that this condition declares."),
                Required("by", Forms.Id, "Qui donne l’avis.", "Who gives the opinion."),
                Optional("question", Localized, "Ce qui lui est demandé.", "What is asked."),
                Optional("before", OperandShapes.Operand, "L’avis est donné strictement avant.", "The opinion is given strictly before."),
                Optional("each", Forms.Fact, "L’ensemble dont chaque élément est jugé.", "The set each element of which is judged.")),
            "L’avis favorable d’une personne, avec ou sans réserves.",
            "The favourable opinion of a person, with or without reservations.")),
    ];

    private static ObjectPart Subject { get; } = Required("fact", Forms.Fact, "Le fait dont il s’agit.", "The fact that it is about.");

    private static Shape Window { get; } = AnyOf(ValueForms.Limit, ValueForms.Period, Forms.Name);

    private static Shape Values { get; } = ByType(Forms.Name, List(ByType(OperandShapes.Text, OperandShapes.WholeNumber), 1));
}
