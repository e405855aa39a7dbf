namespace Cohesion.Domain.Programmes;

/// <summary>Whom a round brings together, and who is left.</summary>
/// <remarks>
/// No sponsor and young person who may be brought together would both rather have each other than what they got; and of all matchings of which that is true,
/// this is the best for every one of the side that proposed (D. Gale and L. Shapley, 1962).
/// </remarks>
public sealed record SponsorshipMatching
{
    internal SponsorshipMatching(ValueList<SponsorshipMatch> matches, ValueSet<SubjectId> youths, ValueMap<SubjectId, int> places, ValueList<ExcludedCandidate> excluded) =>
        (Matches, UnmatchedYouths, FreePlaces, Excluded) = (matches, youths, places, excluded);

    /// <summary>Gets those brought together, in the order of the sponsors, then of the young people.</summary>
    public ValueList<SponsorshipMatch> Matches { get; }

    /// <summary>Gets the young people who took part and found nobody.</summary>
    public ValueSet<SubjectId> UnmatchedYouths { get; }

    /// <summary>Gets how many places are left to each sponsor who took part and has some left.</summary>
    public ValueMap<SubjectId, int> FreePlaces { get; }

    /// <summary>Gets those who did not take part, sponsors first, each side in the order of their identifiers.</summary>
    public ValueList<ExcludedCandidate> Excluded { get; }
}
