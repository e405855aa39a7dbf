using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Tests.Territories;

/// <summary>
/// The same relation, found otherwise: "lies in" is the least relation that a few rules close, "apart" is that no commune, known or imagined, could
/// hold a piece of both. Slow, and small enough to be read beside the file format.
/// </summary>
internal sealed class NaiveHierarchy
{
    private readonly QuartierLists _lists;
    private readonly Dictionary<TerritoryCode, Zone> _zones;
    private readonly ValueSet<QuartierCode> _named;
    private readonly HashSet<(TerritoryCode, TerritoryCode)> _inside = [];
    private readonly (CommuneCode? Commune, DepartementCode Departement, Siren? Epci)[] _pieces;
    private readonly Siren[] _epcis;

    public NaiveHierarchy(QuartierLists lists, ValueList<Zone> zones, ValueSet<QuartierCode> named, TerritoryCode[] country)
    {
        (_lists, _zones, _named) = (lists, zones.ToDictionary(zone => zone.Id), named);
        Close(country);
        _epcis = [.. country.Select(code => code.Epci).OfType<Siren>()];
        CommuneCode[] communes = [.. country.Where(code => code.Kind == TerritoryKind.Commune).Select(code => code.Commune!.Value.Folded).Distinct()];
        DepartementCode[] departements = [.. country.Select(code => code.Departement).OfType<DepartementCode>()];
        _pieces =
        [
            .. communes.SelectMany(commune => PossibleEpcisOf(commune).Select(epci => ((CommuneCode?)commune, commune.Departement, epci))),
            .. departements.SelectMany(departement => AnyEpci().Select(epci => ((CommuneCode?)null, departement, epci))),
        ];
    }

    public Containment Relate(TerritoryCode place, TerritoryCode zone) =>
        Inside(place, zone) ? Containment.Inside
        : !Inside(zone, place) && Apart(place, zone) ? Containment.Outside
        : Containment.Unknown;

    private IEnumerable<Quartier> Quartiers => _lists.All.SelectMany(list => list.Quartiers);

    private bool Inside(TerritoryCode place, TerritoryCode zone) => place == zone || _inside.Contains((place, zone));

    private void Close(TerritoryCode[] country)
    {
        _inside.UnionWith(country.SelectMany(place => country.Where(zone => LiesDirectlyIn(place, zone)).Select(zone => (place, zone))));
        CloseUnderSteps(country);
        foreach (TerritoryCode code in country.Where(code => code.Kind == TerritoryKind.Quartier))
        {
            TerritoryCode[] twins = [.. country.Where(other => other.Kind == TerritoryKind.Quartier && Inside(code, other) && Inside(other, code))];
            CommuneCode[] communes = [.. Quartiers.Where(q => twins.Contains(TerritoryCode.Of(q.Code))).SelectMany(q => q.Communes).Select(c => c.Folded).Distinct()];
            if (communes is [var only] && twins.Any(twin => twin.Quartier!.Value.Outline == QuartierOutline.WholeCommune))
            {
                _inside.Add((TerritoryCode.Of(only), code));
            }
        }

        CloseUnderSteps(country);
    }

    private bool LiesDirectlyIn(TerritoryCode place, TerritoryCode zone) =>
        (place.Commune is { } inner && zone.Kind == TerritoryKind.Commune && inner.Folded == zone.Commune!.Value.Folded)
        || (place.Kind == TerritoryKind.OutsideQuartiers && zone.Kind == place.Kind && place.Commune!.Value.Folded == zone.Commune!.Value.Folded)
        || (DepartementOf(place) is { } departement && (zone.Departement == departement || (zone.Region is { } region && region == departement.Region)))
        || (place.Kind == TerritoryKind.Commune && zone.Epci is { } epci && EpcisOf(place.Commune!.Value).Contains(epci))
        || Quartiers.Any(q => q.Code == place.Quartier && ((zone.Epci is { } e && q.Epcis.Contains(e)) || (zone.Kind == TerritoryKind.Commune && Has(q, zone.Commune!.Value))))
        || Successions(SuccessionKind.Identical).Any(s => s.From.Concat(s.To).Order().SequenceEqual(new[] { place, zone }.Select(code => code.Quartier).OfType<QuartierCode>().Order()))
        || (place.Kind == TerritoryKind.Commune && _zones.TryGetValue(zone, out Zone? whole) && whole.Kind == ZoneKind.Commune
            && whole.Within.Any(code => code.Kind == TerritoryKind.Commune && code.Commune!.Value.Folded == place.Commune!.Value.Folded))
        || (_zones.TryGetValue(place, out Zone? small) && small.Kind != ZoneKind.Commune && small.Within.Contains(zone));

