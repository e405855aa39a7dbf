using NodaTime;

namespace Cohesion.Domain.Programmes;

/// <summary>What the rule of a day and the consents that hold on it say of a sponsor, of a young person, and of the two.</summary>
internal static class SponsorshipAdmission
{
    public static IEnumerable<SponsorshipObstacle> Of(Sponsor sponsor, SponsorshipRule rule, LocalDate day)
    {
        SponsorshipCandidate who = sponsor.Candidate;
        return Those(
            (SponsorshipObstacle.SponsorConsent, who.FirstWithout(who.Id, day) == day),
            (SponsorshipObstacle.SponsorAge, !Birthday.IsWithin(rule.Sponsors, who.BornOn, day)));
    }

    public static IEnumerable<SponsorshipObstacle> Of(SponsoredYouth youth, SponsorshipRule rule, LocalDate day)
    {
        SponsorshipCandidate who = youth.Candidate;
        return Those(
            (SponsorshipObstacle.YouthConsent, who.FirstWithout(who.Id, day) == day),
            (SponsorshipObstacle.ParentalConsent, IsMinor(youth, day) && (youth.ParentalAuthority.Count == 0 || youth.ParentalAuthority.Any(holder => who.FirstWithout(holder, day) == day))),
            (SponsorshipObstacle.YouthAge, !Birthday.IsWithin(rule.Youths, who.BornOn, day)));
    }

    public static IEnumerable<SponsorshipObstacle> Of(Sponsor sponsor, SponsoredYouth youth, SponsorshipRule rule, LocalDate day) =>
    [
        .. Of(sponsor, rule, day),
        .. Of(youth, rule, day),
        .. OfBoth(sponsor, youth, rule),
    ];

    /// <summary>Gives what keeps two apart whom nothing keeps out by themselves.</summary>
    public static IEnumerable<SponsorshipObstacle> OfBoth(Sponsor sponsor, SponsoredYouth youth, SponsorshipRule rule) => Those(
        (SponsorshipObstacle.YearsBetween, Birthday.Of(sponsor.Candidate.BornOn, rule.YearsBetween) > youth.Candidate.BornOn),
        (SponsorshipObstacle.Parent, youth.ParentalAuthority.Contains(sponsor.Candidate.Id)));

    public static bool IsMinor(SponsoredYouth youth, LocalDate day) => day < Birthday.Of(youth.Candidate.BornOn, SponsorshipRules.Majority);

    private static IEnumerable<SponsorshipObstacle> Those(params (SponsorshipObstacle Obstacle, bool Is)[] all) => all.Where(one => one.Is).Select(one => one.Obstacle);
}
