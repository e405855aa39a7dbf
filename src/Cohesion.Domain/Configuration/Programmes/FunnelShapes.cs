using Cohesion.Domain.Programmes;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a funnel in files: its stages and branches with their counts.</summary>
internal static class FunnelShapes
{
    public static Shape Funnel { get; } = Named("funnel", static () => Object(
        Required("stages", List(Object(Stage), 1, FunnelPlan.MostStages), "Les étapes, la plus large en tête, chacune une partie de la précédente.", "The stages, the widest first, each a part of the one before."),
        Optional("branches", List(Object([Of, .. Stage]), 1, FunnelPlan.MostStages), "Les branches, qui peuvent se recouper, chacune après ce dont elle est une partie.", "The branches, which may overlap, each after that of which it is a part."),
        Optional("conversions", List(ProgrammeForms.Conversion, 1), "Ce que chaque unité compte dans une autre\u202F; sans déclaration, aucun taux ne franchit les unités.", "What each unit counts for in another; unless declared, no rate crosses units.")));

    private static ObjectPart Of => Required("of", ProgrammeForms.Stage, "L’étape ou la branche dont c’est une partie.", "The stage or branch of which it is a part.");

    private static ObjectPart[] Stage =>
    [
        Required("id", ProgrammeForms.Stage, "Son nom.", "Its name."),
        Required("title", Localized, "Ce que lisent les gens.", "What people read."),
        Required("unit", ProgrammeForms.Unit, "Ce qui est compté.", "What is counted."),
        Required("count", ProgrammeForms.Count, "Combien.", "How many."),
        Optional("implied", ProgrammeForms.Count, "Combien d’entre eux ne sont connus que par une étape plus lointaine.", "How many of them are known by a later stage alone."),
    ];
}
