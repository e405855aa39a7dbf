using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Programmes;

public class FivesTests
{
    [Fact]
    public void Three_doors_of_four_opened_and_two_of_five_of_those_led_to_an_interview()
    {
        Funnel funnel = Fives.Funnel();
        Assert.Equal(Ratio.Of(3, 4), Exact(funnel.Conditional(Fives.Opened)));
        Assert.Equal(Ratio.Of(2, 5), Exact(funnel.Conditional(Fives.Interviewed)));
        Assert.Equal(Ratio.Of(7, 60), Exact(funnel.Conditional(Fives.GreatNeed)));
        Assert.Equal(Ratio.Of(3, 4), Exact(funnel.Coverage(Fives.Opened)));
        Assert.Equal(Ratio.Of(3, 10), Exact(funnel.Coverage(Fives.Interviewed)));
        Assert.Equal(Ratio.Of(7, 200), Exact(funnel.Coverage(Fives.GreatNeed)));
        Assert.Equal(Ratio.Of(1, 1), Exact(funnel.Conditional(Fives.Notified)));
    }

    [Fact]
    public void The_text_mixes_households_and_people_and_is_not_smoothed()
    {
        Funnel funnel = Fives.Funnel();
        Assert.Equal([Fives.Volunteers, Fives.Hospitalised], funnel.UnitChanges);
        Assert.IsType<FunnelRate.AcrossUnits>(funnel.Conditional(Fives.Volunteers));
        Assert.IsType<FunnelRate.AcrossUnits>(funnel.Coverage(Fives.Volunteers));
        Assert.Equal(
            "No rate: “2 person” and “70 household” do not count the same thing.", funnel.Conditional(Fives.Hospitalised).ToText(Language.English));
        Assert.IsType<BranchOverlap.AcrossUnits>(funnel.OverlapOf(Fives.Volunteers, Fives.GreatNeed));
    }

    [Fact]
    public void A_declared_conversion_gives_the_rates_that_the_text_gives()
    {
        Funnel funnel = Fives.Funnel(Fives.OneOfEachHousehold);
        Assert.Equal(Ratio.Of(1, 3), Exact(funnel.Conditional(Fives.Volunteers)));
        Assert.Equal(Ratio.Of(1, 10), Exact(funnel.Coverage(Fives.Volunteers)));
        Assert.Equal(Ratio.Of(1, 35), Exact(funnel.Conditional(Fives.Hospitalised)));
        Assert.True(Assert.IsType<FunnelRate.Exact>(funnel.Conditional(Fives.Hospitalised)).IsConverted);
    }

    [Fact]
    public void Volunteers_and_those_in_need_overlap_by_nobody_to_seventy_and_are_two_hundred_to_two_hundred_and_seventy_together()
    {
        BranchOverlap.Within bounds = Assert.IsType<BranchOverlap.Within>(Fives.Funnel(Fives.OneOfEachHousehold).OverlapOf(Fives.Volunteers, Fives.GreatNeed));
        Assert.Equal((0, 70, 200, 270), (bounds.Least, bounds.Most, bounds.LeastTogether, bounds.MostTogether));
    }

    [Fact]
    public void The_chain_breaks_between_the_door_and_the_interview() =>
        Assert.Equal([(Fives.Opened, Fives.Interviewed), (Fives.Notified, Fives.Opened)], Fives.Funnel().BreakPoints.Select(step => (step.From, step.To)));

    [Fact]
    public void A_complete_count_gets_no_interval_and_a_sample_does()
    {
        FunnelRate.Exact rate = Assert.IsType<FunnelRate.Exact>(Fives.Funnel().Conditional(Fives.Opened));
        Assert.IsType<Uncertainty.CompleteCount>(rate.ToProportion(CountBasis.Complete)!.UncertaintyAt(ConfidenceLevel.NinetyFive));
        Assert.IsType<Uncertainty.OfSample>(rate.ToProportion(CountBasis.Sample)!.UncertaintyAt(ConfidenceLevel.NinetyFive));
        Assert.Null(Assert.IsType<FunnelRate.Exact>(Fives.Funnel(Fives.OneOfEachHousehold).Conditional(Fives.Volunteers)).ToProportion(CountBasis.Complete));
    }

    [Fact]
    public void What_is_published_hides_the_two_in_hospital_and_what_gives_them_away()
    {
        Publication.Granted granted = Assert.IsType<Publication.Granted>(Fives.Funnel().ToRelease().Protect(new DisclosurePolicy()));
        Assert.Equal(["hospitalised", "not-hospitalised"], granted.Withheld.Select(figure => $"{figure.Id}"));
        Assert.Equal(new Inference(FigureId.Parse("hospitalised", null), 0, 70), granted.Audit.Inferences[0]);
    }

    /// <summary>Aubagne, postmen, 2018 to 2019: people all along, so that every rate stands.</summary>
    [Fact]
    public void Aubagne_counts_people_from_the_electoral_roll_to_the_help_that_is_accepted()
    {
        string[] names = ["listed", "met", "questioned", "called-back", "helped"];
        long[] counts = [1995, 675, 432, 63, 26];
        FunnelPlan plan = FunnelPlan.Create([.. names.Select(name => new FunnelStage(StageId.Parse(name, null), LocalizedText.OfEnglish(name), CountUnit.Person))]);
        Funnel funnel = Funnel.Declare(plan, [.. names.Zip(counts, (name, count) => new KeyValuePair<StageId, long>(StageId.Parse(name, null), count))]);
        Assert.Equal(Ratio.Of(26, 63), Exact(funnel.Conditional(StageId.Parse("helped", null))));
        Assert.Equal("called-back", $"{funnel.BreakPoints[0].To}");
        Assert.Empty(funnel.UnitChanges);
    }

    private static Ratio Exact(FunnelRate rate) => Assert.IsType<FunnelRate.Exact>(rate).Value;
}
