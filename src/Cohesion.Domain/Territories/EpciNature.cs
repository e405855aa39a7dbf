namespace Cohesion.Domain.Territories;

/// <summary>The legal nature of an EPCI. Source: code général des collectivités territoriales, part five, book II.</summary>
public enum EpciNature
{
    /// <summary>Communauté de communes.</summary>
    CommunauteDeCommunes = 1,

    /// <summary>Communauté d’agglomération, such as Lens-Liévin.</summary>
    CommunauteDAgglomeration,

    /// <summary>Communauté urbaine.</summary>
    CommunauteUrbaine,

    /// <summary>Métropole.</summary>
    Metropole,

    /// <summary>Établissement public territorial, a part of the Métropole du Grand Paris that the lists may name in its stead.</summary>
    EtablissementPublicTerritorial,
}
