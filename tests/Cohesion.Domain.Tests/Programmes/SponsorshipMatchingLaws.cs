using Cohesion.Domain.Programmes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class SponsorshipMatchingLaws
{
    [Fact]
    public void No_two_would_both_rather_have_each_other() =>
        Law.Holds(Generate.SponsorshipRounds, round => new StableMatchings(round).IsStable(SponsorOf(round.Match())));

    [Fact]
    public void The_side_that_proposes_gets_the_best_of_all_that_is_stable() =>
        Law.Holds(Generate.SponsorshipRounds, round =>
        {
            StableMatchings stable = new(round);
            Dictionary<SubjectId, SubjectId> given = SponsorOf(round.Match());
            return stable.All.All(other => round.Proposers == SponsorshipSide.Youths
                ? round.Youths.All(youth => stable.RankFor(youth.Candidate.Id, given) <= stable.RankFor(youth.Candidate.Id, other))
                : round.Sponsors.All(sponsor => stable.RanksFor(sponsor.Candidate.Id, given).Zip(stable.RanksFor(sponsor.Candidate.Id, other)).All(pair => pair.First <= pair.Second)));
        });

    [Fact]
    public void The_other_side_gets_the_worst_of_all_that_is_stable() =>
        Law.Holds(Generate.SponsorshipRounds, round =>
        {
            StableMatchings stable = new(round);
            Dictionary<SubjectId, SubjectId> given = SponsorOf(round.Match());
            return round.Proposers == SponsorshipSide.Youths
                || stable.All.All(other => round.Youths.All(youth => stable.RankFor(youth.Candidate.Id, given) >= stable.RankFor(youth.Candidate.Id, other)));
        });

    [Fact]
    public void Every_stable_matching_leaves_the_same_people_out_and_the_same_places_free() =>
        Law.Holds(Generate.SponsorshipRounds, round =>
        {
            SponsorshipMatching matching = round.Match();
            ValueSet<SubjectId> takingPart = [.. round.Youths.Select(youth => youth.Candidate.Id).Except(matching.Excluded.Select(one => one.Id))];
            return new StableMatchings(round).All.All(stable =>
                matching.UnmatchedYouths == [.. takingPart.Where(youth => !stable.ContainsKey(youth))]
                && round.Sponsors.Where(sponsor => matching.Excluded.All(one => one.Id != sponsor.Candidate.Id)).All(sponsor =>
                    sponsor.Places - stable.Values.Count(id => id == sponsor.Candidate.Id) == (matching.FreePlaces.TryGetValue(sponsor.Candidate.Id, out int free) ? free : 0)));
        });

    [Fact]
    public void The_order_in_which_people_come_changes_nothing() =>
        Law.Holds(Generate.SponsorshipRounds.SelectMany(round => Gen.Shuffle(round.Sponsors.ToArray()).SelectMany(s => Gen.Shuffle(round.Youths.ToArray()).Select(y => (round, s, y)))), one =>
            SponsorshipRound.Create(one.round.Day, one.round.Rules, [.. one.s], [.. one.y], one.round.TieBreaks, one.round.Proposers) is var other
            && other.Equals(one.round) && other.Match().Equals(one.round.Match()));

    [Fact]
    public void No_sponsor_has_more_than_his_places_and_no_young_person_more_than_one() =>
        Law.Holds(Generate.SponsorshipRounds, round => round.Match() is var matching
            && matching.Matches.Select(match => match.Youth).Distinct().Count() == matching.Matches.Count
            && round.Sponsors.All(sponsor => matching.Matches.Count(match => match.Sponsor == sponsor.Candidate.Id) <= sponsor.Places));

    [Fact]
    public void Whoever_is_brought_together_may_begin_on_that_day_and_nobody_else_is_left_out_who_takes_part() =>
        Law.Holds(Generate.SponsorshipRounds, round => round.Match() is var matching
            && matching.Matches.All(match => Sponsorship.TryCreate(
                round.Sponsors.Single(sponsor => sponsor.Candidate.Id == match.Sponsor), round.Youths.Single(youth => youth.Candidate.Id == match.Youth), round.Day, round.Rules, null, out _, out _))
            && matching.Matches.Count + matching.UnmatchedYouths.Count + matching.Excluded.Count(one => round.Youths.Any(youth => youth.Candidate.Id == one.Id)) == round.Youths.Count);

    [Fact]
    public void Nobody_is_matched_without_every_consent_or_outside_the_ages() =>
        Law.Holds(Generate.SponsorshipRounds, round => round.Match().Matches.All(match =>
        {
            SponsorshipCandidate sponsor = round.Sponsors.Single(one => one.Candidate.Id == match.Sponsor).Candidate;
            SponsoredYouth youth = round.Youths.Single(one => one.Candidate.Id == match.Youth);
            int of = AgeOn(round.Day, sponsor.BornOn), his = AgeOn(round.Day, youth.Candidate.BornOn);
            return !youth.ParentalAuthority.Contains(match.Sponsor) && of >= 18 && his is >= 0 and <= 20 && Consents(sponsor, sponsor.Id) && Consents(youth.Candidate, match.Youth)
                && (his >= 18 || youth.ParentalAuthority.All(holder => Consents(youth.Candidate, holder)));

            bool Consents(SponsorshipCandidate one, SubjectId by) =>
                one.Consents.Any(consent => consent.By == by && consent.GivenOn <= round.Day && (consent.WithdrawnOn is not { } withdrawn || withdrawn > round.Day));
        }));

    [Fact]
    public void Preferences_go_by_the_ranking_then_by_the_tie_breaks_and_end_in_a_strict_order() =>
        Law.Holds(Generate.SponsorshipRounds, round => round.Youths.All(youth =>
        {
            SubjectId[] dear = [.. round.PreferencesOf(youth.Candidate.Id)];
            return dear.Distinct().Count() == dear.Length
                && dear.Zip(dear.Skip(1)).All(pair => Comparer<(int, LocalDate?)>.Default.Compare(KeyOf(pair.First), KeyOf(pair.Second)) is < 0
                    || (KeyOf(pair.First) == KeyOf(pair.Second) && (round.TieBreaks is [SponsorshipTieBreak.Draw] || pair.First.CompareTo(pair.Second) < 0)));

            (int, LocalDate?) KeyOf(SubjectId id) => (
                youth.Candidate.Ranking.Index().Where(tier => tier.Item.Contains(id)).Select(tier => tier.Index).FirstOrDefault(9),
                round.TieBreaks is [SponsorshipTieBreak.EarlierRegistration] ? round.Sponsors.Single(one => one.Candidate.Id == id).Candidate.RegisteredOn : null);
        }));

    private static int AgeOn(LocalDate day, LocalDate born) => born > day ? -1 : Enumerable.Range(1, 150).TakeWhile(years =>
        new LocalDate(born.Year + years, born.Month, Math.Min(born.Day, CalendarSystem.Iso.GetDaysInMonth(born.Year + years, born.Month))) <= day).Count();

    private static Dictionary<SubjectId, SubjectId> SponsorOf(SponsorshipMatching matching) => matching.Matches.ToDictionary(match => match.Youth, match => match.Sponsor);
}
