using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Applications;

/// <summary>Who receives the money, when it is not the applicant: the structure that carries a group of residents, say.</summary>
public sealed record Payee
{
    /// <summary>Gets the legal form, of the vocabulary <see cref="Vocabularies.LegalForm"/>; none when the applicant is paid.</summary>
    public Answer<Code> LegalForm { get; init; }

    /// <summary>Gets the number in the Sirene register; none when the applicant is paid.</summary>
    public Answer<Siret> Siret { get; init; }

    /// <summary>Gets the one of which nothing is known: most applications leave some part out, and share it.</summary>
    internal static Payee Unknown { get; } = new();

    internal static FactMap<Payee> Map { get; } = new FactMap<Payee>("payee", Unknown)
        .With("legalForm", FactCodecs.Choice, p => p.LegalForm, (p, value) => p with { LegalForm = value })
        .With("siret", FactCodecs.Siret, p => p.Siret, (p, value) => p with { Siret = value });
}
