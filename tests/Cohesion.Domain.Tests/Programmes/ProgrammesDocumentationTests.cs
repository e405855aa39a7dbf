using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
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
}
