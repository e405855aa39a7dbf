using Cohesion.Domain.Territories;
using static Cohesion.Domain.Configuration.Shapes;

namespace Cohesion.Domain.Configuration;

/// <summary>The form of a list of quartiers in files.</summary>
internal static class QuartierListShapes
{
    public static WordTable<EpciNature> Natures { get; } = new(
        new(EpciNature.CommunauteDeCommunes, Word("communauteDeCommunes", "Communauté de communes.", "Communauté de communes.")),
        new(EpciNature.CommunauteDAgglomeration, Word("communauteDAgglomeration", "Communauté d’agglomération.", "Communauté d’agglomération.")),
        new(EpciNature.CommunauteUrbaine, Word("communauteUrbaine", "Communauté urbaine.", "Communauté urbaine.")),
        new(EpciNature.Metropole, Word("metropole", "Métropole.", "Métropole.")),
        new(EpciNature.EtablissementPublicTerritorial, Word("etablissementPublicTerritorial", "Établissement public territorial.", "Établissement public territorial.")));

    public static WordTable<SuccessionKind> Kinds { get; } = new(
        new(SuccessionKind.Identical, Word("identical", "Un quartier garde son contour sous un autre code.", "One quartier keeps its outline under another code.")),
        new(SuccessionKind.Modified, Word("modified", "Un ou plusieurs quartiers changent de contour.", "One or several quartiers change their outlines.")),
        new(SuccessionKind.Merged, Word("merged", "Plusieurs quartiers n’en font plus qu’un.", "Several quartiers become one.")),
        new(SuccessionKind.Split, Word("split", "Un quartier se divise.", "One quartier becomes several.")),
        new(SuccessionKind.Entered, Word("entered", "Un quartier ne succède à aucun.", "A quartier succeeds to none.")),
        new(SuccessionKind.Left, Word("left", "Un quartier n’a pas de successeur.", "A quartier has no successor.")));

    public static Shape File { get; } = Object(
        SchemaLink,
        Required("list", Forms.Id, "L’identifiant de la liste.", "The identifier of the list."),
        Required("generation", Integers(2015, 2024), "La génération de ses codes.", "The generation of its codes."),
        Required("inForce", DaySpans.Shape, "Les jours où elle est en vigueur.", "The days on which it is in force."),
        Optional(
            "departements",
            List(TerritoryForms.Departement, isDistinct: true),
            "Les départements pour lesquels elle vaut sans y désigner de quartier\u202F; ceux de ses quartiers vont de soi.",
            "The départements for which it speaks though it names no quartier there; those of its quartiers go without saying."),
        Required("quartiers", List(Quartier), "Les quartiers prioritaires.", "The priority quartiers."),
        Optional("communes", List(Commune), "Ce qu’elle dit des communes, qu’il s’y trouve un quartier ou non.", "What it says of communes, whether or not a quartier lies there."),
        Optional("epcis", List(Epci), "Ce qu’elle dit des intercommunalités.", "What it says of intercommunalités."),
        Optional(
            "successions",
            List(Succession),
            "Quels quartiers succèdent à quels autres\u202F; chaque code figure une fois au plus de chaque côté.",
            "Which quartiers succeed to which; each code stands at most once on each side."));

    private static Shape Communes { get; } = List(TerritoryForms.Commune, 1, isDistinct: true);

    private static Shape Quartier => Named("quartier", static () => Object(
        Required("code", TerritoryForms.Quartier, "Son code, de la génération de la liste.", "Its code, of the generation of the list."),
        Required("name", Text(), "Son nom, tel que publié.", "Its name, as published."),
        Required("communes", Communes, "Les communes où il se trouve.", "The communes in which it lies."),
        Optional("epcis", List(TerritoryForms.Siren, 1, isDistinct: true), "Toutes les intercommunalités où il se trouve.", "Every intercommunalité in which it lies."),
        Optional("populations", List(Population), "Ses habitants, recensement par recensement.", "Its inhabitants, census by census.")));

    private static Shape Population => Named("population", static () => Object(
        Required("censusYear", Integer(PopulationObservation.FirstYear, PopulationObservation.LastYear), "L’année du recensement.", "The year of the census."),
        Optional("inhabitants", Integer(0, long.MaxValue), "La population municipale.", "The municipal population."),
        Optional("suppressed", True, "Le chiffre est couvert par le secret statistique\u202F: ce n’est pas zéro.", "The figure is withheld for confidentiality, which is not zero."),
        ExactlyOne("inhabitants", "suppressed")));

    private static Shape Commune => Named("commune", static () => Object(
        Required("code", TerritoryForms.Commune, "Son code INSEE.", "Its INSEE code."),
        Required("name", Text(), "Son nom.", "Its name."),
        Optional("epci", TerritoryForms.Siren, "Le SIREN de son intercommunalité.", "The SIREN of its intercommunalité.")));

    private static Shape Epci => Named("epci", static () => Object(
        Required("siren", TerritoryForms.Siren, "Son SIREN.", "Its SIREN."),
        Required("name", Text(), "Son nom.", "Its name."),
        Optional("nature", Natures.Shape, "Sa nature juridique.", "Its legal nature."),
        Optional("communes", Communes, "Toutes ses communes, ou ce membre est absent.", "Every commune of it, or this member is absent.")));

    private static Shape Succession => Named("succession", static () => ByWord(
        "kind",
        "Ce qu’il en advient.",
        "What became of them.",
        [
            .. Kinds.Entries.Select(entry => Case(
                entry.Word,
                [
                    .. Side("from", QuartierSuccession.Before(entry.Value), "Les quartiers d’avant.", "The quartiers before."),
                    .. Side("to", QuartierSuccession.After(entry.Value), "Les quartiers d’après, de cette liste.", "The quartiers after, of this list."),
                ])),
        ]));

    private static ValueList<ObjectPart> Side(string name, (int Least, int Most) counts, string french, string english) => counts.Most == 0
        ? []
        : [Required(name, List(TerritoryForms.Quartier, counts.Least, Math.Min(counts.Most, FileLimits.Elements), isDistinct: true), french, english)];
}
