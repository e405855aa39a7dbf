using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The shape of a call file.</summary>
internal static class CallShapes
{
    /// <summary>Gets the whole file.</summary>
    public static ObjectShape Call => Object(
    [
        SchemaLink,
        Required("call", Forms.Id, "L’identifiant de l’appel.", "The id of the call."),
        Required("version", CallForms.Version, "La version de l’appel.", "The version of the call."),
        Required("kind", CallWords.Kinds.Shape, "Ce qu’est l’appel.", "What the call is."),
        Required("title", Localized, "Son titre.", "Its title."),
        Optional("summary", Localized, "Son résumé.", "Its summary."),
        Required("issuer", Issuer, "L’autorité qui le lance.", "The authority that issues it."),
        Optional("contract", CallForms.Contract, "Le contrat de ville qu’il sert.", "The contrat de ville that it serves."),
        Optional("timeZone", CallForms.TimeZone, "Le fuseau de l’autorité\u202F; sans mention, celui du territoire.", "The zone of the authority; unless said, that of the territory."),
        Optional("inForce", InForce, "Quand cette version est en vigueur\u202F; sans mention, dès sa publication.", "When this version is in force; unless said, from its publication on."),
        Optional("currency", CallWords.Currencies.Shape, "La monnaie de tous les montants\u202F; sans mention, l’euro.", "The currency of every amount; unless said, the euro."),
        Optional("envelope", Envelope, "L’argent de l’appel.", "The money of the call."),
        Optional("objectives", List(Objective), "Ce que l’appel veut atteindre.", "What the call wants to achieve."),
        Optional("themes", List(Theme), "Les thématiques que l’appel nomme.", "The themes that the call names."),
        Optional("funders", List(Scope), "Ceux qui décident chacun de leur côté.", "Those who decide separately."),
        Optional("strands", List(Scope), "Les volets demandés séparément.", "The parts that are asked for separately."),
        Optional("roles", List(Role), "Qui donne des avis et doit des actes.", "Who gives opinions and owes duties."),
        Optional("territory", TerritoryShapes.Territory, "Le territoire.", "The territory."),
        Optional("calendar", CalendarShapes.Calendar, "Les phases, chacune sous son nom.", "The phases, each under its name."),
        Optional("codes", Map(Forms.Code, List(Code, 1)), "Les codes que l’appel ajoute à un vocabulaire.", "The codes that the call adds to a vocabulary."),
        Optional("facts", RuleShapes.Facts, "Les faits que l’appel ajoute.", "The facts that the call adds."),
        Optional("parameters", RuleShapes.Parameters, "Les valeurs que les dispositions nomment.", "The values that clauses name."),
        Optional("conditions", RuleShapes.Conditions, "Les conditions que les dispositions nomment.", "The conditions that clauses name."),
        Required("clauses", RuleShapes.Clauses, "Les dispositions.", "The clauses."),
        Optional("selection", Object([.. SelectionPolicyShapes.Policy]), "Comment les dossiers sont classés et l’enveloppe attribuée.", "How applications are ranked and the envelope awarded."),
        Optional("payment", PaymentShapes.Terms, "Comment les subventions sont versées.", "How grants are paid."),
        Optional("under", Forms.Id, "L’appel dont l’attribution alimente celui-ci.", "The call whose award feeds this one."),
        Optional("follows", Forms.Id, "L’appel dont le résultat a donné lieu à celui-ci.", "The call whose result gave rise to this one."),
        Optional("change", Change, "Ce que cette version change à la précédente.", "What this version changes against the one before."),
        Optional("situations", Map(CallForms.FreeName, CallTestShapes.Situation), "Les situations dont partent les essais.", "The situations that the tests start from."),
        Optional("tests", List(CallTestShapes.Test), "Les essais de l’auteur.", "The author’s own cases."),
    ]);

    private static ObjectShape Issuer { get; } = Object(
        Required("name", Text(), "Son nom.", "Its name."),
        Optional("siren", TerritoryForms.Siren, "Son numéro SIREN.", "Its SIREN number."),
        Optional("contact", Text(), "À qui s’adresser, et comment.", "Whom to ask, and how."));

    private static ObjectShape InForce { get; } = Object(
        Required("from", ValueForms.Date, "Le premier jour, compris.", "The first day, included."),
        Optional("until", ValueForms.Date, "Le dernier jour, compris.", "The last day, included."));

    private static ObjectShape Envelope { get; } = Object(
        Required("total", ValueForms.Money, "Le tout.", "The whole of it."),
        Optional("perProject", Object(
            Optional("atLeast", ValueForms.Money, "La plus petite subvention, comprise.", "The least grant, included."),
            Optional("atMost", ValueForms.Money, "La plus grande subvention, comprise.", "The greatest grant, included.")), "Par projet.", "For a project."));

    private static ObjectShape Objective { get; } = Object(
    [
        Optional("id", Forms.Code, "Son identifiant.", "Its id."),
        Optional("code", Forms.Code, "Son code, au lieu d’un identifiant.", "Its code, in the place of an id."),
        Optional("parent", Forms.Code, "L’objectif dont il relève.", "The objective above it."),
        .. Words,
        ExactlyOne("id", "code"),
    ]);

    private static ObjectShape Theme { get; } = Object(
    [
        Optional("code", CallForms.Theme, "Son code\u202F: officiel, ou `local:…`.", "Its code: an official one, or `local:…`."),
        Optional("id", CallForms.Theme, "Son identifiant, au lieu d’un code.", "Its id, in the place of a code."),
        Optional("parent", CallForms.Theme, "La thématique dont elle relève.", "The theme above it."),
        .. Words,
        ExactlyOne("code", "id"),
    ]);

    private static ObjectShape Scope { get; } = Object(
        Required("id", Forms.Id, "Son identifiant\u202F; financeurs et volets n’en partagent aucun.", "Its id; no funder and no strand share one."),
        Optional("name", Text(), "Son nom, le même dans toutes les langues.", "Its name, the same in every language."),
        Optional("title", Localized, "Son titre.", "Its title."),
        Optional("siren", TerritoryForms.Siren, "Son numéro SIREN.", "Its SIREN number."),
        AtLeastOne("name", "title"));

    private static ObjectShape Role { get; } = Object(
        Required("id", Forms.Id, "Son identifiant.", "Its id."),
        Required("title", Localized, "Son titre.", "Its title."));

    private static ObjectShape Code { get; } = Object(
        Required("code", Forms.Code, "Le code.", "The code."),
        Optional("parent", Forms.Code, "Le code dont il relève.", "The code above it."),
        Required("title", Localized, "Son nom.", "Its name."));

    private static ObjectShape Change { get; } = Object(
        Required("from", CallForms.Version, "La version précédente.", "The version before."),
        Required("intent", CallWords.Intents.Shape, "Ce que le changement veut faire.", "What the change means to do."));

    private static ValueList<ObjectPart> Words =>
    [
        Optional("title", Localized, "Son titre\u202F; un code officiel en a déjà un.", "Its title; an official code has one already."),
        Optional("summary", Localized, "Ce qu’il veut dire.", "What it means."),
    ];
}
