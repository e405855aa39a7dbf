namespace Cohesion.Domain.Programmes;

/// <summary>Whom each of two sides would rather have, ties broken, among those who accept each other and whom nothing keeps apart.</summary>
internal sealed class MutualPreferences
{
    // A draw is one for all, so that each ticket is made once.
    private readonly Dictionary<SponsorshipTieBreak, Dictionary<SubjectId, string>> _tickets;

    public MutualPreferences(Sponsor[] givers, SponsoredYouth[] takers, SponsorshipRule rule, ValueList<SponsorshipTieBreak> tieBreaks)
    {
        SponsorshipCandidate[] sponsors = [.. givers.Select(giver => giver.Candidate)], youths = [.. takers.Select(taker => taker.Candidate)];
        _tickets = tieBreaks.OfType<SponsorshipTieBreak.Draw>().Distinct().ToDictionary(
            draw => (SponsorshipTieBreak)draw, draw => sponsors.Concat(youths).ToDictionary(one => one.Id, one => draw.KeyOf(one, one)));
        Dictionary<SubjectId, int>[] bySponsor = [.. sponsors.Select(TiersOf)], byYouth = [.. youths.Select(TiersOf)];
        OfSponsors = [.. sponsors.Select((sponsor, i) => Order(sponsor, bySponsor[i], youths, j => May(i, j), tieBreaks))];
        OfYouths = [.. youths.Select((youth, j) => Order(youth, byYouth[j], sponsors, i => May(i, j), tieBreaks))];
        RanksOfSponsors = [.. OfSponsors.Select(dear => RanksOf(dear, youths.Length))];
        RanksOfYouths = [.. OfYouths.Select(dear => RanksOf(dear, sponsors.Length))];

        bool May(int i, int j) => Accepts(sponsors[i], bySponsor[i], youths[j]) && Accepts(youths[j], byYouth[j], sponsors[i])
            && !SponsorshipAdmission.OfBoth(givers[i], takers[j], rule).Any();
    }

    /// <summary>Gets the young people whom each sponsor may have, the dearest first.</summary>
    public int[][] OfSponsors { get; }

    /// <summary>Gets the sponsors whom each young person may have, the dearest first.</summary>
    public int[][] OfYouths { get; }

    /// <summary>Gets where each young person stands with each sponsor.</summary>
    public int[][] RanksOfSponsors { get; }

    /// <summary>Gets where each sponsor stands with each young person.</summary>
    public int[][] RanksOfYouths { get; }

    private static Dictionary<SubjectId, int> TiersOf(SponsorshipCandidate one) =>
        one.Ranking.Index().SelectMany(tier => tier.Item.Select(id => (id, tier.Index))).ToDictionary();

    private static bool Accepts(SponsorshipCandidate one, Dictionary<SubjectId, int> tiers, SponsorshipCandidate other) => one.AcceptsOthers || tiers.ContainsKey(other.Id);

    // Candidates come in the order of their identifiers, and sorting keeps to it where nothing else tells them apart.
    private int[] Order(
        SponsorshipCandidate one, Dictionary<SubjectId, int> tiers, SponsorshipCandidate[] others, Func<int, bool> may, ValueList<SponsorshipTieBreak> tieBreaks) =>
    [
        .. tieBreaks.Aggregate(
            Enumerable.Range(0, others.Length).Where(may).OrderBy(other => tiers.GetValueOrDefault(others[other].Id, int.MaxValue)),
            (order, tieBreak) => order.ThenBy(other => KeyOf(tieBreak, others[other], one), StringComparer.Ordinal)),
    ];

    private string KeyOf(SponsorshipTieBreak tieBreak, SponsorshipCandidate other, SponsorshipCandidate inTheEyesOf) =>
        _tickets.TryGetValue(tieBreak, out Dictionary<SubjectId, string>? tickets) ? tickets[other.Id] : tieBreak.KeyOf(other, inTheEyesOf);

    private static int[] RanksOf(int[] dear, int others)
    {
        int[] ranks = new int[others];
        foreach ((int rank, int other) in dear.Index())
        {
            ranks[other] = rank;
        }

        return ranks;
    }
}
