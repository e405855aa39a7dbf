using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Applications;

/// <summary>The person who applies, when nobody else does.</summary>
/// <remarks>All of it is personal data: ask only for what a rule reads.</remarks>
public sealed record NaturalPerson
{
    /// <summary>Gets the day of birth.</summary>
    public Answer<PartialDate> BirthDate { get; init; }

    /// <summary>Gets where the person lives.</summary>
    public Answer<TerritoryCode> Residence { get; init; }

    /// <summary>Gets where the person works; none for somebody without work.</summary>
    public Answer<TerritoryCode> Workplace { get; init; }

    /// <summary>Gets where the person studies; none for somebody who does not.</summary>
    public Answer<TerritoryCode> StudyPlace { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static NaturalPerson Unknown { get; } = new();

    internal static FactMap<NaturalPerson> Map { get; } = new FactMap<NaturalPerson>("applicant.person", Unknown)
        .With("birthDate", FactCodecs.Date, n => n.BirthDate, (n, value) => n with { BirthDate = value })
        .With("residence", FactCodecs.Place, n => n.Residence, (n, value) => n with { Residence = value })
        .With("workplace", FactCodecs.Place, n => n.Workplace, (n, value) => n with { Workplace = value })
        .With("studyPlace", FactCodecs.Place, n => n.StudyPlace, (n, value) => n with { StudyPlace = value });
}
