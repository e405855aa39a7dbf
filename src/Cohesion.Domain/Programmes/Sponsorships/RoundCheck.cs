using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Domain.Programmes;

/// <summary>Everything that can be wrong between the people of a round.</summary>
internal static class RoundCheck
{
    public static IEnumerable<Problem> Of(LocalDate day, SponsorshipRules rules, ValueList<Sponsor> sponsors, ValueList<SponsoredYouth> youths)
    {
        SponsorshipCandidate[] givers = [.. sponsors.Select(sponsor => Guard.Against.Null(sponsor, nameof(sponsors)).Candidate)];
        SponsorshipCandidate[] takers = [.. youths.Select(youth => Guard.Against.Null(youth, nameof(youths)).Candidate)];
        List<Problem> found = [];
        if (rules.InForceOn(day) is null)
        {
            found.Add(new Problem(ProblemCode.NoRuleInForce, "/day", LocalDatePattern.Iso.Format(day), $"≥ {LocalDatePattern.Iso.Format(rules.Rules[0].From)}"));
        }

        found.AddRange(new (SponsorshipCandidate[] Side, string Path)[] { (givers, "/sponsors"), (takers, "/youths") }
            .Where(side => side.Side.Length > SponsorshipRound.MostOfASide)
            .Select(side => new Problem(ProblemCode.WrongLength, side.Path, $"{side.Side.Length}", $"≤ {SponsorshipRound.MostOfASide}")));
        found.AddRepeated(
            ProblemCode.DuplicateId, givers.Concat(takers).Select(one => one.Id), i => i < givers.Length ? $"/sponsors/{i}/id" : $"/youths/{i - givers.Length}/id");
        found.AddRange(sponsors.Index().Where(sponsor => sponsor.Item.Places is < 1 or > Sponsor.MostPlaces).Select(sponsor => new Problem(
            ProblemCode.NumberOutOfRange, $"/sponsors/{sponsor.Index}/places", sponsor.Item.Places.ToString(CultureInfo.InvariantCulture), $"1 ≤ … ≤ {Sponsor.MostPlaces}")));
        return [.. found, .. OfSide(givers, takers, "/sponsors", day), .. OfSide(takers, givers, "/youths", day)];
    }

    private static IEnumerable<Problem> OfSide(SponsorshipCandidate[] side, SponsorshipCandidate[] others, string path, LocalDate day)
    {
        HashSet<SubjectId> known = [.. others.Select(one => one.Id)];
        return side.Index().SelectMany(one => CandidateCheck.Of(one.Item, day).Concat(OfRanking(one.Item, known)).Select(problem => problem.Under($"{path}/{one.Index}")));
    }

    private static List<Problem> OfRanking(SponsorshipCandidate candidate, HashSet<SubjectId> known)
    {
        (int Tier, SubjectId Id)[] ranked = [.. candidate.Ranking.Index().SelectMany(tier => tier.Item.Select(id => (tier.Index, id)))];
        List<Problem> found =
        [
            .. ranked.Where(one => !known.Contains(one.Id)).Select(one => new Problem(
                ProblemCode.UnknownPerson, $"/ranking/{one.Tier}", $"{one.Id}", nearest: Nearest.Of($"{one.Id}", known.Order().Select(id => $"{id}")))),
        ];
        found.AddRepeated(ProblemCode.DuplicateElement, ranked.Select(one => one.Id), i => $"/ranking/{ranked[i].Tier}");
        return found;
    }
}
