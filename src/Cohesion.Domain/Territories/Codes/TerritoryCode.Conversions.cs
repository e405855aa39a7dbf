using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <content>From the codes of each kind, and back.</content>
public readonly partial record struct TerritoryCode
{
    /// <summary>Gets the quartier, or <see langword="null"/> for a place of another kind.</summary>
    public QuartierCode? Quartier => Kind == TerritoryKind.Quartier ? QuartierCode.Parse(_text!, null) : null;

    /// <summary>Gets the commune, also of a place in a commune and in no quartier; <see langword="null"/> for a place of another kind.</summary>
    public CommuneCode? Commune => Kind is TerritoryKind.Commune or TerritoryKind.OutsideQuartiers ? CommuneCode.Parse(_text.AsSpan(0, 5), null) : null;

    /// <summary>Gets the SIREN of the EPCI, or <see langword="null"/> for a place of another kind.</summary>
    public Siren? Epci => Kind == TerritoryKind.Epci ? Siren.Parse(_text.AsSpan(EpciPrefix.Length), null) : null;

    /// <summary>Gets the département, or <see langword="null"/> for a place of another kind.</summary>
    public DepartementCode? Departement => Kind == TerritoryKind.Departement ? DepartementCode.Of(_text![DepartementPrefix.Length..]) : null;

    /// <summary>Gets the region, or <see langword="null"/> for a place of another kind.</summary>
    public RegionCode? Region => Kind == TerritoryKind.Region ? RegionCode.Parse(_text.AsSpan(RegionPrefix.Length), null) : null;

    /// <summary>Names a quartier.</summary>
    /// <exception cref="ArgumentException"><paramref name="quartier"/> is the default value.</exception>
    public static TerritoryCode Of(QuartierCode quartier) => new(TerritoryKind.Quartier, Guard.Against.Default(quartier).ToString());

    /// <summary>Names a commune.</summary>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is the default value.</exception>
    public static TerritoryCode Of(CommuneCode commune) => new(TerritoryKind.Commune, Guard.Against.Default(commune).ToString());

    /// <summary>Names a département.</summary>
    /// <exception cref="ArgumentException"><paramref name="departement"/> is the default value.</exception>
    public static TerritoryCode Of(DepartementCode departement) =>
        new(TerritoryKind.Departement, DepartementPrefix + Guard.Against.Default(departement));

    /// <summary>Names a region.</summary>
    /// <exception cref="ArgumentException"><paramref name="region"/> is the default value.</exception>
    public static TerritoryCode Of(RegionCode region) => new(TerritoryKind.Region, RegionPrefix + Guard.Against.Default(region));

    /// <summary>Names an EPCI by its SIREN, which is not checked to be that of an EPCI.</summary>
    /// <exception cref="ArgumentException"><paramref name="siren"/> is the default value.</exception>
    public static TerritoryCode OfEpci(Siren siren) => new(TerritoryKind.Epci, EpciPrefix + Guard.Against.Default(siren));

    /// <summary>Names what of a commune lies in no quartier.</summary>
    /// <exception cref="ArgumentException"><paramref name="commune"/> is the default value.</exception>
    public static TerritoryCode OutsideQuartiersOf(CommuneCode commune) =>
        new(TerritoryKind.OutsideQuartiers, Guard.Against.Default(commune) + None);
}
