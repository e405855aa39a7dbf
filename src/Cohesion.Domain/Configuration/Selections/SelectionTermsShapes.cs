using Cohesion.Domain.Selections;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of what a selection policy may state beside its grid, its rule and its keys.</summary>
internal static class SelectionTermsShapes
{
    public static WordTable<RankingOrder> Orders { get; } = new(
        new(RankingOrder.Total, Word("total", "Le total le plus haut d’abord.", "The higher total first.")),
        new(RankingOrder.ScorePerEuro, Word("scorePerEuro", "Le plus de points par euro demandé d’abord.", "The more points per euro asked for first.")),
        new(RankingOrder.Submission, Word("submission", "Le dépôt le plus ancien d’abord\u202F; seul cet ordre se passe de critères.", "The earlier submission first; only this order does without criteria.")),
        new(RankingOrder.MeanRank, Word("meanRank", "Le meilleur rang moyen chez les jurés d’abord.", "The better mean rank among jurors first.")));

    public static WordTable<SubEnvelopeKind> Kinds { get; } = new(
        new(SubEnvelopeKind.Cap, Word("cap", "Au plus tant pour eux.", "At most so much for them.")),
        new(SubEnvelopeKind.Earmark, Word("earmark", "Au moins tant pour eux, tant qu’ils le demandent.", "At least so much for them, as far as they ask for it.")),
        new(SubEnvelopeKind.Exclusive, Word("exclusive", "Tant pour eux, ni plus ni moins, et pour eux seuls.", "So much for them, no more, and for them alone.")));

    /// <summary>Gets the members, which stand among those of a policy.</summary>
    public static ValueList<ObjectPart> Terms =>
    [
        Optional("ranking", Orders.Shape, "Ce qui classe les dossiers\u202F; sans mention, le total.", "What ranks applications; unless said, the total."),
        Optional("weightTotal", Integer(1, ScoreGrid.MostCriteria * Criterion.HeaviestWeight), "Ce que la somme des poids doit être.", "What the weights must add up to."),
        Optional("jury", Jury, "Comment les notes des jurés n’en font qu’une.", "How the scores of jurors become one."),
        Optional("award", Object(
            Optional("atLeast", ValueForms.Money, "L’aide la plus faible, comprise.", "The least award, included."),
            Optional("atMost", ValueForms.Money, "L’aide la plus forte, comprise.", "The greatest award, included."),
            Optional("rate", ValueForms.Ratio, "La plus grande part du coût, comprise.", "The greatest share of the cost, included.")), "Les bornes de chaque aide.", "The bounds of each award."),
        Optional("partial", ByMember(
            Object(Required("truncateFrom", ValueForms.Money, "Le reste, s’il atteint ce montant.", "What remains, if it is at least so much.")),
            Object(
                Required("share", ValueForms.Ratio, "Le reste, s’il atteint cette part.", "What remains, if it is at least this share."),
                Optional("mayOverspend", True, "La part est donnée même si l’enveloppe est dépassée.", "The share is given even where it overspends the envelope."))), "Ce que reçoit le premier qui ne tient pas.", "What the first that does not fit receives."),
        Optional("quota", Count, "Le plus grand nombre de projets financés.", "How many projects are funded at most."),
        Optional("subEnvelopes", List(Part, maximum: SelectionTerms.MostSubEnvelopes), "Les parts de l’enveloppe.", "The parts of the envelope."),
        Optional("reserve", Count, "La longueur de la liste d’attente\u202F; sans mention, il n’y en a pas.", "How long the reserve list is; unless said, there is none."),
    ];

    /// <summary>Gets whom something is for.</summary>
    public static ObjectShape Audience { get; } = Object(
        Optional("themes", List(Forms.Theme, 1, isDistinct: true), "Les thématiques, dont une suffit.", "The themes, of which one is enough."),
        Optional("territories", List(ValueForms.Territory, 1, isDistinct: true), "Les quartiers, communes ou autres, dont un suffit.", "The quartiers, communes or others, of which one is enough."),
        Optional("legalForms", List(Forms.Code, 1, isDistinct: true), "Les formes juridiques, dont une suffit.", "The legal forms, of which one is enough."));

    private static Shape Count => Integer(1, int.MaxValue);

    private static Shape Jury => ByType(
        Words(
            Word(Aggregation.Mean.Word, "La moyenne, exacte.", "The mean, exact."),
            Word(Aggregation.Median.Word, "La médiane.", "The median.")),
        Object(Required("trimmedMean", Integer(1, Aggregation.TrimmedMean.MostCut), "La moyenne sans autant de notes à chaque bout.", "The mean without so many scores at each end.")));

    private static Shape Part => Named("subEnvelope", static () => Object(
        Required("id", Forms.Id, "Son identifiant.", "Its identifier."),
        Optional("title", Localized, "Son titre.", "Its title."),
        Required("kind", Kinds.Shape, "Ce qu’elle fait de l’argent.", "What it does with the money."),
        Optional("amount", ValueForms.Money, "Son montant\u202F; seul un plafond en nombre s’en passe.", "Its amount; only a cap in number does without."),
        Optional("quota", Count, "Le plus grand nombre de projets financés.", "How many projects are funded at most."),
        Optional("within", Forms.Id, "La sous-enveloppe dont elle fait partie.", "The sub-envelope that it is a part of."),
        Required("for", Audience, "Pour qui.", "Whom it is for.")));
}
