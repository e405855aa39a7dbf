using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of indicators in files: what is measured, its measurements, and two-way tables of them.</summary>
internal static class IndicatorShapes
{
    private static Shape Value { get; } = Named("value", static () => ByType(ProgrammeForms.Count, ValueForms.Ratio));

    private static Shape Ages { get; } = Named("ages", static () => Object(
        Required("from", Integer(0, AgeRange.Oldest), "L’âge le plus bas, compris.", "The least age, included."),
        Optional("to", Integer(0, AgeRange.Oldest), "L’âge le plus haut, compris\u202F; sans mention, sans limite.", "The greatest age, included; unless said, no limit.")));

    public static Shape Indicator { get; } = Named("indicator", static () => Object(
        Required("id", Forms.Id, "Son identifiant.", "Its id."),
        Required("title", Localized, "Ce que lisent les gens.", "What people read."),
        Required("unit", ProgrammeForms.Unit, "Ce que compte le numérateur.", "What its numerator counts."),
        Optional("outOf", ProgrammeForms.Unit, "Ce que compte le dénominateur d’un rapport.", "What the denominator of a ratio counts."),
        Optional("conversion", ProgrammeForms.Conversion, "Ce que chaque unité compte dans l’autre, si elles diffèrent.", "What each unit counts for in the other, where they differ."),
        Required("direction", ProgrammeForms.Directions.Shape, "Le sens voulu.", "Which way it is to go."),
        Required("reading", ProgrammeForms.Readings.Shape, "Ce que dit chaque mesure.", "What each measurement tells of."),
        Optional("baseline", Value, "La situation de départ.", "Where it stood at the start."),
        Optional("target", Value, "La cible, elle-même suffisante.", "Where it is to stand, itself enough."),
        Optional("measurements", List(Measurement), "Ce qui a été mesuré.", "What it came to."),
        Optional("tables", List(Table), "Des tableaux croisés, dont chaque case et chaque marge devient une mesure.", "Two-way tables, each cell and margin of which becomes a measurement."),
        Needs("conversion", "outOf")));

    private static ObjectShape Measurement => Object(
    [
        .. Told,
        Required("count", ProgrammeForms.Count, "Combien.", "How many."),
        Optional("outOf", ProgrammeForms.Count, "Sur combien, pour un rapport.", "Out of how many, for a ratio."),
        Optional("quartier", ValueForms.Territory, "Ceux de ce quartier.", "Those of this quartier."),
        Optional("theme", CallForms.Theme, "Ceux de ce thème.", "Those under this theme."),
        Optional("sex", ProgrammeForms.Sexes.Shape, "Celles ou ceux de ce sexe.", "Those of this sex."),
        Optional("ages", Ages, "Ceux de ces âges.", "Those of these ages."),
    ]);

    private static ObjectShape Table => Object(
    [
        .. Told,
        Required("rows", Side, "Ce que disent les lignes.", "What the rows tell."),
        Required("columns", Side, "Ce que disent les colonnes, d’une autre dimension.", "What the columns tell, of another dimension."),
        Required("counts", Cells, "Les effectifs, ligne par ligne.", "The counts, row by row."),
        Optional("outOf", Cells, "Sur combien, pour un rapport.", "Out of how many, for a ratio."),
        Optional("totals", Totals, "Les marges telles que la source les donne\u202F; elles sont vérifiées.", "The margins as the source gives them; they are checked."),
        Optional("outOfTotals", Totals, "Celles des dénominateurs.", "Those of the denominators."),
        Needs("outOfTotals", "outOf"),
    ]);

    private static ObjectPart[] Told =>
    [
        Required("period", ValueForms.Period, "Quand a eu lieu ce qui est compté.", "When what is counted happened."),
        Required("quality", ProgrammeForms.Qualities.Shape, "Comment le chiffre est venu.", "How the figure came about."),
        Required("source", ProgrammeForms.Source, "Qui le dit.", "Who says so."),
        Required("statedOn", DaySpans.Day, "Quand cela a été dit.", "When it was said."),
    ];

    private static Shape Side { get; } = Named("side", static () => Object(
        Optional("quartiers", List(ValueForms.Territory, 1, TwoWayTable.MostCategories, isDistinct: true), "Des quartiers.", "Quartiers."),
        Optional("themes", List(CallForms.Theme, 1, TwoWayTable.MostCategories, isDistinct: true), "Des thèmes.", "Themes."),
        Optional("sexes", List(ProgrammeForms.Sexes.Shape, 1, 2, isDistinct: true), "Les sexes.", "The sexes."),
        Optional("ages", List(Ages, 1, TwoWayTable.MostCategories, isDistinct: true), "Des tranches d’âge.", "Age bands."),
        ExactlyOne("quartiers", "themes", "sexes", "ages")));

    private static Shape Cells { get; } = Named("cells", static () => List(List(ProgrammeForms.Count, 1), 1));

    private static Shape Totals { get; } = Named("totals", static () => Object(
        Required("rows", List(ProgrammeForms.Count, 1), "De chaque ligne.", "Of each row."),
        Required("columns", List(ProgrammeForms.Count, 1), "De chaque colonne.", "Of each column."),
        Required("total", ProgrammeForms.Count, "De toutes les cases.", "Of all cells.")));
}
