namespace Cohesion.Domain.Contracts;

/// <summary>As what somebody signs a contrat de ville. Source: law no. 2014-173, article 6, in the version of 2017.</summary>
public enum SignatoryRole
{
    /// <summary>The State, or a public establishment of the State.</summary>
    State = 1,

    /// <summary>The intercommunalité at whose scale it is concluded.</summary>
    Epci,

    /// <summary>A commune of that intercommunalité.</summary>
    Commune,

    /// <summary>The département in which it lies.</summary>
    Departement,

    /// <summary>The region in which it lies.</summary>
    Region,

    /// <summary>The Caisse des dépôts et consignations.</summary>
    CaisseDesDepots,

    /// <summary>A social landlord (<i>organisme d’habitation à loyer modéré</i>).</summary>
    SocialLandlord,

    /// <summary>A local company with public shareholders (<i>société d’économie mixte</i>).</summary>
    MixedEconomyCompany,

    /// <summary>A body of social protection, such as a family allowance fund.</summary>
    SocialProtection,

    /// <summary>A chamber of commerce, of trades or of agriculture (<i>chambre consulaire</i>).</summary>
    ConsularChamber,

    /// <summary>An institution of higher education.</summary>
    HigherEducation,

    /// <summary>An authority that organises mobility.</summary>
    MobilityAuthority,

    /// <summary>Somebody else whom the parties admit.</summary>
    Other,
}
