namespace Cohesion.Domain.Territories;

/// <summary>What kind of place a <see cref="TerritoryCode"/> names.</summary>
public enum TerritoryKind
{
    /// <summary>A priority quartier: <c>QN06225M</c>.</summary>
    Quartier = 1,

    /// <summary>A commune: <c>62510</c>.</summary>
    Commune,

    /// <summary>Somewhere in a commune and in no quartier: <c>62510/none</c>.</summary>
    OutsideQuartiers,

    /// <summary>An intercommunalité (<i>établissement public de coopération intercommunale</i>): <c>epci:246200364</c>.</summary>
    Epci,

    /// <summary>A département or overseas territory: <c>departement:62</c>.</summary>
    Departement,

    /// <summary>A region: <c>region:32</c>.</summary>
    Region,

    /// <summary>A zone that a call or a contract defines: <c>local:les-pres</c>.</summary>
    Local,
}
