using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>Tells whether a place lies in a zone, from the lists of quartiers at hand and from what a file declares.</summary>
/// <remarks>
/// A quartier lies in each of its communes and EPCIs, a commune in its EPCI, its département and its region. What no list says is not known; it is
/// never taken for a no. Immutable; it holds what it was given and does not depend on the order of any of it.
/// </remarks>
public sealed class TerritorialHierarchy
{
    private readonly Atlas _atlas;
    private readonly Lineage _lineage;
    private readonly QuartierLists _lists;
    private readonly ValueList<Zone> _zones;
    private readonly ValueSet<QuartierCode> _quartiers;

    private TerritorialHierarchy(QuartierLists lists, ValueList<Zone> zones, ValueSet<QuartierCode> quartiers)
    {
        (_lists, _zones, _lineage, _quartiers) = (lists, zones, new Lineage(lists), quartiers);
        _atlas = new Atlas(new Gazetteer(lists), _lineage, zones);
    }

    /// <summary>Gets the hierarchy that knows no list and no zone: communes, départements and regions alone.</summary>
    public static TerritorialHierarchy Bare { get; } = new(QuartierLists.None, [], []);

    /// <summary>Gets the zones that a file declares.</summary>
    internal ValueList<Zone> Zones => _zones;

    /// <summary>Gets whether a list at hand declares that quartiers follow others.</summary>
    internal bool KnowsSuccessions => _lineage.IsDeclared;

    /// <summary>Tells whether two hierarchies were given the same, and so say the same of all places; the quartiers that a file names matter beside its zones only.</summary>
    internal bool IsSameAs(TerritorialHierarchy other) => ReferenceEquals(this, other)
        || (_lists == other._lists && _zones == other._zones && (_zones.Count == 0 || _quartiers == other._quartiers));

    /// <summary>Builds a hierarchy from what is known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    public static TerritorialHierarchy Create(QuartierLists lists, ValueList<Zone> zones = default, ValueSet<QuartierCode> quartiers = default)
    {
        TryCreate(lists, zones, quartiers, out TerritorialHierarchy? hierarchy, out ValueList<Problem> problems);
        return Problems.Require(hierarchy, problems);
    }

    /// <summary>Builds a hierarchy, or tells everything that is wrong with the zones: one twice, one in an undeclared one, one in itself by way of others.</summary>
    /// <param name="lists">The lists of quartiers at hand.</param>
    /// <param name="zones">The zones that a file declares.</param>
    /// <param name="quartiers">
    /// The quartiers that the file names: these and its zones are apart. A quartier that it does not name may be one of its zones under another name.
    /// </param>
    /// <param name="hierarchy">The hierarchy, unless something is wrong.</param>
    /// <param name="problems">What is wrong, each with a pointer into <paramref name="zones"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    public static bool TryCreate(
        QuartierLists lists,
        ValueList<Zone> zones,
        ValueSet<QuartierCode> quartiers,
        [NotNullWhen(true)] out TerritorialHierarchy? hierarchy,
        out ValueList<Problem> problems)
    {
        Guard.Against.Null(lists);
        problems = ZoneOrder.Of(zones, out ValueList<Zone> ordered);
        hierarchy = problems.Count == 0 ? new TerritorialHierarchy(lists, ordered, quartiers) : null;
        return hierarchy is not null;
    }

    /// <summary>Tells whether a place lies in a zone.</summary>
    /// <exception cref="ArgumentException">An argument is the default value.</exception>
    public Containment Relate(TerritoryCode place, TerritoryCode zone) =>
        Relate(_atlas.Find(Guard.Against.Default(place)), _atlas.Find(Guard.Against.Default(zone)));

    /// <summary>Tells whether a place lies in one at least of several zones; a place that only several of them cover together is not known to.</summary>
    /// <exception cref="ArgumentException">An argument is or holds the default value.</exception>
    public Containment Relate(TerritoryCode place, ValueSet<TerritoryCode> zones)
    {
        Place found = _atlas.Find(Guard.Against.Default(place));
        Guard.Against.DefaultAmong(zones);
        if (found.Containers.Overlaps(zones))
        {
            return Containment.Inside;
        }

        Containment answer = Containment.Outside;
        foreach (TerritoryCode zone in zones)
        {
            switch (Relate(found, _atlas.Find(zone)))
            {
                case Containment.Inside:
                    return Containment.Inside;
                case Containment.Unknown:
                    answer = Containment.Unknown;
                    break;
            }
        }

        return answer;
    }

    /// <summary>Gives the time zones of a place by their IANA names, in ordinal order; none where no list tells where it lies.</summary>
    /// <exception cref="ArgumentException"><paramref name="place"/> is the default value.</exception>
    public ValueList<string> TimeZonesOf(TerritoryCode place) => [.. TimeZonesOf(_atlas.Find(Guard.Against.Default(place))).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TimeZonesOf(Place place) => place switch
    {
        { Within.Count: > 0 } => place.Within.SelectMany(TimeZonesOf),
        { Footprint.Communes: { } communes } => communes.SelectMany(commune => LegalTimeZones.Of(commune)),
        { Footprint.Departements: { } departements } => departements.SelectMany(departement => LegalTimeZones.Of(departement)),
        _ => [],
    };

    private Containment Relate(Place place, Place zone) =>
        place.Containers.Contains(zone.Code) ? Containment.Inside
        : !zone.Containers.Contains(place.Code) && AreApart(place, zone) ? Containment.Outside
        : Containment.Unknown;

    private bool AreApart(Place one, Place other) =>
        ByKind(one, other) || ByKind(other, one)
        || one.Footprint.IsApartFrom(other.Footprint, sameVintage: !AreOfTwoGenerations(one, other))
        || IsCoveredApart(one, other) || IsCoveredApart(other, one);

    // What covers a zone of a file lies apart from the other place.
    private bool IsCoveredApart(Place zone, Place other)
    {
        foreach (Place cover in zone.Within.AsSpan())
        {
            if (Relate(cover, other) != Containment.Outside)
            {
                return false;
            }
        }

        return zone.Within.Count > 0;
    }

    private static bool AreOfTwoGenerations(Place one, Place other) =>
        one.Quartier is { } quartier && other.Quartier is { } another && quartier.Generation != another.Generation;

    private bool ByKind(Place one, Place other) => (one.Code.Kind, other.Code.Kind) switch
    {
        (TerritoryKind.Quartier, TerritoryKind.Quartier) => _lineage.AreApart(one.Quartier!.Value, other.Quartier!.Value),
        (TerritoryKind.Quartier, TerritoryKind.OutsideQuartiers) => true,
        (TerritoryKind.Quartier, TerritoryKind.Local) => other.IsApart && _lineage.TwinsOf(one.Quartier!.Value).Overlaps(_quartiers),
        (TerritoryKind.Local, TerritoryKind.Local) => one.IsApart && other.IsApart,
        _ => false,
    };
}
