using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
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
}
