namespace Cohesion.Domain.Applications;

/// <summary>The codes of what an applicant is in law, for rules and applications written in C#. <see cref="Vocabularies.LegalForm"/> is their tree.</summary>
public static class LegalForm
{
    /// <summary>Gets the code of a private non-profit body, and what stands below it.</summary>
    public static Code PrivateNonProfit { get; } = Code.Parse("privateNonProfit", null);

    /// <summary>Gets the code of an association.</summary>
    public static Code Association { get; } = Code.Parse("association", null);

    /// <summary>Gets the code of a junior association.</summary>
    public static Code JuniorAssociation { get; } = Code.Parse("juniorAssociation", null);

    /// <summary>Gets the code of a foundation.</summary>
    public static Code Foundation { get; } = Code.Parse("foundation", null);

    /// <summary>Gets the code of a trade union or an employers’ organisation.</summary>
    public static Code SocialPartner { get; } = Code.Parse("socialPartner", null);

    /// <summary>Gets the code of an association that is not declared yet.</summary>
    public static Code AssociationInCreation { get; } = Code.Parse("associationInCreation", null);

    /// <summary>Gets the code of a public body, and what stands below it.</summary>
    public static Code PublicBody { get; } = Code.Parse("publicBody", null);

    /// <summary>Gets the code of an intercommunal body (<i>établissement public de coopération intercommunale</i>).</summary>
    public static Code Epci { get; } = Code.Parse("epci", null);

    /// <summary>Gets the code of a public secondary school (<i>établissement public local d’enseignement</i>).</summary>
    public static Code Eple { get; } = Code.Parse("eple", null);

    /// <summary>Gets the code of a public health body.</summary>
    public static Code PublicHealthBody { get; } = Code.Parse("publicHealthBody", null);

    /// <summary>Gets the code of a local authority (<i>collectivité territoriale</i>), and what stands below it.</summary>
    public static Code CollectiviteTerritoriale { get; } = Code.Parse("collectiviteTerritoriale", null);

    /// <summary>Gets the code of a commune.</summary>
    public static Code Commune { get; } = Code.Parse("commune", null);

    /// <summary>Gets the code of a département.</summary>
    public static Code Departement { get; } = Code.Parse("departement", null);

    /// <summary>Gets the code of a region.</summary>
    public static Code Region { get; } = Code.Parse("region", null);

    /// <summary>Gets the code of a company, and what stands below it.</summary>
    public static Code Company { get; } = Code.Parse("company", null);

    /// <summary>Gets the code of a social economy company.</summary>
    public static Code SocialEconomyCompany { get; } = Code.Parse("socialEconomyCompany", null);

    /// <summary>Gets the code of a social landlord.</summary>
    public static Code SocialLandlord { get; } = Code.Parse("socialLandlord", null);

    /// <summary>Gets the code of a public primary school.</summary>
    public static Code PublicSchool { get; } = Code.Parse("publicSchool", null);

    /// <summary>Gets the code of a service of a commune.</summary>
    public static Code MunicipalService { get; } = Code.Parse("municipalService", null);

    /// <summary>Gets the code of a neighbourhood facility.</summary>
    public static Code NeighbourhoodFacility { get; } = Code.Parse("neighbourhoodFacility", null);

    /// <summary>Gets the code of a natural person.</summary>
    public static Code NaturalPerson { get; } = Code.Parse("naturalPerson", null);

    /// <summary>Gets the code of a group of residents, which is no legal person.</summary>
    public static Code ResidentGroup { get; } = Code.Parse("residentGroup", null);
}
