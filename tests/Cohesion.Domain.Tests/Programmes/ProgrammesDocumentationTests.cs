using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Rendering;
using Cohesion.Domain.Statistics;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

/// <summary>What <c>docs/programmes.md</c> shows.</summary>
public class ProgrammesDocumentationTests
{
    [Fact]
    public void A_funnel_is_declared_and_published()
    {
        // begin: programmes-funnel
        FunnelStage Households(string id, string english) => new(StageId.Parse(id, null), LocalizedText.OfEnglish(english), CountUnit.Household);
        FunnelStage hospitalised = new(StageId.Parse("hospitalised", null), LocalizedText.OfEnglish("Taken to hospital"), CountUnit.Person);
        FunnelPlan plan = FunnelPlan.Create(
            [Households("notified", "Written to"), Households("opened", "Opened their door"), Households("interviewed", "Interviewed")],
            [new FunnelBranch(StageId.Parse("interviewed", null), Households("great-need", "In great need")), new FunnelBranch(StageId.Parse("great-need", null), hospitalised)]);

        Funnel funnel = Funnel.Declare(plan, [.. plan.All.Zip([2000L, 1500, 600, 70, 2], (stage, count) => new KeyValuePair<StageId, long>(stage.Id, count))]);
        IEnumerable<string> rates = plan.All.Select(stage => funnel.Conditional(stage.Id).ToText(Language.English));
        Publication publication = funnel.ToRelease().Protect(new DisclosurePolicy());
        // end: programmes-funnel
        Assert.Equal(
            [
                "2000 / 2000 = 100%", "1500 / 2000 = 75%", "600 / 1500 = 40%", "70 / 600 = 7/60",
                "No rate: “2 person” and “70 household” do not count the same thing.",
            ],
            rates);
        Assert.Equal(["hospitalised", "not-hospitalised"], Assert.IsType<Publication.Granted>(publication).Withheld.Select(figure => $"{figure.Id}"));
    }

    [Fact]
    public void A_programme_is_published()
    {
        Assert.True(ProgrammeFile.Read(Repository.Read("samples/lille-2006/programme.json")).TryGetValue(out SolidarityProgramme? programme));

        // begin: programmes-publish
        ProgrammeFigures published = ProgrammeFigures.Publishable(programme, new DisclosurePolicy());
        string document = ProgrammeDocument.ToMarkdown(published, Language.English);
        IEnumerable<string> withheld = published.Campaigns.SelectMany(campaign => campaign.Withheld).Select(one => one.ToText(Language.English));
        // end: programmes-publish
        Assert.Equal("“Taken to hospital given their state”: fewer than 11.", withheld.First());
        Assert.Contains("1,500 / 2,000 = 75%", document, StringComparison.Ordinal);
    }

    [Fact]
    public void A_funnel_is_counted_from_records()
    {
        OutreachEvent[] events =
        [
            .. from person in Enumerable.Range(1, 3)
               from hour in Enumerable.Range(8, person + 2)
               select new OutreachEvent(Code.Parse(hour == 12 ? "neighbour" : "call", null), default, SubjectId.Parse($"p{person}", null), Instant.FromUtc(2019, 6, 29, hour, 0)),
        ];

        // begin: programmes-records
        FunnelStage People(string id) => new(StageId.Parse(id, null), LocalizedText.OfEnglish(id), CountUnit.Person);
        FunnelPlan plan = FunnelPlan.Create([People("called"), People("looked-for")]);
        Code call = Code.Parse("call", null), neighbour = Code.Parse("neighbour", null);
        Funnel funnel = Funnel.Count(
            plan,
            events,
            [new(StageId.Parse("called", null), new StageRule([call])), new(StageId.Parse("looked-for", null), new StageRule([call], times: 4, then: [neighbour]))]);
        // end: programmes-records
        Assert.Equal([3, 1], funnel.Counts);
    }