    private static DepartementCode? DepartementOf(TerritoryCode place) => place.Quartier?.Departement ?? place.Commune?.Departement ?? place.Departement;

    private void CloseUnderSteps(TerritoryCode[] country)
    {
        int before;
        do
        {
            before = _inside.Count;
            foreach ((TerritoryCode a, TerritoryCode b) in _inside.ToArray())
            {
                _inside.UnionWith(country.Where(c => Inside(b, c)).Select(c => (a, c)));
            }

            foreach (TerritoryCode whole in country)
            {
                TerritoryCode[] parts = [.. PartsOf(whole)];
                _inside.UnionWith(country.Where(zone => parts.Length > 0 && parts.All(part => Inside(part, zone))).Select(zone => (whole, zone)));
            }
        }
        while (_inside.Count > before);
    }

    private IEnumerable<TerritoryCode> PartsOf(TerritoryCode whole) =>
        _zones.TryGetValue(whole, out Zone? zone) ? zone.Kind == ZoneKind.Commune ? zone.Within : []
        : whole.Epci is { } epci && IsWhole(epci) ? CommunesOf(epci).Select(TerritoryCode.Of)
        : [];

    private bool Apart(TerritoryCode a, TerritoryCode b) => ApartByRule(a, b) || ApartByRule(b, a) || ApartByPieces(a, b);

    private bool ApartByPieces(TerritoryCode a, TerritoryCode b)
    {
        if (a.Kind == TerritoryKind.Local || b.Kind == TerritoryKind.Local)
        {
            (TerritoryCode local, TerritoryCode other) = a.Kind == TerritoryKind.Local ? (a, b) : (b, a);
            return (_zones.TryGetValue(local, out Zone? zone) && Roots(zone).All(root => Relate(root, other) == Containment.Outside))
                || (_zones.TryGetValue(other, out Zone? another) && Roots(another).All(root => Relate(root, local) == Containment.Outside));
        }

        return a.Quartier?.Generation is { } x && b.Quartier?.Generation is { } y && x != y && !IsCommune(a) && !IsCommune(b)
            ? a.Quartier.Value.Departement != b.Quartier.Value.Departement
            : !_pieces.Any(piece => CouldHold(piece, a) && CouldHold(piece, b));
    }

    private IEnumerable<TerritoryCode> Roots(Zone zone) =>
        zone.Within.SelectMany(code => _zones.TryGetValue(code, out Zone? inner) ? Roots(inner) : [code]);

    private bool ApartByRule(TerritoryCode a, TerritoryCode b) => (a.Quartier, b.Quartier) switch
    {
        ({ } one, { } other) => !IsCommune(a) && !IsCommune(b) && Twins(one).All(x => Twins(other).All(y => !Leads(x, y) && !Leads(y, x)))
            && (Twins(one).Any(x => Twins(other).Any(y => x.Generation == y.Generation && x.Outline == QuartierOutline.WholeCommune == (y.Outline == QuartierOutline.WholeCommune)))
                || (IsToldOf(one) && IsToldOf(other))),
        ({ } one, null) when !IsCommune(a) => b.Kind == TerritoryKind.OutsideQuartiers || (IsOfTheFile(b) && Twins(one).Any(_named.Contains)),
        (null, null) => IsOfTheFile(a) && IsOfTheFile(b),
        _ => false,
    };

    private bool IsOfTheFile(TerritoryCode code) => _zones.TryGetValue(code, out Zone? zone) && zone.Kind != ZoneKind.Commune;

