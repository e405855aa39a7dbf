using Cohesion.Domain.Contracts;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a contrat de ville in files.</summary>
internal static class ContractShapes
{
    public static WordTable<SignatoryRole> Roles { get; } = new(
        new(SignatoryRole.State, Word("state", "L’État ou l’un de ses établissements publics.", "The State, or one of its public establishments.")),
        new(SignatoryRole.Epci, Word("epci", "L’intercommunalité.", "The intercommunalité.")),
        new(SignatoryRole.Commune, Word("commune", "Une commune.", "A commune.")),
        new(SignatoryRole.Departement, Word("departement", "Un département.", "A département.")),
        new(SignatoryRole.Region, Word("region", "Une région.", "A region.")),
        new(SignatoryRole.CaisseDesDepots, Word("caisseDesDepots", "La Caisse des dépôts et consignations.", "The Caisse des dépôts et consignations.")),
        new(SignatoryRole.SocialLandlord, Word("socialLandlord", "Un bailleur social.", "A social landlord.")),
        new(SignatoryRole.MixedEconomyCompany, Word("mixedEconomyCompany", "Une société d’économie mixte.", "A local company with public shareholders.")),
        new(SignatoryRole.SocialProtection, Word("socialProtection", "Un organisme de protection sociale.", "A body of social protection.")),
        new(SignatoryRole.ConsularChamber, Word("consularChamber", "Une chambre consulaire.", "A consular chamber.")),
        new(SignatoryRole.HigherEducation, Word("higherEducation", "Un établissement d’enseignement supérieur.", "An institution of higher education.")),
        new(SignatoryRole.MobilityAuthority, Word("mobilityAuthority", "Une autorité organisatrice de la mobilité.", "An authority that organises mobility.")),
        new(SignatoryRole.Other, Word("other", "Quelqu’un d’autre.", "Somebody else.")));

    public static Form Code { get; } = Form.Of<ContractCode>(
        "contractCode", "CV[0-9]{3}", "CV219", "Le code d’un contrat de ville dans les fichiers de l’ANCT.", "The code of a contrat de ville in the files of ANCT.");

    private static Shape Topic { get; } = Named("topic", static () => Object(
        Required("code", Forms.Id, "Son code, unique parmi les piliers, les axes, les domaines et les objectifs.", "Its code, unique among pillars, axes, fields and objectives."),
        Required("title", Localized, "Son titre, dans les mots du contrat.", "Its title, in the words of the contract."),
        Optional("parent", Forms.Id, "Le code de celui dont il fait partie.", "The code of the one to which it belongs."),
        Optional("theme", Forms.Theme, "Le thème le plus proche.", "The theme that comes nearest.")));

    public static Shape File { get; } = Object(
        SchemaLink,
        Required("contract", Forms.Id, "L’identifiant du contrat, par lequel d’autres fichiers le nomment.", "The identifier of the contract, by which other files name it."),
        Required(
            "generation",
            Integers(2015, 2024),
            "2015\u202F: les contrats de ville de 2015 à 2023. 2024\u202F: Engagements Quartiers 2030.",
            "2015: the contrats de ville of 2015 to 2023. 2024: Engagements Quartiers 2030."),
        Required("title", Localized, "Son titre.", "Its title."),
        Optional("code", Code, "Son code dans les fichiers de l’ANCT, s’il en a un.", "Its code in the files of ANCT, if it has one."),
        Optional("holder", ValueForms.Territory, "L’intercommunalité (`epci:…`) ou la commune qui le porte.", "The intercommunalité (`epci:…`) or the commune that carries it."),
        Required("term", Term, "Les jours où il est en vigueur.", "The days on which it is in force."),
        Optional("signatories", List(Signatory), "Ceux qui l’ont signé, chacun une fois.", "Those who signed it, each once."),
        Optional("pillars", List(Topic), "Ses piliers.", "Its pillars."),
        Optional("axes", List(Topic), "Ses axes transversaux ou thématiques.", "Its cross-cutting or thematic axes."),
        Optional("fields", List(Topic), "Les domaines où il agit.", "The fields in which it acts."),
        Optional("objectives", List(Topic), "Ses objectifs.", "Its objectives."),
        Optional("territory", Territory, "Où il s’applique.", "Where it applies."));

    private static Shape Term => Named("term", static () => Object(
        Required("from", DaySpans.Day, "Le premier jour, inclus.", "The first day, included."),
        Required("until", DaySpans.Day, "Le dernier jour tel que signé, inclus.", "The last day as signed, included."),
        Optional("amendments", List(Amendment), "Ce qui l’a prolongé depuis, dans l’ordre d’adoption.", "What extended it since, in the order of adoption.")));

    private static Shape Amendment => Named("amendment", static () => Object(
        Required("adoptedOn", DaySpans.Day, "Le jour où le texte est adopté.", "The day on which the text is adopted."),
        Required("until", DaySpans.Day, "Le nouveau dernier jour, inclus, après le précédent.", "The new last day, included, after the one before.")));

    private static Shape Signatory => Named("signatory", static () => Object(
        Required("name", Text(), "Son nom, tel que le contrat l’écrit.", "Its name, as the contract writes it."),
        Required("role", Roles.Shape, "En tant que quoi il signe.", "As what it signs."),
        Optional("siren", TerritoryForms.Siren, "Son SIREN.", "Its SIREN.")));

    private static Shape Territory => Named("contractTerritory", static () => Object(
        Optional("communes", List(TerritoryForms.Commune, 1, isDistinct: true), "Ses communes.", "Its communes."),
        Optional("quartiers", Quartiers, "Ses quartiers prioritaires, ou tous ceux d’un territoire.", "Its priority quartiers, or all those of a territory."),
        Optional(
            "declared",
            DeclaredFiguresFormat.Shape,
            "Les chiffres que les parties annoncent, à part de ce que les listes additionnent.",
            "The figures that the parties state, kept apart from what lists add up to.")));

    private static Shape Quartiers => ByType(
        List(TerritoryForms.Quartier, 1, isDistinct: true),
        Object(
            Required("all", Words(Word("qpv", "Les quartiers prioritaires.", "Priority quartiers.")), "Tous les quartiers prioritaires.", "All priority quartiers."),
            Required("in", ValueForms.Territory, "Le territoire où ils se trouvent.", "The territory in which they lie."),
            Required("generation", Integers(2015, 2024), "La génération de leur liste.", "The generation of their list.")));
}
