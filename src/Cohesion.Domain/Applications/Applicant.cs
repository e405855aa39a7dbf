using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>Who carries the project (<i>porteur de projet</i>).</summary>
public sealed record Applicant
{
    /// <summary>Gets the legal form, of the vocabulary <see cref="Vocabularies.LegalForm"/>.</summary>
    public Answer<Code> LegalForm { get; init; }

    /// <summary>Gets where the seat is; none for a natural person.</summary>
    public Answer<TerritoryCode> Seat { get; init; }

    /// <summary>Gets the territories where it is established.</summary>
    public Answer<ValueSet<TerritoryCode>> Zones { get; init; }

    /// <summary>Gets the day on which it was created; none before that, and for a natural person or a group of residents.</summary>
    public Answer<PartialDate> CreatedOn { get; init; }

    /// <summary>Gets its number in the Sirene register; none if it has none.</summary>
    public Answer<Siret> Siret { get; init; }

    /// <summary>Gets whether it is declared or entered in a register.</summary>
    public Answer<bool> Registered { get; init; }

    /// <summary>Gets how many people it employs.</summary>
    public Answer<long> Employees { get; init; }

    /// <summary>Gets how many accounting years it has closed.</summary>
    public Answer<long> ClosedAccountingYears { get; init; }

    /// <summary>Gets whether it has paid the taxes that it owes.</summary>
    public Answer<bool> TaxUpToDate { get; init; }

    /// <summary>Gets whether its social contributions are up to date.</summary>
    public Answer<bool> SocialUpToDate { get; init; }

    /// <summary>Gets what it subscribes to, of the vocabulary <see cref="Vocabularies.Commitment"/>.</summary>
    public Answer<ValueSet<Code>> Commitments { get; init; }

    /// <summary>Gets whether whoever signs does so by delegation of the legal representative.</summary>
    public Answer<bool> SignatoryIsDelegate { get; init; }

    /// <summary>Gets the natural person, when it is one.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public NaturalPerson Person { get; init => field = Guard.Against.Null(value); } = NaturalPerson.Unknown;

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Applicant Unknown { get; } = new();

    internal static FactMap<Applicant> Map { get; } = new FactMap<Applicant>("applicant", Unknown)
        .With("legalForm", FactCodecs.Choice, a => a.LegalForm, (a, value) => a with { LegalForm = value })
        .With("seat", FactCodecs.Place, a => a.Seat, (a, value) => a with { Seat = value })
        .With("zones", FactCodecs.Places, a => a.Zones, (a, value) => a with { Zones = value })
        .With("createdOn", FactCodecs.Date, a => a.CreatedOn, (a, value) => a with { CreatedOn = value })
        .With("siret", FactCodecs.Siret, a => a.Siret, (a, value) => a with { Siret = value })
        .With("registered", FactCodecs.Flag, a => a.Registered, (a, value) => a with { Registered = value })
        .With("employees", FactCodecs.Count, a => a.Employees, (a, value) => a with { Employees = value })
        .With("closedAccountingYears", FactCodecs.Count, a => a.ClosedAccountingYears, (a, value) => a with { ClosedAccountingYears = value })
        .With("taxUpToDate", FactCodecs.Flag, a => a.TaxUpToDate, (a, value) => a with { TaxUpToDate = value })
        .With("socialUpToDate", FactCodecs.Flag, a => a.SocialUpToDate, (a, value) => a with { SocialUpToDate = value })
        .With("commitments", FactCodecs.Choices, a => a.Commitments, (a, value) => a with { Commitments = value })
        .With("signatoryIsDelegate", FactCodecs.Flag, a => a.SignatoryIsDelegate, (a, value) => a with { SignatoryIsDelegate = value })
        .WithPart(NaturalPerson.Map, a => a.Person, (a, part) => a with { Person = part });
}