    // A quartier in which its only commune lies is that commune.
    private bool IsCommune(TerritoryCode quartier) => Quartiers.SelectMany(q => q.Communes).Any(c => Inside(TerritoryCode.Of(c.Folded), quartier));

    private QuartierCode[] Twins(QuartierCode code) =>
        [code, .. Quartiers.Select(q => q.Code).Concat(_lists.All.SelectMany(list => list.Successions).SelectMany(s => s.From))
            .Where(other => Inside(TerritoryCode.Of(code), TerritoryCode.Of(other)) && Inside(TerritoryCode.Of(other), TerritoryCode.Of(code)))];

    private IEnumerable<QuartierSuccession> Successions(SuccessionKind kind) => _lists.All.SelectMany(list => list.Successions).Where(s => s.Kind == kind);

    private bool Leads(QuartierCode from, QuartierCode to) => _lists.All.SelectMany(list => list.Successions)
        .Where(s => s.From.Contains(from)).SelectMany(s => s.To).Any(next => next == to || Leads(next, to));

    private bool IsToldOf(QuartierCode code) => _lists.All.SelectMany(list => list.Successions).Any(s => s.From.Contains(code) || s.To.Contains(code));

    private bool CouldHold((CommuneCode? Commune, DepartementCode Departement, Siren? Epci) piece, TerritoryCode place) => place switch
    {
        { Quartier: { } code } => CouldHold(piece, code, [.. Quartiers.Where(q => Twins(code).Contains(q.Code))]),
        { Commune: { } commune } => piece.Commune == commune.Folded,
        { Epci: { } epci } => piece.Epci == epci && (!IsWhole(epci) || (piece.Commune is { } c && CommunesOf(epci).Any(member => member.Folded == c))),
        { Departement: { } departement } => piece.Departement == departement,
        { Region: { } region } => piece.Departement.Region == region,
        _ => true,
    };

    private bool CouldHold((CommuneCode? Commune, DepartementCode Departement, Siren? Epci) piece, QuartierCode code, Quartier[] listed)
    {
        Siren?[] declared = [.. listed.SelectMany(q => q.Epcis)];
        Siren?[] told = declared is [] ? AnyEpci() : [.. declared, .. listed.SelectMany(q => q.Communes).SelectMany(EpcisOf)];
        return listed is []
            ? piece.Departement == code.Departement
            : piece.Commune is { } commune && listed.Any(q => Has(q, commune)) && told.Contains(piece.Epci);
    }

    private static bool Has(Quartier quartier, CommuneCode commune) => quartier.Communes.Any(c => c.Folded == commune.Folded);

    private bool IsWhole(Siren epci) => _lists.All.SelectMany(list => list.Epcis).Any(e => e.Siren == epci && e.Communes.Count > 0);

    private CommuneCode[] CommunesOf(Siren epci) =>
    [
        .. _lists.All.SelectMany(list => list.Epcis).Where(e => e.Siren == epci).SelectMany(e => e.Communes),
        .. _lists.All.SelectMany(list => list.Communes).Where(c => c.Epci == epci).Select(c => c.Code),
        .. Quartiers.Where(q => q.Communes.Count == 1 && q.Epcis.Contains(epci)).SelectMany(q => q.Communes),
    ];

    private Siren?[] AnyEpci() => [null, .. _epcis];

    private Siren?[] PossibleEpcisOf(CommuneCode commune) => EpcisOf(commune) is [_, ..] known ? known : AnyEpci();

    private Siren?[] EpcisOf(CommuneCode commune) =>
    [
        .. _lists.All.SelectMany(list => list.Communes).Where(c => c.Code.Folded == commune.Folded && c.Epci is not null).Select(c => c.Epci),
        .. _lists.All.SelectMany(list => list.Epcis).Where(e => e.Communes.Any(c => c.Folded == commune.Folded)).Select(e => (Siren?)e.Siren),
        .. Quartiers.Where(q => q.Communes is { Count: 1 } && Has(q, commune)).SelectMany(q => q.Epcis).Select(e => (Siren?)e),
    ];
}
