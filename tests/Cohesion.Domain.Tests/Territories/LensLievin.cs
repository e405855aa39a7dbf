using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Tests.Territories;

/// <summary>A few places of Lens-Liévin and its neighbours, as the lists published by ANCT and INSEE describe them.</summary>
internal static class LensLievin
{
    public static Siren Call { get; } = Siren.Parse("246200364", null);

    public static Siren HeninCarvin { get; } = Siren.Parse("246200299", null);

    /// <summary>Gets the list of 2024, cut down to six quartiers of the département, two of them shared between communes or EPCIs.</summary>
    public static QuartierListDraft Draft { get; } = new()
    {
        Id = QuartierListId.Parse("qpv-2024-extract", null),
        Generation = QuartierGeneration.Of2024,
        From = new LocalDate(2024, 1, 1),
        Departements = [DepartementCode.Parse("59", null)],
        Quartiers =
        [
            Quartier("QN06225M", "Grande Résidence", 4643, "62498 62523 62842", Call),
            Quartier("QN06228M", "Calonne - Marichelles - Vent De Bise", 6705, "62510", Call),
            Quartier("QN06202M", "Camus", 1575, "62032", Call),
            Quartier("QN06245M", "Quartier Du Maroc - La Canche", 2446, "62570 62724", HeninCarvin, Call),
            Quartier("QN06204M", "Centre Ville", 2000, "62048"),
            Quartier("QN06250M", "Centre Ville", 2000, "62160"),
        ],
        Communes =
        [
            new Commune(CommuneCode.Parse("62510", null), "Liévin", Call),
            new Commune(CommuneCode.Parse("62001", null), "Ablain-Saint-Nazaire", Call),
            new Commune(CommuneCode.Parse("62570", null), "Méricourt", Call),
            new Commune(CommuneCode.Parse("62724", null), "Rouvroy", HeninCarvin),
        ],
        Successions = [QuartierSuccession.Create(SuccessionKind.Identical, [QuartierCode.Parse("QP062019", null)], [QuartierCode.Parse("QN06228M", null)])],
        Citations = [new Citation("décret n° 2023-1314 du 28 décembre 2023")],
    };

    public static QuartierLists Lists { get; } = QuartierLists.Create([QuartierList.Create(Draft)]);

    public static Zone LesPres { get; } =
        Zone.Create(TerritoryCode.Parse("local:les-pres", null), ZoneKind.VeilleActive, [TerritoryCode.Parse("62510", null)], LocalizedText.OfFrench("Les Prés"));

    public static Quartier Quartier(string code, string name, long inhabitants, string communes, params ValueSet<Siren> epcis) => Domain.Territories.Quartier.Create(
        QuartierCode.Parse(code, null), name, [.. communes.Split(' ').Select(text => CommuneCode.Parse(text, null))], epcis, [PopulationObservation.Of(2020, inhabitants)]);
}
