using Cohesion.Domain.Programmes;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class SponsorshipTests
{
    private static readonly SubjectId Parent = SubjectId.Parse("parent", null), Other = SubjectId.Parse("other parent", null);
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Theory]
    [InlineData("2005-08-30", null)]
    [InlineData("2005-08-31", 17)]
    [InlineData("2006-06-01", 17)] // the sponsorships of Lille
    [InlineData("2025-01-12", 17)]
    [InlineData("2025-01-13", 20)]
    public void The_charter_of_the_day_says_until_which_age(string day, int? oldest) =>
        Assert.Equal(oldest, SponsorshipRules.NationalCharters.InForceOn(Date(day))?.Youths.To);

    [Theory]
    [InlineData("2005-03-01", false)] // the twenty-first birthday itself
    [InlineData("2005-03-02", true)]
    public void A_young_adult_is_sponsored_until_the_day_before_the_twenty_first_birthday(string born, bool isAllowed) =>
        Assert.Equal(isAllowed, IsAllowed(SponsorBorn("s", "1980-01-01"), Adult(born), Day));

    [Theory]
    [InlineData("2008-03-01", true)] // the eighteenth birthday itself
    [InlineData("2008-03-02", false)]
    public void A_sponsor_is_of_age_from_the_birthday_on(string born, bool isAllowed) => Assert.Equal(isAllowed, IsAllowed(SponsorBorn("s", born), Child(Parent), Day));

    [Theory]
    [InlineData("2026-02-27", false)] // eighteen on 28 February 2026, which has no 29th
    [InlineData("2026-02-28", true)]
    public void Who_was_born_on_a_leap_day_is_of_age_on_the_last_of_february(string day, bool isAllowed) =>
        Assert.Equal(isAllowed, IsAllowed(SponsorBorn("s", "2008-02-29"), Child(Parent), Date(day)));

    [Fact]
    public void All_who_hold_parental_authority_consent_and_somebody_is_known_to_hold_it()
    {
        SponsorshipCandidate child = Child(Parent).Candidate;
        Assert.True(IsAllowed(SponsorBorn("s", "1980-01-01"), new SponsoredYouth(child, [Parent]), Day));
        Assert.False(IsAllowed(SponsorBorn("s", "1980-01-01"), new SponsoredYouth(child, [Parent, Other]), Day));
        Assert.False(IsAllowed(SponsorBorn("s", "1980-01-01"), new SponsoredYouth(child), Day));
        Assert.True(IsAllowed(SponsorBorn("s", "1980-01-01"), Adult("2006-03-01"), Day)); // of age, and alone to consent
    }

    [Fact]
    public void A_consent_that_is_withdrawn_ends_the_pair_on_that_day()
    {
        Sponsor sponsor = SponsorBorn("s", "1980-01-01");
        SponsoredYouth child = Child(Parent, new Consent(Parent, new LocalDate(2025, 9, 1), new LocalDate(2026, 5, 10)));
        Sponsorship pair = Sponsorship.Create(sponsor, child, Day, SponsorshipRules.NationalCharters);
        Assert.Equal(new SponsorshipEnd(new LocalDate(2026, 5, 10), SponsorshipEndReason.ParentWithdrew), pair.End);
        ValueList<string> days = ["2026-02-28", "2026-03-01", "2026-05-09", "2026-05-10"];
        Assert.Equal([false, true, true, false], days.Select(day => pair.StandsOn(Date(day))));
    }

    [Fact]
    public void A_consent_renewed_in_time_holds_on()
    {
        SponsoredYouth child = Child(Parent, new Consent(Parent, new LocalDate(2025, 9, 1), new LocalDate(2026, 5, 10)), new Consent(Parent, new LocalDate(2026, 5, 10), new LocalDate(2026, 8, 1)));
        Assert.Equal(new LocalDate(2026, 8, 1), Sponsorship.Create(SponsorBorn("s", "1980-01-01"), child, Day, SponsorshipRules.NationalCharters).End!.Value.On);
    }

    [Fact]
    public void A_parent_decides_no_longer_once_the_child_is_of_age()
    {
        SponsoredYouth child = new(
            new SponsorshipCandidate(SubjectId.Parse("y", null), new LocalDate(2008, 4, 1))
            {
                Consents = [new Consent(SubjectId.Parse("y", null), Day), new Consent(Parent, Day, new LocalDate(2026, 4, 1))],
            },
            [Parent]);
        Assert.Equal(new SponsorshipEnd(new LocalDate(2029, 4, 1), SponsorshipEndReason.GrownUp), Sponsorship.Create(SponsorBorn("s", "1980-01-01"), child, Day, SponsorshipRules.NationalCharters).End);
    }

    [Theory]
    [InlineData("2006-01-15", "2024-01-15")] // eighteen before the charter of 2025
    [InlineData("2007-01-13", "2028-01-13")] // eighteen on its first day, so that it goes on
    public void A_pair_lasts_until_the_age_that_the_rule_of_each_day_allows(string born, string ends)
    {
        SubjectId youth = SubjectId.Parse("y", null);
        LocalDate from = new(2020, 1, 1);
        SponsoredYouth child = new(new SponsorshipCandidate(youth, Date(born)) { Consents = [new Consent(youth, from), new Consent(Parent, from)] }, [Parent]);
        Sponsor sponsor = new(new SponsorshipCandidate(SubjectId.Parse("s", null), new LocalDate(1980, 1, 1)) { Consents = [new Consent(SubjectId.Parse("s", null), from)] });
        Assert.Equal(new SponsorshipEnd(Date(ends), SponsorshipEndReason.GrownUp), Sponsorship.Create(sponsor, child, from, SponsorshipRules.NationalCharters).End);
    }

    [Fact]
    public void Everything_in_the_way_is_told_at_once_with_both_days()
    {
        SponsorshipCandidate unborn = new(SubjectId.Parse("y", null), new LocalDate(2026, 3, 2)) { Consents = [new Consent(Parent, Day, new LocalDate(2026, 2, 1)), new Consent(default, Day)] };
        Assert.False(Sponsorship.TryCreate(
            new Sponsor(new SponsorshipCandidate(SubjectId.Parse("s", null), new LocalDate(2010, 1, 1))), new SponsoredYouth(unborn), Day, SponsorshipRules.NationalCharters, new LocalDate(2026, 1, 1), out _, out ValueList<Problem> problems));
        Assert.Equal(
            [
                (ProblemCode.BornAfter, "/youth/bornOn", "2026-03-02", "2026-03-01"), (ProblemCode.Reversed, "/youth/consents/0/withdrawnOn", "2026-02-01", "≥ 2026-03-01"),
                (ProblemCode.UnidentifiedEvent, "/youth/consents/1", "by", ""), (ProblemCode.NotAllowed, "/from", "2026-03-01", "sponsorConsent"),
                (ProblemCode.NotAllowed, "/from", "2026-03-01", "sponsorAge"), (ProblemCode.NotAllowed, "/from", "2026-03-01", "youthConsent"),
                (ProblemCode.NotAllowed, "/from", "2026-03-01", "parentalConsent"), (ProblemCode.NotAllowed, "/from", "2026-03-01", "youthAge"),
                (ProblemCode.Reversed, "/endedOn", "2026-01-01", "≥ 2026-03-01"),
            ],
            problems.Select(problem => (problem.Code, problem.Path, problem.Found, problem.Expected)));
        Assert.False(Sponsorship.TryCreate(SponsorBorn("s", "1980-01-01"), Child(Parent), new LocalDate(2005, 8, 30), SponsorshipRules.NationalCharters, null, out _, out problems));
        Assert.Contains(problems, problem => (problem.Code, problem.Found, problem.Expected) == (ProblemCode.NoRuleInForce, "2005-08-30", "≥ 2005-08-31"));
        Assert.Throws<ArgumentException>(() => Sponsorship.Create(SponsorBorn("y", "1980-01-01"), Child(Parent), Day, SponsorshipRules.NationalCharters));
    }

    [Fact]
    public void Rules_are_some_and_begin_on_different_days()
    {
        SponsorshipRule rule = new(Day, AgeRange.Of(18), AgeRange.Of(0, 20), new Citation("ours"), yearsBetween: 20);
        Assert.Equal(20, Assert.Single(SponsorshipRules.Create(rule).Rules).YearsBetween);
        Assert.False(SponsorshipRules.TryCreate([], out _, out ValueList<Problem> none));
        Assert.False(SponsorshipRules.TryCreate([rule, rule], out _, out ValueList<Problem> twice));
        Assert.Equal((ProblemCode.EmptyList, ProblemCode.DuplicateElement), (none[0].Code, twice[0].Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SponsorshipRule(Day, default, default, new Citation("ours"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SponsorshipRule(Day, default, default, new Citation("ours"), 101));
    }

    private static bool IsAllowed(Sponsor sponsor, SponsoredYouth youth, LocalDate day) =>
        Sponsorship.TryCreate(sponsor, youth, day, SponsorshipRules.NationalCharters, null, out _, out _);

    private static Sponsor SponsorBorn(string id, string born) => new(Willing(id, born));

    private static SponsoredYouth Adult(string born) => new(Willing("y", born));

    private static SponsoredYouth Child(SubjectId parent, params Consent[] consents) => new(
        Willing("y", "2015-06-01", consents.Length > 0 ? consents : [new Consent(parent, new LocalDate(2020, 1, 1))]), [parent]);

    private static SponsorshipCandidate Willing(string id, string born, params Consent[] more) =>
        new(SubjectId.Parse(id, null), Date(born)) { Consents = [new Consent(SubjectId.Parse(id, null), new LocalDate(2020, 1, 1)), .. more] };

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
