using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of a clause, told by its one polarity.</summary>
internal static class ClauseShapes
{
    /// <summary>Gets one element of the member <c>clauses</c>.</summary>
    public static Shape Clause { get; } = Named("clause", Declare);


    private static Shape Obligation { get; } = Object(
        Required("duty", Forms.Id, "Le nom du devoir.", "The name of the duty."),
        Optional("of", Forms.Id, "Qui le doit\u202F; sans mention, le porteur.", "Who owes it; unless said, the applicant."),
        Optional("until", OperandShapes.Operand, "Jusqu’à quand.", "Until when."),
        Optional("text", Localized, "Le devoir, en toutes lettres.", "The duty, in words."));

    private static ObjectShape Share { get; } = Object(
        Required("fact", Forms.Fact, "La part.", "The part."),
        Required("base", Forms.Fact, "Le tout.", "The whole."));

    private static Shape Measure { get; } = ByType(Forms.Fact, ByMember(
        Object(Required("share", Share, "La part qu’un fait est d’un autre.", "The share that a fact is of another.")),
        Share));

    private static Shape Preference { get; } = Named("preference", static () => ByMember(
    [
        .. ConditionShapes.Variants(),
        Object(Required("more", Measure, "Plus il y en a, mieux c’est.", "The more there is, the better.")),
        Object(Required("less", Measure, "Moins il y en a, mieux c’est.", "The less there is, the better.")),
    ]));

    private static Shape Advantage { get; } = ByMember(
        Object(
            Required("criterion", Forms.Id, "Le critère de la grille.", "The criterion of the grid."),
            Required("points", Integer(1, long.MaxValue), "Combien de points.", "How many points.")),
        Object(Required("rank", Integer(1, int.MaxValue), "Le rang de priorité\u202F; 1 est le premier.", "The rank of priority; 1 comes first.")));

    private static Shape Exemption { get; } = Object(
        Required("id", Forms.Id, "Son identifiant.", "Its id."),
        Required("when", ConditionShapes.Condition, "Quand elle lève la disposition.", "When it lifts the clause."));

    private static ObjectShape Declare() => Object(
        Required("id", Forms.Id, "Son identifiant.", "Its id."),
        Optional("stage", RuleWords.Stages.Shape, "L’étape qui en décide\u202F; sans mention, l’éligibilité.", "The stage that decides it; unless said, eligibility."),
        Optional("for", List(Forms.Id, 1, isDistinct: true), "Les financeurs et les volets pour lesquels elle compte\u202F; sans mention, tous.", "The funders and strands that it counts for; unless said, all of them."),
        Optional("title", Localized, "Son titre.", "Its title."),
        Optional("when", ConditionShapes.Condition, "Le cas hors duquel elle ne s’applique pas.", "The case outside which it does not apply."),
        Optional("require", ConditionShapes.Condition, "Ce qui doit être.", "What must hold."),
        Optional("excludeWhen", ConditionShapes.Condition, "Ce qui ne doit pas être.", "What must not hold."),
        Optional("oblige", Obligation, "Un devoir qui s’ensuit.", "A duty that follows."),
        Optional("prefer", Preference, "Ce qui compte en faveur du projet, sans jamais toucher au verdict.", "What counts in favour, and never touches the verdict."),
        Optional("gives", Advantage, "Ce que la préférence apporte\u202F; sans mention, elle est montrée et ne compte pas.", "What the preference gives; unless said, it is shown and not counted."),
        Optional("except", List(Exemption), "Ce qui la lève.", "What lifts it."),
        Optional("onFail", Localized, "Le texte d’un refus, avec `{fact.id}` et `{@name}`.", "The text of a refusal, with `{fact.id}` and `{@name}`."),
        ExactlyOne("require", "excludeWhen", "oblige", "prefer"),
        AtMostOne("gives", "require"),
        AtMostOne("gives", "excludeWhen"),
        AtMostOne("gives", "oblige"));
}
