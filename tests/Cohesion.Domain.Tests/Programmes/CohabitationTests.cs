using Cohesion.Domain.Programmes;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class CohabitationTests
{
    private static readonly RoomForHoursAgreement Sound = new()
    {
        StartsOn = new LocalDate(2022, 9, 1),
        HostBornOn = new LocalDate(1950, 1, 1),
        GuestBornOn = new LocalDate(2002, 1, 1),
        Tenure = HostTenure.Tenant,
        LandlordInformedOn = new LocalDate(2022, 9, 1),
        MonthlyCounterpart = Money.Euros(235),
        MinutesOwedEachWeek = 0,
        Notice = CalendarDuration.Of(months: 1),
    };

    [Fact]
    public void The_law_holds_from_the_day_after_it_was_published()
    {
        Assert.Equal(CohabitationRegime.Charter, CohabitationRules.InForceOn(new LocalDate(2018, 11, 24)));
        Assert.Equal(CohabitationRegime.Law, CohabitationRules.InForceOn(new LocalDate(2018, 11, 25)));
    }

    [Fact]
    public void A_sound_agreement_meets_everything() =>
        Assert.All(CohabitationRules.Check(Sound, Money.Euros(250)), finding => Assert.Equal(CohabitationStatus.Met, finding.Status));

    [Theory]
    [InlineData("1962-09-01", true)] // the sixtieth birthday itself
    [InlineData("1962-09-02", false)]
    [InlineData("1962-08-31", true)]
    public void A_host_is_sixty_from_the_birthday_on(string born, bool isMet) =>
        Assert.Equal(isMet, IsMet(Sound with { HostBornOn = Date(born) }, CohabitationRequirement.HostAge));

    [Theory]
    [InlineData("1992-09-01", false)] // the thirtieth birthday itself
    [InlineData("1992-09-02", true)]
    [InlineData("1992-08-31", false)]
    public void A_guest_is_under_thirty_until_the_day_before_the_birthday(string born, bool isMet) =>
        Assert.Equal(isMet, IsMet(Sound with { GuestBornOn = Date(born) }, CohabitationRequirement.GuestAge));

    [Theory]
    [InlineData("2019-02-27", false)]
    [InlineData("2019-02-28", true)]
    public void Who_was_born_on_the_last_of_february_has_the_birthday_on_it(string start, bool isMet) =>
        Assert.Equal(isMet, IsMet(Sound with { StartsOn = Date(start), HostBornOn = new LocalDate(1959, 2, 28) }, CohabitationRequirement.HostAge));

    [Theory]
    [InlineData("2020-02-28", false, "1960-02-29", 60)] // sixty on 29 February 2020, a leap year
    [InlineData("2020-02-29", true, "1960-02-29", 60)]
    [InlineData("2022-02-27", true, "1992-02-29", 30)] // thirty on 28 February 2022, which has no 29th
    [InlineData("2022-02-28", false, "1992-02-29", 30)]
    public void Who_was_born_on_a_leap_day_has_the_birthday_on_the_last_of_february(string start, bool isMet, string born, int age) =>
        Assert.Equal(isMet, age == 60
            ? IsMet(Sound with { StartsOn = Date(start), HostBornOn = Date(born) }, CohabitationRequirement.HostAge)
            : IsMet(Sound with { StartsOn = Date(start), GuestBornOn = Date(born) }, CohabitationRequirement.GuestAge));

    [Fact]
    public void The_landlord_of_a_tenant_is_informed_by_the_first_day()
    {
        Assert.False(IsMet(Sound with { LandlordInformedOn = new LocalDate(2022, 9, 2) }, CohabitationRequirement.LandlordInformed));
        Assert.False(IsMet(Sound with { LandlordInformedOn = null }, CohabitationRequirement.LandlordInformed));
        Assert.True(IsMet(Sound with { LandlordInformedOn = null, Tenure = HostTenure.Owner }, CohabitationRequirement.LandlordInformed));
    }

    [Fact]
    public void Hours_owed_for_the_room_breach_the_law_and_are_what_the_charter_was_about()
    {
        Assert.False(IsMet(Sound with { MinutesOwedEachWeek = 300 }, CohabitationRequirement.NoHoursOwed));
        CohabitationFinding charter = Assert.Single(CohabitationRules.Check(Sound with { StartsOn = new LocalDate(2006, 10, 1), MinutesOwedEachWeek = 300 }));
        Assert.Equal((CohabitationRequirement.HoursStated, CohabitationStatus.Met), (charter.Requirement, charter.Status));
        Assert.Equal(CohabitationStatus.Breached, Assert.Single(CohabitationRules.Check(Sound with { StartsOn = new LocalDate(2006, 10, 1) })).Status);
    }

    [Fact]
    public void What_is_modest_is_for_others_to_say()
    {
        Assert.Equal(CohabitationStatus.Unknown, StatusOf(Sound, CohabitationRequirement.ModestCounterpart));
        Assert.Equal(CohabitationStatus.Breached, StatusOf(Sound, CohabitationRequirement.ModestCounterpart, Money.Euros(234)));
        Assert.Equal(CohabitationStatus.Met, StatusOf(Sound, CohabitationRequirement.ModestCounterpart, Money.Euros(235)));
        Assert.Equal(CohabitationStatus.Unknown, StatusOf(Sound, CohabitationRequirement.ModestCounterpart, Money.Xpf(30_000)));
        Assert.Equal(CohabitationStatus.Met, StatusOf(Sound with { MonthlyCounterpart = Money.Euros(0) }, CohabitationRequirement.ModestCounterpart));
    }

    [Fact]
    public void What_is_not_said_is_unknown_and_never_met() =>
        Assert.All(CohabitationRules.Check(new RoomForHoursAgreement()), finding => Assert.Equal(CohabitationStatus.Unknown, finding.Status));

    [Fact]
    public void What_cannot_be_is_told_at_once_with_both_figures()
    {
        RoomForHoursAgreement impossible = Sound with
        {
            HostBornOn = new LocalDate(2022, 9, 2),
            GuestBornOn = new LocalDate(2023, 1, 1),
            MonthlyCounterpart = Money.Euros(-1),
            MinutesOwedEachWeek = 10_081,
        };
        Assert.Equal(
            [
                (ProblemCode.BornAfter, "/hostBornOn", "2022-09-02", "2022-09-01"), (ProblemCode.BornAfter, "/guestBornOn", "2023-01-01", "2022-09-01"),
                (ProblemCode.BelowZero, "/monthlyCounterpart", "-1 EUR", ""), (ProblemCode.NumberOutOfRange, "/minutesOwedEachWeek", "10081", "0 ≤ … ≤ 10080"),
            ],
            impossible.Check().Select(problem => (problem.Code, problem.Path, problem.Found, problem.Expected)));
        Assert.Empty(Sound.Check());
        Assert.Empty(new RoomForHoursAgreement { HostBornOn = new LocalDate(2022, 9, 2) }.Check());
        Assert.Empty((Sound with { GuestBornOn = Sound.StartsOn, MinutesOwedEachWeek = RoomForHoursAgreement.MinutesOfWeek }).Check());
    }

    [Fact]
    public void Notice_is_one_month_to_the_day()
    {
        Assert.False(IsMet(Sound with { Notice = CalendarDuration.Of(months: 2) }, CohabitationRequirement.Notice));
        Assert.Equal(new LocalDate(2022, 2, 28), CohabitationRules.LeaveOn(new LocalDate(2022, 1, 31)));
        Assert.Equal(new LocalDate(2024, 2, 29), CohabitationRules.LeaveOn(new LocalDate(2024, 1, 31)));
        Assert.Equal(new LocalDate(2022, 10, 15), CohabitationRules.LeaveOn(new LocalDate(2022, 9, 15)));
    }

    [Fact]
    public void A_finding_says_itself_with_its_source()
    {
        CohabitationFinding finding = CohabitationRules.Check(Sound)[0];
        Assert.Equal("The host is 60 or over: met (Code de la construction et de l’habitation, art. L631-17).", finding.ToText(Language.English));
        Assert.Equal(
            "La personne qui accueille a 60 ans ou plus\u202F: respecté (Code de la construction et de l’habitation, art. L631-17).", finding.ToText(Language.French));
        Assert.All(
            CohabitationRules.Check(new RoomForHoursAgreement()).Concat(CohabitationRules.Check(Sound with { StartsOn = new LocalDate(2006, 10, 1) })),
            one => Assert.NotEmpty(one.ToText(Language.French) + one.ToText(Language.English)));
    }

    private static bool IsMet(RoomForHoursAgreement agreement, CohabitationRequirement requirement) => StatusOf(agreement, requirement) == CohabitationStatus.Met;

    private static CohabitationStatus StatusOf(RoomForHoursAgreement agreement, CohabitationRequirement requirement, Money? modest = null) =>
        CohabitationRules.Check(agreement, modest).Single(finding => finding.Requirement == requirement).Status;

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
