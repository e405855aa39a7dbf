using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>Somebody who would take part in a sponsorship, on either side: when born, with which consents, and whom he would rather have.</summary>
public sealed record SponsorshipCandidate
{
    /// <summary>Describes a candidate.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public SponsorshipCandidate(SubjectId id, LocalDate bornOn) => (Id, BornOn) = (Guard.Against.Default(id), bornOn);

    /// <summary>Gets who it is, by a pseudonym.</summary>
    public SubjectId Id { get; }

    /// <summary>Gets when he was born.</summary>
    public LocalDate BornOn { get; }

    /// <summary>Gets the consents given for him, by himself and by those who hold parental authority.</summary>
    public ValueList<Consent> Consents { get; init; }

    /// <summary>Gets those whom he ranks, the dearest first; those of one set are as dear to him as each other.</summary>
    public ValueList<ValueSet<SubjectId>> Ranking { get; init; }

    /// <summary>Gets whether he accepts those whom he does not rank, after those whom he does; else he accepts nobody else.</summary>
    public bool AcceptsOthers { get; init; }

    /// <summary>Gets since when he waits, or <see langword="null"/> where nobody says.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>Gets in which quartier or other territory he lives, or <see langword="null"/> where nobody says.</summary>
    public TerritoryCode? Quartier { get; init; }

    /// <summary>Gets the first day, from one on, on which somebody’s consent for him does not hold; <see langword="null"/> where none is in sight.</summary>
    internal LocalDate? FirstWithout(SubjectId by, LocalDate from)
    {
        for (LocalDate day = from; ;)
        {
            Consent[] holding = [.. Consents.Where(consent => consent.By == by && consent.HoldsOn(day))];
            if (holding.Length == 0 || Array.Exists(holding, consent => consent.WithdrawnOn is null))
            {
                return holding.Length == 0 ? day : null;
            }

            day = holding.Max(consent => consent.WithdrawnOn!.Value);
        }
    }
}
