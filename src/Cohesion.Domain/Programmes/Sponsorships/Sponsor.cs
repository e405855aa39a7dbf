using Ardalis.GuardClauses;

namespace Cohesion.Domain.Programmes;

/// <summary>A volunteer who would be there for young people (<i>parrain</i>, <i>marraine</i>).</summary>
public sealed record Sponsor
{
    /// <summary>The most young people of one sponsor; included.</summary>
    public const int MostPlaces = 20;

    /// <summary>Describes a sponsor.</summary>
    /// <param name="candidate">Who it is.</param>
    /// <param name="places">For how many young people; a round accepts 1 to <see cref="MostPlaces"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidate"/> is <see langword="null"/>.</exception>
    public Sponsor(SponsorshipCandidate candidate, int places = 1) => (Candidate, Places) = (Guard.Against.Null(candidate), places);

    /// <summary>Gets who it is.</summary>
    public SponsorshipCandidate Candidate { get; }

    /// <summary>Gets for how many young people.</summary>
    public int Places { get; }
}