    [Fact]
    public void Hours_are_given_and_taken_back()
    {
        SubjectId student = SubjectId.Parse("student", null), host = SubjectId.Parse("host", null);
        LocalDate day = new(2006, 10, 2);

        // begin: programmes-hours
        HourLedger open = HourLedger.Open(new HourLimits(lowestBalance: -600, highestBalance: 600));
        bool posted = open.TryPost([new HourTransfer(student, host, Minutes: 90, day)], out HourLedger? ledger, out ValueList<Problem> problems);
        bool reversed = ledger!.TryReverse(1, out HourLedger? corrected, out problems);
        long sum = corrected!.Balances.Values.Sum();
        // end: programmes-hours
        Assert.True(posted && reversed);
        Assert.Equal(0, sum);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_room_is_held_against_the_rules_of_its_day()
    {
        // begin: programmes-room
        RoomForHoursAgreement agreement = new()
        {
            StartsOn = new LocalDate(2022, 9, 1),
            HostBornOn = new LocalDate(1962, 9, 1),   // sixty on that day
            GuestBornOn = new LocalDate(1992, 9, 1),  // thirty on that day
            Tenure = HostTenure.Owner,
            MinutesOwedEachWeek = 300,
        };
        IEnumerable<string> breaches = CohabitationRules.Check(agreement)
            .Where(finding => finding.Status == CohabitationStatus.Breached)
            .Select(finding => finding.ToText(Language.English));
        // end: programmes-room
        Assert.Equal(
            [
                "The guest is under 30: not met (Code de la construction et de l’habitation, art. L631-17).",
                "No hours are owed for the room: not met (Code de la construction et de l’habitation, art. L631-17).",
            ],
            breaches);
    }

    [Fact]
    public void Sponsors_and_young_people_are_brought_together()
    {
        LocalDate day = new(2026, 3, 1);
        ValueList<Sponsor> sponsors = [new(Candidate("s1", 1980), places: 2), new(Candidate("s2", 2010))];
        ValueList<SponsoredYouth> youths = [new(Candidate("y1", 2006)), new(Candidate("y2", 2007))];

        // begin: programmes-sponsorship
        SponsorshipRound round = SponsorshipRound.Create(
            day, SponsorshipRules.NationalCharters, sponsors, youths, tieBreaks: [new SponsorshipTieBreak.SameQuartier(), new SponsorshipTieBreak.EarlierRegistration()]);
        SponsorshipMatching matching = round.Match();
        IEnumerable<string> leftOut = matching.Excluded.Select(one => one.ToText(Language.English));

        // A pair stands until a consent that it needs is withdrawn, or the young person is too old.
        Sponsorship pair = Sponsorship.Create(sponsors[0], youths[0], day, round.Rules);
        SponsorshipEnd? end = pair.End;
        // end: programmes-sponsorship
        Assert.Equal(["s1 y1", "s1 y2"], matching.Matches.Select(match => $"{match.Sponsor} {match.Youth}"));
        Assert.Equal(["s2: the sponsor is not of the ages of the rule."], leftOut);
        Assert.Equal(new SponsorshipEnd(new LocalDate(2027, 1, 1), SponsorshipEndReason.GrownUp), end);

        static SponsorshipCandidate Candidate(string id, int year) => new(SubjectId.Parse(id, null), new LocalDate(year, 1, 1))
        {
            Consents = [new Consent(SubjectId.Parse(id, null), new LocalDate(2026, 1, 1))],
            AcceptsOthers = true,
        };
    }

    [Fact]
    public void Access_to_holidays_is_decided_by_rules()
    {
        Assert.True(CallFile.Read(Repository.Read("samples/lille-2006/made-up-holidays.json")).TryGetValue(out CallForProjects? call));

        // begin: programmes-holidays
        HolidayAccess access = HolidayAccess.Create(call.Rules);
        HolidayRequest request = new()
        {
            RequestedAt = Instant.FromUtc(2023, 5, 2, 8, 0),
            FamilyQuotient = Money.Euros(900),                       // under 900 € is asked for
            Situations = Answer.SetOf(Code.Parse("family", null)),
            Nights = 7,
        };
        string answer = access.Assess(request).Single() switch
        {
            Verdict.NotEligible no => string.Join('\n', no.Reasons.Select(reason => reason.ToText(Language.English))),
            Verdict.Undetermined open => string.Join('\n', open.Questions.Select(question => question.ToText(Language.English))),
            _ => "Eligible.",
        };
        // end: programmes-holidays
        Assert.Contains("€900", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_of_volunteers_are_valued_in_a_budget()
    {
        Budget budget = new() { Expenses = Answer.ListOf<Expense>(), Incomes = Answer.ListOf<Income>() };

        // begin: programmes-volunteers
        ValuationMethod method = ValuationMethod.Create(
            ValuationBasis.MinimumWage,
            new HourlyRate(new LocalDate(2023, 5, 1), Money.Parse("11.52 EUR", null), new Citation("Arrêté du 26 avril 2023, NOR MTRT2310513A")));
        VolunteerHours hours = VolunteerHours.Create(new VolunteerShift(SubjectId.Parse("v1", null), new LocalDate(2023, 6, 3), Minutes: 200));
        VolunteerValuation valuation = VolunteerValuation.Create(hours, method);
        Budget valued = valuation.AddTo(budget, yearOpensOn: new LocalDate(2023, 1, 1));
        // end: programmes-volunteers
        Assert.Equal(Money.Parse("38.40 EUR", null), valuation.Total);
        Assert.Empty(valued.Check());
    }
}
