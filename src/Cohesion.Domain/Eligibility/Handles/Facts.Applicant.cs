namespace Cohesion.Domain.Eligibility;

/// <content>Who applies, and who is paid.</content>
public static partial class Facts
{
    /// <summary>Gets what the applicant is in law: <c>applicant.legalForm</c>.</summary>
    public static ChoiceFact LegalForm { get; } = new(Id("applicant.legalForm"));

    /// <summary>Gets the seat of the applicant: <c>applicant.seat</c>.</summary>
    public static TerritoryFact Seat { get; } = new(Id("applicant.seat"));

    /// <summary>Gets where the applicant is established: <c>applicant.zones</c>.</summary>
    public static TerritorySetFact ApplicantZones { get; } = new(Id("applicant.zones"));

    /// <summary>Gets the day on which the applicant was created: <c>applicant.createdOn</c>.</summary>
    public static DateFact CreatedOn { get; } = new(Id("applicant.createdOn"));

    /// <summary>Gets the SIRET of the applicant: <c>applicant.siret</c>.</summary>
    public static TextFact Siret { get; } = new(Id("applicant.siret"));

    /// <summary>Gets whether the applicant is declared or registered: <c>applicant.registered</c>.</summary>
    public static FlagFact Registered { get; } = new(Id("applicant.registered"));

    /// <summary>Gets how many people the applicant employs: <c>applicant.employees</c>.</summary>
    public static CountFact Employees { get; } = new(Id("applicant.employees"));

    /// <summary>Gets how many accounting years the applicant has closed: <c>applicant.closedAccountingYears</c>.</summary>
    public static CountFact ClosedAccountingYears { get; } = new(Id("applicant.closedAccountingYears"));

    /// <summary>Gets whether the taxes of the applicant are up to date: <c>applicant.taxUpToDate</c>.</summary>
    public static FlagFact TaxUpToDate { get; } = new(Id("applicant.taxUpToDate"));

    /// <summary>Gets whether the social contributions of the applicant are up to date: <c>applicant.socialUpToDate</c>.</summary>
    public static FlagFact SocialUpToDate { get; } = new(Id("applicant.socialUpToDate"));

    /// <summary>Gets what the applicant subscribes to: <c>applicant.commitments</c>.</summary>
    public static ChoiceSetFact Commitments { get; } = new(Id("applicant.commitments"));

    /// <summary>Gets whether the signatory acts by delegation: <c>applicant.signatoryIsDelegate</c>.</summary>
    public static FlagFact SignatoryIsDelegate { get; } = new(Id("applicant.signatoryIsDelegate"));

    /// <summary>Gets the date of birth of a natural person: <c>applicant.person.birthDate</c>.</summary>
    public static DateFact BirthDate { get; } = new(Id("applicant.person.birthDate"));

    /// <summary>Gets where a natural person lives: <c>applicant.person.residence</c>.</summary>
    public static TerritoryFact Residence { get; } = new(Id("applicant.person.residence"));

    /// <summary>Gets where a natural person works: <c>applicant.person.workplace</c>.</summary>
    public static TerritoryFact Workplace { get; } = new(Id("applicant.person.workplace"));

    /// <summary>Gets where a natural person studies: <c>applicant.person.studyPlace</c>.</summary>
    public static TerritoryFact StudyPlace { get; } = new(Id("applicant.person.studyPlace"));

    /// <summary>Gets what the payee is in law, when it is not the applicant: <c>payee.legalForm</c>.</summary>
    public static ChoiceFact PayeeLegalForm { get; } = new(Id("payee.legalForm"));

    /// <summary>Gets the SIRET of the payee, when it is not the applicant: <c>payee.siret</c>.</summary>
    public static TextFact PayeeSiret { get; } = new(Id("payee.siret"));
}
