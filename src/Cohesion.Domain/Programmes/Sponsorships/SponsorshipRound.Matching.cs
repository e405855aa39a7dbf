namespace Cohesion.Domain.Programmes;

/// <content>Bringing people together.</content>
public sealed partial record SponsorshipRound
{
    private SponsorshipRule Rule => Rules.InForceOn(Day)!; // every round has one

    /// <summary>Brings sponsors and young people together; the same people give the same matching, whatever the order in which they come.</summary>
    public SponsorshipMatching Match()
    {
        (Sponsor Sponsor, int Places, ValueList<SponsorshipObstacle> Obstacles)[] givers = [.. Sponsors.Select(sponsor => (sponsor, PlacesLeft(sponsor), ObstaclesOf(sponsor)))];
        (SponsoredYouth Youth, ValueList<SponsorshipObstacle> Obstacles)[] takers = [.. Youths.Select(youth => (youth, ObstaclesOf(youth)))];
        (Sponsor Sponsor, int Places)[] sponsors = [.. givers.Where(one => one.Obstacles.Count == 0).Select(one => (one.Sponsor, one.Places))];
        SponsoredYouth[] youths = [.. takers.Where(one => one.Obstacles.Count == 0).Select(one => one.Youth)];
        MutualPreferences preferences = new([.. sponsors.Select(one => one.Sponsor)], youths, Rule, TieBreaks);
        int[] places = [.. sponsors.Select(one => one.Places)], one = [.. youths.Select(_ => 1)];
        List<int>[] kept = Proposers == SponsorshipSide.Sponsors
            ? DeferredAcceptance.Run(preferences.OfSponsors, places, preferences.RanksOfYouths, one)
            : DeferredAcceptance.Run(preferences.OfYouths, one, preferences.RanksOfSponsors, places);
        (int Sponsor, int Youth)[] pairs =
        [
            .. kept.Index().SelectMany(other => other.Item.Select(proposer => Proposers == SponsorshipSide.Sponsors ? (proposer, other.Index) : (other.Index, proposer))).Order(),
        ];
        ILookup<int, int> bySponsor = pairs.ToLookup(pair => pair.Sponsor, pair => pair.Youth);
        HashSet<int> matched = [.. pairs.Select(pair => pair.Youth)];
        return new SponsorshipMatching(
            [.. pairs.Select(pair => new SponsorshipMatch(sponsors[pair.Sponsor].Sponsor.Candidate.Id, youths[pair.Youth].Candidate.Id))],
            [.. youths.Where((_, i) => !matched.Contains(i)).Select(youth => youth.Candidate.Id)],
            [.. sponsors.Select((sponsor, i) => KeyValuePair.Create(sponsor.Sponsor.Candidate.Id, sponsor.Places - bySponsor[i].Count())).Where(left => left.Value > 0)],
            [
                .. givers.Where(giver => giver.Obstacles.Count > 0).Select(giver => new ExcludedCandidate(giver.Sponsor.Candidate.Id, giver.Obstacles)),
                .. takers.Where(taker => taker.Obstacles.Count > 0).Select(taker => new ExcludedCandidate(taker.Youth.Candidate.Id, taker.Obstacles)),
            ]);
    }

    /// <summary>Gives those with whom somebody may be brought together, the dearest first, ties broken: what the matching goes by.</summary>
    /// <returns>Nobody for who does not take part.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is nobody of the round.</exception>
    public ValueList<SubjectId> PreferencesOf(SubjectId id)
    {
        Sponsor[] sponsors = [.. Sponsors.Where(sponsor => ObstaclesOf(sponsor).Count == 0)];
        SponsoredYouth[] youths = [.. Youths.Where(youth => ObstaclesOf(youth).Count == 0)];
        MutualPreferences preferences = new(sponsors, youths, Rule, TieBreaks);
        return Array.FindIndex(sponsors, one => one.Candidate.Id == id) is int sponsor and >= 0 ? [.. preferences.OfSponsors[sponsor].Select(i => youths[i].Candidate.Id)]
            : Array.FindIndex(youths, one => one.Candidate.Id == id) is int youth and >= 0 ? [.. preferences.OfYouths[youth].Select(i => sponsors[i].Candidate.Id)]
            : Sponsors.Any(one => one.Candidate.Id == id) || Youths.Any(one => one.Candidate.Id == id) ? []
            : throw new ArgumentException($"Nobody of the round is called `{id}`.", nameof(id));
    }

    private int PlacesLeft(Sponsor sponsor) => Math.Max(0, sponsor.Places - Standing.Count(one => one.Sponsor.Candidate.Id == sponsor.Candidate.Id && one.StandsOn(Day)));

    private ValueList<SponsorshipObstacle> ObstaclesOf(Sponsor sponsor) =>
        [.. SponsorshipAdmission.Of(sponsor, Rule, Day), .. PlacesLeft(sponsor) == 0 ? [SponsorshipObstacle.NoPlace] : (SponsorshipObstacle[])[]];

    private ValueList<SponsorshipObstacle> ObstaclesOf(SponsoredYouth youth) =>
    [
        .. SponsorshipAdmission.Of(youth, Rule, Day),
        .. Standing.Any(one => one.Youth.Candidate.Id == youth.Candidate.Id && one.StandsOn(Day)) ? [SponsorshipObstacle.HasSponsor] : (SponsorshipObstacle[])[],
    ];
}
