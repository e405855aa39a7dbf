using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Territories;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class SponsorshipRoundTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void Each_side_gets_its_best_when_it_proposes()
    {
        // Each would have one whom the other side puts second: the classic case of two stable matchings.
        ValueList<Sponsor> sponsors = [SponsorOf("s1", ["y2"], ["y1"]), SponsorOf("s2", ["y1"], ["y2"])];
        ValueList<SponsoredYouth> youths = [YouthOf("y1", ["s1"], ["s2"]), YouthOf("y2", ["s2"], ["s1"])];
        Assert.Equal(["s1 y1", "s2 y2"], Pairs(Round(sponsors, youths)));
        Assert.Equal(["s1 y2", "s2 y1"], Pairs(Round(sponsors, youths, proposers: SponsorshipSide.Sponsors)));
    }

    [Fact]
    public void A_sponsor_keeps_the_dearest_for_whom_there_are_places()
    {
        SponsorshipMatching matching = Round([SponsorOf("s1", 2, ["y3"], ["y2"], ["y1"])], [YouthOf("y1", ["s1"]), YouthOf("y2", ["s1"]), YouthOf("y3", ["s1"])]).Match();
        Assert.Equal([("s1", "y2"), ("s1", "y3")], matching.Matches.Select(match => ($"{match.Sponsor}", $"{match.Youth}")));
        Assert.Equal(["y1"], matching.UnmatchedYouths.Select(id => $"{id}"));
        Assert.Empty(matching.FreePlaces);
    }

    [Fact]
    public void Nobody_gets_whom_he_does_not_accept()
    {
        SponsorshipMatching matching = Round([SponsorOf("s1", ["y1"])], [YouthOf("y1"), YouthOf("y2", ["s1"])]).Match();
        Assert.Empty(matching.Matches);
        Assert.Equal(["y1", "y2"], matching.UnmatchedYouths.Select(id => $"{id}"));
        Assert.Equal(1, matching.FreePlaces.Values.Single());
    }

    [Fact]
    public void Ties_are_broken_as_declared_and_by_the_identifier_in_the_end()
    {
        ValueList<Sponsor> sponsors = [Anyone("s1")];
        ValueList<SponsoredYouth> youths =
        [
            new(Candidate("y1") with { AcceptsOthers = true, RegisteredOn = new LocalDate(2025, 2, 1) }),
            new(Candidate("y2") with { AcceptsOthers = true, RegisteredOn = new LocalDate(2025, 1, 1), Quartier = TerritoryCode.Parse("QN05901M", null) }),
            new(Candidate("y3") with { AcceptsOthers = true, Quartier = TerritoryCode.Parse("QP059010", null) }),
        ];
        Assert.Equal(["y1", "y2", "y3"], Dear([]));
        Assert.Equal(["y2", "y1", "y3"], Dear([new SponsorshipTieBreak.EarlierRegistration()]));
        Assert.Equal(["y3", "y2", "y1"], Dear([new SponsorshipTieBreak.SameQuartier(), new SponsorshipTieBreak.EarlierRegistration()]));
        DrawSeed seed = DrawSeed.Parse("12 05 33 41 08", null);
        Assert.Equal(youths.Select(youth => $"{youth.Candidate.Id}").OrderBy(id => $"{ContentHash.Of(System.Text.Encoding.UTF8.GetBytes($"{seed}\n{id}"))}", StringComparer.Ordinal), Dear([new SponsorshipTieBreak.Draw(seed)]));

        IEnumerable<string> Dear(ValueList<SponsorshipTieBreak> breaks) =>
            Round(sponsors, youths, breaks).PreferencesOf(SubjectId.Parse("s1", null)).Select(id => $"{id}");
    }

    [Fact]
    public void Those_who_have_each_other_already_do_not_take_part_until_a_consent_ends()
    {
        Sponsor busy = Anyone("s1");
        SponsoredYouth taken = new(Candidate("y1") with { AcceptsOthers = true });
        SponsoredYouth leaving = new(Candidate("y1") with { AcceptsOthers = true, Consents = [new Consent(SubjectId.Parse("y1", null), new LocalDate(2024, 1, 1), Day), new Consent(SubjectId.Parse("y1", null), Day)] });
        Sponsorship standing = Sponsorship.Create(busy, taken, new LocalDate(2025, 2, 1), SponsorshipRules.NationalCharters);
        SponsorshipMatching matching = Round([busy, Anyone("s2")], [taken, new(Candidate("y2") with { AcceptsOthers = true })], standing: [standing]).Match();
        Assert.Equal([("s2", "y2")], matching.Matches.Select(match => ($"{match.Sponsor}", $"{match.Youth}")));
        Assert.Equal(
            ["s1: all places of the sponsor are taken.", "y1: the young person has a sponsor already."], matching.Excluded.Select(one => one.ToText(Language.English)));
        Sponsorship ended = Sponsorship.Create(busy, taken, new LocalDate(2025, 2, 1), SponsorshipRules.NationalCharters, endedOn: Day);
        Assert.Equal(["s1 y1"], Pairs(Round([busy], [leaving], standing: [ended])));
    }

    [Fact]
    public void Who_is_left_out_knows_all_reasons_in_both_languages()
    {
        SponsorshipMatching matching = Round(
            [new Sponsor(new SponsorshipCandidate(SubjectId.Parse("s1", null), new LocalDate(2012, 1, 1)))],
            [new SponsoredYouth(new SponsorshipCandidate(SubjectId.Parse("y1", null), new LocalDate(2012, 1, 1))), YouthOf("y2")]).Match();
        Assert.Equal([SponsorshipObstacle.SponsorConsent, SponsorshipObstacle.SponsorAge], matching.Excluded[0].Obstacles);
        Assert.Equal([SponsorshipObstacle.YouthConsent, SponsorshipObstacle.ParentalConsent], matching.Excluded[1].Obstacles);
        Assert.Equal("s1\u202F: le parrain ou la marraine ne consent pas, l’âge du parrain ou de la marraine n’est pas celui de la règle.", matching.Excluded[0].ToText(Language.French));
        Assert.All(matching.Excluded, one => Assert.NotEmpty(one.ToText(Language.English)));
        Assert.Empty(Round([Anyone("s1")], [YouthOf("y1")]).PreferencesOf(SubjectId.Parse("s1", null)));
        Assert.Throws<ArgumentException>(() => Round([], []).PreferencesOf(SubjectId.Parse("s1", null)));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_with_both_figures()
    {
        Assert.False(SponsorshipRound.TryCreate(
            new LocalDate(2005, 1, 1),
            SponsorshipRules.NationalCharters,
            [SponsorOf("s1", 0, ["y1", "y9"], ["y1"]), SponsorOf("y1", 21)],
            [YouthOf("y1")],
            [],
            SponsorshipSide.Youths,
            [],
            out SponsorshipRound? none,
            out ValueList<Problem> problems));
        Assert.Null(none);
        Assert.Equal(
            [
                (ProblemCode.NoRuleInForce, "/day", "2005-01-01", "≥ 2005-08-31"), (ProblemCode.DuplicateId, "/youths/0/id", "y1", ""),
                (ProblemCode.NumberOutOfRange, "/sponsors/0/places", "0", "1 ≤ … ≤ 20"), (ProblemCode.NumberOutOfRange, "/sponsors/1/places", "21", "1 ≤ … ≤ 20"),
                (ProblemCode.UnknownPerson, "/sponsors/0/ranking/0", "y9", ""), (ProblemCode.DuplicateElement, "/sponsors/0/ranking/1", "y1", ""),
                (ProblemCode.BornAfter, "/youths/0/bornOn", "2006-01-01", "2005-01-01"),
            ],
            problems.Select(problem => (problem.Code, problem.Path, problem.Found, problem.Expected)));
    }

    [Fact]
    public void A_parent_is_no_sponsor_of_the_child()
    {
        SponsoredYouth child = new(Candidate("y1") with { AcceptsOthers = true }, [SubjectId.Parse("s1", null)]);
        Assert.Equal(["s2 y1"], Pairs(Round([Anyone("s1"), Anyone("s2")], [child])));
        Assert.False(Sponsorship.TryCreate(Anyone("s1"), child, Day, SponsorshipRules.NationalCharters, null, out _, out ValueList<Problem> problems));
        Assert.Equal("parent", Assert.Single(problems).Expected);
    }

    [Fact]
    public void Tie_breaks_say_themselves() =>
        Assert.Equal(
            ["l’inscription la plus ancienne", "le même quartier", "le tirage au sort"],
            new SponsorshipTieBreak[] { new SponsorshipTieBreak.EarlierRegistration(), new SponsorshipTieBreak.SameQuartier(), new SponsorshipTieBreak.Draw(DrawSeed.Parse("x", null)) }
                .Select(one => one.ToText(Language.French)));

    private static SponsorshipRound Round(
        ValueList<Sponsor> sponsors, ValueList<SponsoredYouth> youths, ValueList<SponsorshipTieBreak> breaks = default, SponsorshipSide proposers = SponsorshipSide.Youths, ValueList<Sponsorship> standing = default) =>
        SponsorshipRound.Create(Day, SponsorshipRules.NationalCharters, sponsors, youths, breaks, proposers, standing);

    private static IEnumerable<string> Pairs(SponsorshipRound round) => round.Match().Matches.Select(match => $"{match.Sponsor} {match.Youth}");

    private static Sponsor Anyone(string id) => new(new SponsorshipCandidate(SubjectId.Parse(id, null), new LocalDate(1980, 1, 1))
    {
        Consents = [new Consent(SubjectId.Parse(id, null), new LocalDate(2024, 1, 1))],
        AcceptsOthers = true,
        Quartier = TerritoryCode.Parse("QP059010", null),
    });

    private static Sponsor SponsorOf(string id, params string[][] ranking) => SponsorOf(id, 1, ranking);

    private static Sponsor SponsorOf(string id, int places, params string[][] ranking) =>
        new(new SponsorshipCandidate(SubjectId.Parse(id, null), new LocalDate(1980, 1, 1)) { Consents = [new Consent(SubjectId.Parse(id, null), new LocalDate(2024, 1, 1))], Ranking = TiersOf(ranking) }, places);

    private static SponsoredYouth YouthOf(string id, params string[][] ranking) => new(Candidate(id) with { Ranking = TiersOf(ranking) });

    // Of age, so that no parent decides.
    private static SponsorshipCandidate Candidate(string id) =>
        new(SubjectId.Parse(id, null), new LocalDate(2006, 1, 1)) { Consents = [new Consent(SubjectId.Parse(id, null), new LocalDate(2024, 1, 1))] };

    private static ValueList<ValueSet<SubjectId>> TiersOf(string[][] ranking) =>
        [.. ranking.Select(tier => (ValueSet<SubjectId>)[.. tier.Select(id => SubjectId.Parse(id, null))])];
}
