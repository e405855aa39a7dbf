using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Eligibility;

/// <summary>The lists of zones that the rules compare one fact of places with, each three bits of its slot: places inside, outside, not known.</summary>
internal sealed class ZoneLists(TerritorialHierarchy hierarchy)
{
    private const int Bits = 64, BitsEach = 3;
    private const ulong Inside = 1, Outside = 2, Unknown = 4;

    private readonly List<ZoneList> _lists = [];
    private TextTable? _table;
    private KeyTable? _byKey;

    /// <summary>Gives the first of the bits of a list.</summary>
    public bool TryAdd(ValueSet<TerritoryCode> zones, out int bit)
    {
        int known = _lists.FindIndex(list => list.Zones == zones);
        bit = BitsEach * (known >= 0 ? known : _lists.Count);
        if (known < 0 && bit + BitsEach <= Bits)
        {
            _lists.Add(new ZoneList(zones, hierarchy));
        }

        return bit + BitsEach <= Bits;
    }

    /// <summary>Works out where the listed places lie, once all lists are known.</summary>
    public void Seal()
    {
        Dictionary<string, ulong> masks = [];
        foreach (TerritoryCode place in _lists.SelectMany(list => list.Zones))
        {
            masks.TryAdd(place.ToString(), Relate(place));
        }

        _table = new TextTable(masks, 0);
        _byKey = new KeyTable([.. masks.Where(entry => PlainColumns.KeyOf(entry.Key) is not null).Select(entry => KeyValuePair.Create(PlainColumns.KeyOf(entry.Key)!.Value, entry.Value))]);
    }

    /// <summary>Tells how a listed place lies to each of the lists, from its integer.</summary>
    public bool TryFind(long key, out ulong mask)
    {
        mask = 0;
        return _byKey is not null && _byKey.TryFind(key, out mask);
    }

    /// <summary>Tells how a place lies to each of the lists.</summary>
    public ulong Of(TerritoryCode place)
    {
        ulong known = _table is null ? 0 : _table.Find(place.ToString());
        return known != 0 ? known : Relate(place);
    }

    private ulong Relate(TerritoryCode place)
    {
        ulong mask = 0;
        for (int i = 0; i < _lists.Count; i++)
        {
            mask |= _lists[i].Relate(place) switch
            {
                Containment.Inside => Inside,
                Containment.Outside => Outside,
                _ => Unknown,
            } << (BitsEach * i);
        }

        return mask;
    }

    /// <summary>One list of zones, which tells of most quartiers at once that they lie outside.</summary>
    private sealed class ZoneList(ValueSet<TerritoryCode> zones, TerritorialHierarchy hierarchy)
    {
        private readonly QuartierGeneration? _onlyOf = hierarchy.KnowsSuccessions ? null : OnlyOf(zones);

        public ValueSet<TerritoryCode> Zones => zones;

        public Containment Relate(TerritoryCode place) =>
            zones.Contains(place) ? Containment.Inside
            : _onlyOf is not null && GenerationOf(place) == _onlyOf ? Containment.Outside
            : hierarchy.Relate(place, zones);

        // Quartiers of one generation are apart, unless a succession is declared or one is a whole commune.
        private static QuartierGeneration? OnlyOf(ValueSet<TerritoryCode> zones)
        {
            QuartierGeneration?[] generations = [.. zones.Select(GenerationOf).Distinct()];
            return generations is [{ } only] ? only : null;
        }

        private static QuartierGeneration? GenerationOf(TerritoryCode place) => place.Kind != TerritoryKind.Quartier ? null : place.ToString() switch
        {
            [_, 'P', ..] => QuartierGeneration.Of2015,
            [.., 'C'] => null,
            _ => QuartierGeneration.Of2024,
        };
    }
}
