namespace Cohesion.Domain.Applications;

/// <content>Who applies, with whom, and what they commit themselves to.</content>
public static partial class Vocabularies
{
    /// <summary>Gets what an applicant is in law, as a tree.</summary>
    public static Vocabulary LegalForm { get; } = Of(
        "legalForm",
        ("privateNonProfit", null, "Organisme privé à but non lucratif", "Private non-profit body"),
        ("association", "privateNonProfit", "Association", "Association"),
        ("juniorAssociation", "association", "Junior association", "Junior association"),
        ("foundation", "privateNonProfit", "Fondation", "Foundation"),
        ("socialPartner", "privateNonProfit", "Organisation syndicale ou patronale", "Trade union or employers’ organisation"),
        ("associationInCreation", "privateNonProfit", "Association en cours de création", "Association in creation"),
        ("publicBody", null, "Organisme public", "Public body"),
        ("epci", "publicBody", "Établissement public de coopération intercommunale (EPCI)", "Intercommunal body (EPCI)"),
        ("eple", "publicBody", "Établissement public local d’enseignement (EPLE)", "Public secondary school (EPLE)"),
        ("publicHealthBody", "publicBody", "Établissement public de santé", "Public health body"),
        ("collectiviteTerritoriale", null, "Collectivité territoriale", "Local authority (collectivité territoriale)"),
        ("commune", "collectiviteTerritoriale", "Commune", "Commune"),
        ("departement", "collectiviteTerritoriale", "Département", "Département"),
        ("region", "collectiviteTerritoriale", "Région", "Region"),
        ("company", null, "Entreprise", "Company"),
        ("socialEconomyCompany", "company", "Entreprise de l’économie sociale et solidaire", "Social economy company"),
        ("socialLandlord", null, "Bailleur social", "Social landlord"),
        ("publicSchool", null, "École publique", "Public primary school"),
        ("municipalService", null, "Service municipal", "Municipal service"),
        ("neighbourhoodFacility", null, "Équipement de quartier", "Neighbourhood facility"),
        ("naturalPerson", null, "Personne physique", "Natural person"),
        ("residentGroup", null, "Groupe d’habitants", "Group of residents"));

    /// <summary>Gets what an applicant subscribes to.</summary>
    public static Vocabulary Commitment { get; } = Of(
        "commitment",
        ("contratEngagementRepublicain", null, "Contrat d’engagement républicain", "Contract of republican commitment"),
        ("valuesOfTheRepublic", null, "Respect des valeurs de la République", "Respect for the values of the Republic"),
        ("laicite", null, "Respect de la laïcité", "Respect for laïcité"));

    /// <summary>Gets what a partner is.</summary>
    public static Vocabulary PartnerKind { get; } = Of(
        "partnerKind",
        ("association", null, "Association", "Association"),
        ("school", null, "Établissement scolaire", "School"),
        ("publicBody", null, "Organisme public", "Public body"),
        ("socialLandlord", null, "Bailleur social", "Social landlord"),
        ("culturalBody", null, "Structure culturelle", "Cultural body"));

    /// <summary>Gets where a person stands towards work; calls ask it of those whom a project employs.</summary>
    public static Vocabulary WorkStatus { get; } = Of(
        "workStatus",
        ("jobseeker", null, "Demandeur d’emploi", "Registered jobseeker"),
        ("withoutWork", null, "Sans emploi", "Without work"),
        ("supportedContract", null, "Contrat aidé", "Supported contract"),
        ("employed", null, "En emploi", "Employed"),
        ("student", null, "En études", "Student"));
}
