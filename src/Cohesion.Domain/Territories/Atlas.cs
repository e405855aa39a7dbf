namespace Cohesion.Domain.Territories;

/// <summary>Looks up places: in which others each lies, and what covers it.</summary>
/// <remarks>Zones of whole communes and EPCIs lie in what holds every commune of theirs; other zones and quartiers lie in each place that they touch.</remarks>
internal sealed class Atlas
{
    private readonly Gazetteer _gazetteer;
    private readonly Lineage _lineage;
    private readonly Dictionary<TerritoryCode, ValueSet<TerritoryCode>> _zonesOfCommunes;
    private readonly Dictionary<TerritoryCode, Place> _places;

    /// <param name="gazetteer">What lists say of places.</param>
    /// <param name="lineage">What lists say of successions.</param>
    /// <param name="zones">The zones of a file, each after those that it names.</param>
    public Atlas(Gazetteer gazetteer, Lineage lineage, ValueList<Zone> zones)
    {
        (_gazetteer, _lineage) = (gazetteer, lineage);
        _zonesOfCommunes = zones
            .Where(zone => zone.Kind == ZoneKind.Commune)
            .SelectMany(zone => zone.Within.Select(Canonical).Where(code => code.Kind == TerritoryKind.Commune).Select(commune => (commune, zone.Id)))
            .GroupBy(e => e.commune)
            .ToDictionary(group => group.Key, group => (ValueSet<TerritoryCode>)[.. group.Select(e => e.Id)]);
        _places = gazetteer.IsEmpty ? [] : Listed().ToDictionary(code => code, Describe);
        foreach (Zone zone in zones)
        {
            _places.Add(zone.Id, Describe(zone, [.. zone.Within.Select(Find)]));
        }
    }

    /// <summary>Finds a place, also one of which no list speaks.</summary>
    public Place Find(TerritoryCode code) => _places.TryGetValue(code, out Place? place) ? place : Describe(code);

    private IEnumerable<TerritoryCode> Listed()
    {
        DepartementCode[] departements = [.. _gazetteer.Communes.Select(commune => commune.Departement).Distinct()];
        return
        [
            .. _gazetteer.Communes.Select(TerritoryCode.Of),
            .. _gazetteer.Epcis.Select(TerritoryCode.OfEpci),
            .. _gazetteer.Quartiers.Union(_lineage.Twins).Select(TerritoryCode.Of),
            .. departements.Select(TerritoryCode.Of),
            .. departements.Select(departement => departement.Region).OfType<RegionCode>().Distinct().Select(TerritoryCode.Of),
        ];
    }

    private static Place Describe(Zone zone, Place[] within)
    {
        IEnumerable<TerritoryCode> containers = zone.Kind == ZoneKind.Commune
            ? within[0].Containers.Where(code => Array.TrueForAll(within, place => place.Containers.Contains(code)))
            : within.SelectMany(place => place.Containers);
        IEnumerable<Place> roots = within.SelectMany(place => place.Code.Kind == TerritoryKind.Local ? place.Within : [place]);
        return new(zone.Id, [zone.Id, .. containers], default, [.. roots.DistinctBy(place => place.Code)], zone.Kind != ZoneKind.Commune);
    }

    private Place Describe(TerritoryCode code) => Canonical(code) switch
    {
        { Quartier: { } quartier } same => Describe(same, quartier),
        { Commune: { } commune } same => new(same, [same, .. ContainersOf(commune)], new([commune], [commune.Departement], Known(_gazetteer.EpcisOf(commune)))),
        { Epci: { } epci } same => Describe(same, epci),
        { Departement: { } departement } same => new(same, ContainersOf(departement), new(null, [departement], null)),
        { Region: { } region } same => new(same, [same], new(null, region.Departements(), null)),
        TerritoryCode same => new(same, [same], default),
    };

    /// <summary>Writes a place in one way: arrondissements are folded, a quartier that is a whole commune is that commune.</summary>
    private TerritoryCode Canonical(TerritoryCode place) => place switch
    {
        { Kind: TerritoryKind.Commune, Commune: { } commune } => TerritoryCode.Of(commune.Folded),
        { Kind: TerritoryKind.OutsideQuartiers, Commune: { } commune } => TerritoryCode.OutsideQuartiersOf(commune.Folded),
        { Quartier: { } quartier } when WholeCommuneOf(quartier) is { } commune => TerritoryCode.Of(commune),
        _ => place,
    };

    private CommuneCode? WholeCommuneOf(QuartierCode quartier)
    {
        ValueSet<QuartierCode> twins = _lineage.TwinsOf(quartier);
        ValueSet<CommuneCode> communes = [.. twins.SelectMany(twin => _gazetteer.CommunesOf(twin))];
        return communes.Count == 1 && twins.Any(twin => twin.Outline == QuartierOutline.WholeCommune) ? communes.Single() : null;
    }

    private Place Describe(TerritoryCode code, QuartierCode quartier)
    {
        ValueSet<QuartierCode> twins = _lineage.TwinsOf(quartier);
        ValueSet<CommuneCode> communes = [.. twins.SelectMany(twin => _gazetteer.CommunesOf(twin))];
        ValueSet<Siren> declared = [.. twins.SelectMany(twin => _gazetteer.EpcisOf(twin))];
        bool knowsEpcis = declared.Count > 0 || communes.All(commune => _gazetteer.EpcisOf(commune).Count > 0);
        return new(
            code,
            [
                .. twins.Select(TerritoryCode.Of),
                .. communes.SelectMany(commune => ContainersOf(commune)),
                .. declared.SelectMany(epci => ContainersOf(epci)),
                .. twins.SelectMany(twin => ContainersOf(twin.Departement)),
            ],
            new(
                Known(communes),
                [.. twins.Select(twin => twin.Departement), .. communes.Select(commune => commune.Departement)],
                knowsEpcis ? Known<Siren>([.. declared, .. communes.SelectMany(commune => _gazetteer.EpcisOf(commune))]) : null));
    }

    private Place Describe(TerritoryCode code, Siren epci)
    {
        ValueSet<CommuneCode> communes = _gazetteer.CommunesOf(epci);
        return new(code, ContainersOf(epci), new(Known(communes), Known<DepartementCode>([.. communes.Select(commune => commune.Departement)]), [epci]));
    }

    private ValueSet<TerritoryCode> ContainersOf(CommuneCode commune)
    {
        TerritoryCode code = TerritoryCode.Of(commune);
        return [code, .. _gazetteer.EpcisOf(commune).Select(TerritoryCode.OfEpci), .. ContainersOf(commune.Departement), .. _zonesOfCommunes.GetValueOrDefault(code)];
    }

    private ValueSet<TerritoryCode> ContainersOf(Siren epci)
    {
        ValueSet<TerritoryCode>[] each = [.. _gazetteer.CommunesOf(epci).Select(commune => ContainersOf(commune))];
        IEnumerable<TerritoryCode> first = each is [var containers, ..] ? containers : [];
        return [TerritoryCode.OfEpci(epci), .. first.Where(code => Array.TrueForAll(each, other => other.Contains(code)))];
    }

    private static ValueSet<TerritoryCode> ContainersOf(DepartementCode departement) =>
        departement.Region is { } region ? [TerritoryCode.Of(departement), TerritoryCode.Of(region)] : [TerritoryCode.Of(departement)];

    private static ValueSet<T>? Known<T>(ValueSet<T> found)
        where T : struct, IComparable<T> => found.Count > 0 ? found : null;
}
