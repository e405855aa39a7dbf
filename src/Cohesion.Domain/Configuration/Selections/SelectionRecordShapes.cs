using NodaTime.Text;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of the record of a selection.</summary>
internal static class SelectionRecordShapes
{
    private static Form Seed { get; } = Form.Of<Selections.DrawSeed>(
        "seed", "[!-~]([ -~]{0,198}[!-~])?", "Loto 2026-06-30: 3 14 15 26 35 8", "Une graine, en ASCII.", "A seed, in ASCII.");

    private static Form Moment { get; } = Form.Of(
        "moment",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z",
        "2026-09-30T10:00:00Z",
        "Un instant, en temps universel.",
        "An instant, in universal time.",
        static text => InstantPattern.ExtendedIso.Parse(text).Success ? null : ProblemCode.NoSuchDay);

    public static Shape File { get; } = Object(
        SchemaLink,
        Required("call", Forms.Id, "L’appel.", "The call."),
        Optional("rules", CallForms.Hash, "Le condensat de la forme canonique de l’appel.", "The hash of the canonical form of the call."),
        Required("policy", Object([.. SelectionPolicyShapes.Policy]), "La règle de sélection.", "The selection policy."),
        Required("envelope", ValueForms.Money, "Ce qu’il y avait à attribuer.", "What there was to award."),
        Optional("draw", Object(
            Required("seed", Seed, "La graine du tirage.", "The seed of the draw."),
            Required("algorithm", Text(), "Comment les billets sont faits.", "How tickets are made.")), "Le tirage au sort.", "The draw."),
        Required("entries", List(Entry), "Les dossiers en concurrence.", "The applications that compete."),
        Required("outcome", Anything, "Ce qui a été décidé.", "What was decided."),
        Optional("portfolio", List(Object(
            Required("clause", Forms.Id, "La disposition.", "The clause."),
            Required("state", CallWords.States.Shape, "Ce qu’elle dit.", "What it says."),
            Optional("reasons", List(Localized, 1), "Pourquoi elle n’est pas respectée.", "Why it does not hold.")), 1), "Ce que disent les dispositions sur l’ensemble retenu.", "What the clauses about the whole say."),
        Optional("rounds", List(Object(
            Required("returned", List(Returned), "Ce qui est revenu.", "What came back."),
            Required("outcome", Anything, "Ce qui a été décidé.", "What was decided.")), 1), "Les tours de la liste d’attente.", "The rounds of the reserve list."));

    /// <summary>Gets money that comes back.</summary>
    public static Shape Returned => Named("returned", static () => Object(
        Required("application", Forms.Id, "Le dossier.", "The application."),
        Required("amount", ValueForms.Money, "Le montant.", "The amount.")));

    private static Shape Entry => Named("entry", static () => Object(
        Required("application", Forms.Id, "Le dossier.", "The application."),
        Optional("scores", Map(Forms.Id, SelectionForms.Points), "La note de chaque critère.", "The score of each criterion."),
        Optional("meanRank", SelectionForms.Points, "Le rang moyen chez les jurés.", "The mean rank among jurors."),
        Required("request", ValueForms.Money, "Ce qu’il demande.", "What it asks for."),
        Optional("submittedAt", Moment, "Quand il a été déposé.", "When it was filed."),
        Optional("cost", ValueForms.Money, "Le coût du projet.", "The cost of the project."),
        Optional("for", SelectionTermsShapes.Audience, "Ce que les sous-enveloppes en lisent.", "What sub-envelopes read of it."),
        Optional("priorities", List(Object(
            Required("rank", Integer(1, int.MaxValue), "Le rang.", "The rank."),
            Optional("place", Integer(1, int.MaxValue), "La place parmi tous, 1 sans mention.", "The place among all, 1 unless said.")), 1), "Les rangs de priorité atteints.", "The ranks of priority that it meets.")));
}
