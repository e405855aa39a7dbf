using Cohesion.Domain.Selections;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a selection policy in files.</summary>
internal static class SelectionPolicyShapes
{
    public static WordTable<AwardRule> Rules { get; } = new(
        new(AwardRule.StopAtFirst, Word(
            "stopAtFirst",
            "On s’arrête au premier projet qui ne tient pas dans l’enveloppe.",
            "Funding stops at the first project that does not fit in the envelope.")),
        new(AwardRule.SkipOver, Word(
            "skipOver",
            "On passe ceux qui ne tiennent pas et l’on continue.",
            "Those that do not fit are passed over, and the next are tried.")));

    /// <summary>Gets the members of a policy, which stand in a file of their own or in another object.</summary>
    public static ValueList<ObjectPart> Policy =>
    [
        Optional("criteria", List(Criterion, 1, ScoreGrid.MostCriteria), "Les critères de la grille\u202F; sans eux, les dossiers se classent par dépôt.", "The criteria of the grid; without them, applications rank by submission."),
        Required(
            "rule",
            Rules.Shape,
            "Ce qui arrive quand un projet ne tient pas dans l’enveloppe.",
            "What happens when a project does not fit in the envelope."),
        Required(
            "tieBreaks",
            List(TieBreak, maximum: SelectionPolicy.MostTieBreaks),
            "Ce qui départage des totaux égaux, dans l’ordre\u202F; `applicationId` vient en dernier.",
            "What ranks equal totals, in order; `applicationId` stands last."),
        Optional(
            "atLeast", SelectionForms.Points, "Le total sous lequel rien n’est financé\u202F; ce total suffit.", "The total below which nothing is funded; the total itself is enough."),
        .. SelectionTermsShapes.Terms,
        SelectionForms.Fictional,
    ];

    /// <summary>Gets a file that holds a policy.</summary>
    public static Shape File { get; } = Object([SchemaLink, .. Policy]);

    private static Shape Criterion => Named("criterion", static () => Object(
        Required("id", Forms.Id, "Son identifiant.", "Its identifier."),
        Required("title", Localized, "Son titre.", "Its title."),
        Required("min", Integer(-Selections.Criterion.FarthestScore, Selections.Criterion.FarthestScore), "La note la plus basse.", "The lowest score."),
        Required("max", Integer(-Selections.Criterion.FarthestScore, Selections.Criterion.FarthestScore), "La note la plus haute.", "The highest score."),
        Required("weight", Integer(1, Selections.Criterion.HeaviestWeight), "Combien de fois la note compte dans le total.", "How many times the score counts in the total."),
        Optional("atLeast", SelectionForms.Points, "La note sous laquelle rien n’est financé\u202F; cette note suffit.", "The score below which nothing is funded; the score itself is enough.")));

    private static Shape TieBreak => Named("tieBreak", static () => ByType(
        Words(
            Word(Selections.TieBreak.LowerRequest.Word, "La demande la moins élevée d’abord.", "The lower request first."),
            Word(Selections.TieBreak.EarlierSubmission.Word, "Le dépôt le plus ancien d’abord.", "The earlier submission first."),
            Word(Selections.TieBreak.Draw.Word, "Un tirage au sort que chacun peut refaire\u202F; la graine se donne à la sélection.", "A draw that anybody can replay; the seed is given to the selection."),
            Word(Selections.TieBreak.LowerId.Word, "L’identifiant du dossier, qui est unique.", "The identifier of the application, which is unique.")),
        Object(Required("higherScore", Forms.Id, "La meilleure note pour ce critère d’abord.", "The higher score for this criterion first."))));
}
