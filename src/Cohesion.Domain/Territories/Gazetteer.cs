namespace Cohesion.Domain.Territories;

/// <summary>What lists of quartiers say together of quartiers, communes and EPCIs: where they differ, what any of them says. Arrondissements are folded.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<QuartierCode, ValueSet<CommuneCode>> _communesOfQuartiers;
    private readonly Dictionary<QuartierCode, ValueSet<Siren>> _epcisOfQuartiers;
    private readonly Dictionary<CommuneCode, ValueSet<Siren>> _epcisOfCommunes;
    private readonly Dictionary<Siren, ValueSet<CommuneCode>> _communesOfEpcis;

    public Gazetteer(QuartierLists lists)
    {
        if (lists.All.Count == 0)
        {
            (_communesOfQuartiers, _epcisOfQuartiers, _epcisOfCommunes, _communesOfEpcis) = ([], [], [], []);
            return;
        }

        Quartier[] quartiers = [.. lists.All.SelectMany(list => list.Quartiers)];
        Commune[] communes = [.. lists.All.SelectMany(list => list.Communes)];
        Epci[] epcis = [.. lists.All.SelectMany(list => list.Epcis)];
        _communesOfQuartiers = Join(quartiers.SelectMany(quartier => quartier.Communes.Select(commune => (quartier.Code, commune.Folded))));
        _epcisOfQuartiers = Join(quartiers.SelectMany(quartier => quartier.Epcis.Select(epci => (quartier.Code, epci))));

        // An EPCI is made of whole communes, so what holds a quartier of one commune holds that commune.
        _epcisOfCommunes = Join(
        [
            .. communes.Where(commune => commune.Epci is not null).Select(commune => (commune.Code.Folded, commune.Epci!.Value)),
            .. epcis.SelectMany(epci => epci.Communes.Select(commune => (commune.Folded, epci.Siren))),
            .. quartiers.Where(quartier => quartier.Communes.Count == 1).SelectMany(quartier => quartier.Epcis.Select(epci => (quartier.Communes.Single().Folded, epci))),
        ]);
        HashSet<Siren> whole = [.. epcis.Where(epci => epci.Communes.Count > 0).Select(epci => epci.Siren)];
        _communesOfEpcis = Join(_epcisOfCommunes.SelectMany(e => e.Value.Where(whole.Contains).Select(epci => (epci, e.Key))));
    }

    /// <summary>Gets whether no list was handed over.</summary>
    public bool IsEmpty => _communesOfQuartiers.Count == 0 && _epcisOfCommunes.Count == 0;

    public IEnumerable<QuartierCode> Quartiers => _communesOfQuartiers.Keys;

    public IEnumerable<CommuneCode> Communes => _communesOfQuartiers.Values.SelectMany(communes => communes).Concat(_epcisOfCommunes.Keys).Distinct();

    public IEnumerable<Siren> Epcis => _epcisOfCommunes.Values.Concat(_epcisOfQuartiers.Values).SelectMany(epcis => epcis).Distinct();

    /// <summary>Gives the communes of a quartier; none if no list holds it.</summary>
    public ValueSet<CommuneCode> CommunesOf(QuartierCode quartier) => _communesOfQuartiers.GetValueOrDefault(quartier);

    /// <summary>Gives the EPCIs that lists declare for a quartier; none if they do not say.</summary>
    public ValueSet<Siren> EpcisOf(QuartierCode quartier) => _epcisOfQuartiers.GetValueOrDefault(quartier);

    /// <summary>Gives the EPCIs of a commune, one unless lists differ; none if it is not known.</summary>
    public ValueSet<Siren> EpcisOf(CommuneCode commune) => _epcisOfCommunes.GetValueOrDefault(commune);

    /// <summary>Gives every commune of an EPCI; none if they are not listed.</summary>
    public ValueSet<CommuneCode> CommunesOf(Siren epci) => _communesOfEpcis.GetValueOrDefault(epci);

    private static Dictionary<TKey, ValueSet<TValue>> Join<TKey, TValue>(IEnumerable<(TKey Key, TValue Value)> pairs)
        where TKey : notnull
        where TValue : struct, IComparable<TValue> =>
        pairs.GroupBy(pair => pair.Key, pair => pair.Value).ToDictionary(group => group.Key, group => (ValueSet<TValue>)[.. group]);
}
