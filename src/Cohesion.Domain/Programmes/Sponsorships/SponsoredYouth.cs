using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>A child or a young adult who would have a sponsor (<i>filleul</i>, <i>filleule</i>); one at a time.</summary>
public sealed record SponsoredYouth
{
    /// <summary>Describes a young person.</summary>
    /// <param name="candidate">Who it is.</param>
    /// <param name="parentalAuthority">Those who hold parental authority, all of whom consent while he is a minor.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidate"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="parentalAuthority"/> is the default value.</exception>
    public SponsoredYouth(SponsorshipCandidate candidate, ValueSet<SubjectId> parentalAuthority = default) =>
        (Candidate, ParentalAuthority) = (Guard.Against.Null(candidate), Guard.Against.DefaultAmong(parentalAuthority));

    /// <summary>Gets who it is.</summary>
    public SponsorshipCandidate Candidate { get; }

    /// <summary>Gets those who hold parental authority.</summary>
    public ValueSet<SubjectId> ParentalAuthority { get; }
}
