namespace Cohesion.Domain.Territories;

/// <content>What the list holds of a place.</content>
public sealed partial record QuartierList
{
    /// <summary>Finds a quartier by its code.</summary>
    /// <returns>The quartier, or <see langword="null"/> if the list does not hold it.</returns>
    public Quartier? Find(QuartierCode code)
    {
        int index = Quartiers.AsSpan().BinarySearch(new ByCode(code));
        return index < 0 ? null : Quartiers[index];
    }

    /// <summary>Gives the quartiers that lie in a place, in the order of their codes; one that straddles lies in each of its communes and EPCIs.</summary>
    /// <returns>None for a place that the list cannot tell: a zone of a call, an EPCI of which it says nothing.</returns>
    public ValueList<Quartier> QuartiersIn(TerritoryCode place) => place switch
    {
        { Quartier: { } code } => Find(code) is { } quartier ? [quartier] : [],
        { Kind: TerritoryKind.Commune, Commune: { } code } => [.. Quartiers.Where(quartier => quartier.Communes.Any(commune => commune.Folded == code.Folded))],
        { Epci: { } siren } => InEpci(siren),
        { Departement: { } code } => [.. Quartiers.Where(quartier => quartier.Code.Departement == code)],
        { Region: { } code } => [.. Quartiers.Where(quartier => quartier.Code.Departement.Region == code)],
        _ => [],
    };

    /// <summary>Gives the communes that lie in a place, in order: those that the list describes, and those of its quartiers and EPCIs.</summary>
    /// <returns>None for a place that the list cannot tell.</returns>
    public ValueSet<CommuneCode> CommunesIn(TerritoryCode place) => place switch
    {
        { Quartier: { } code } => Find(code)?.Communes ?? [],
        { Commune: { } code } => [code],
        { Epci: { } siren } => CommunesOf(siren),
        { Departement: { } code } => [.. AllCommunes().Where(commune => commune.Departement == code)],
        { Region: { } code } => [.. AllCommunes().Where(commune => commune.Departement.Region == code)],
        _ => [],
    };

    private ValueList<Quartier> InEpci(Siren siren)
    {
        ValueSet<CommuneCode> communes = CommunesOf(siren);
        return [.. Quartiers.Where(quartier => quartier.Epcis.Contains(siren) || quartier.Communes.Overlaps(communes))];
    }

    private ValueSet<CommuneCode> CommunesOf(Siren siren) =>
    [
        .. Epcis.Where(epci => epci.Siren == siren).SelectMany(epci => epci.Communes),
        .. Communes.Where(commune => commune.Epci == siren).Select(commune => commune.Code),
    ];

    private IEnumerable<CommuneCode> AllCommunes() =>
    [
        .. Communes.Select(commune => commune.Code),
        .. Epcis.SelectMany(epci => epci.Communes),
        .. Quartiers.SelectMany(quartier => quartier.Communes),
    ];

    private readonly record struct ByCode(QuartierCode Code) : IComparable<Quartier>
    {
        public int CompareTo(Quartier? other) => Code.CompareTo(other!.Code);
    }
}
