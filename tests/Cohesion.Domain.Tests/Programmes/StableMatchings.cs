using Cohesion.Domain.Programmes;

namespace Cohesion.Domain.Tests.Programmes;

/// <summary>Every stable matching of a small round, found by trying all of them: slow and plain, so that it can be believed.</summary>
internal sealed class StableMatchings
{
    private readonly Dictionary<SubjectId, List<SubjectId>> _dear;
    private readonly SubjectId[] _youths;
    private readonly Dictionary<SubjectId, int> _places;

    public StableMatchings(SponsorshipRound round)
    {
        _youths = [.. round.Youths.Select(youth => youth.Candidate.Id)];
        _places = round.Sponsors.ToDictionary(sponsor => sponsor.Candidate.Id, sponsor => sponsor.Places);
        _dear = _youths.Concat(_places.Keys).ToDictionary(id => id, id => round.PreferencesOf(id).ToList());
        All = [.. Assignments(0, []).Where(IsStable)];
    }

    /// <summary>Gets them, as the sponsor of each young person who has one.</summary>
    public IReadOnlyList<Dictionary<SubjectId, SubjectId>> All { get; }

    /// <summary>Tells whether no two would both rather have each other, and everybody has whom he accepts, within the places.</summary>
    public bool IsStable(Dictionary<SubjectId, SubjectId> sponsorOf)
    {
        ILookup<SubjectId, SubjectId> youthsOf = sponsorOf.ToLookup(pair => pair.Value, pair => pair.Key);
        return sponsorOf.All(pair => _dear[pair.Key].Contains(pair.Value) && _dear[pair.Value].Contains(pair.Key))
            && _places.All(sponsor => youthsOf[sponsor.Key].Count() <= sponsor.Value)
            && !_youths.Any(youth => _places.Keys.Any(sponsor => Blocks(sponsor, youth, sponsorOf, [.. youthsOf[sponsor]])));
    }

    /// <summary>Gives where a sponsor stands with a young person: the lower the dearer; nobody comes after everybody.</summary>
    public int RankFor(SubjectId youth, Dictionary<SubjectId, SubjectId> matching) =>
        matching.TryGetValue(youth, out SubjectId sponsor) ? _dear[youth].IndexOf(sponsor) : int.MaxValue;

    /// <summary>Gives where those whom a sponsor has stand with him, the dearest first.</summary>
    public int[] RanksFor(SubjectId sponsor, Dictionary<SubjectId, SubjectId> matching) =>
        [.. matching.Where(pair => pair.Value == sponsor).Select(pair => _dear[sponsor].IndexOf(pair.Key)).Order()];

    private bool Blocks(SubjectId sponsor, SubjectId youth, Dictionary<SubjectId, SubjectId> sponsorOf, SubjectId[] had)
    {
        int forYouth = _dear[youth].IndexOf(sponsor), forSponsor = _dear[sponsor].IndexOf(youth);
        return forYouth >= 0 && forSponsor >= 0
            && (!sponsorOf.TryGetValue(youth, out SubjectId now) || forYouth < _dear[youth].IndexOf(now))
            && (had.Length < _places[sponsor] || had.Any(other => forSponsor < _dear[sponsor].IndexOf(other)));
    }

    private IEnumerable<Dictionary<SubjectId, SubjectId>> Assignments(int next, Dictionary<SubjectId, SubjectId> sofar)
    {
        if (next == _youths.Length)
        {
            return [new Dictionary<SubjectId, SubjectId>(sofar)];
        }

        return Assignments(next + 1, sofar).Concat(_dear[_youths[next]].SelectMany(sponsor =>
            Assignments(next + 1, new Dictionary<SubjectId, SubjectId>(sofar) { [_youths[next]] = sponsor })));
    }
}
