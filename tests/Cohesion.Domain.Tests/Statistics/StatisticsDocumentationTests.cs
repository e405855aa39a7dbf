using System.Diagnostics;
using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>What <c>docs/statistics.md</c> shows.</summary>
public class StatisticsDocumentationTests
{
    [Fact]
    public void A_sample_has_an_interval_and_a_complete_count_has_none()
    {
        // begin: statistics-interval
        Proportion opened = Proportion.Create(1500, 2000, CountBasis.Sample);
        string wilson = opened.UncertaintyAt(ConfidenceLevel.NinetyFive).ToText(Language.English);
        string guaranteed = opened.UncertaintyAt(ConfidenceLevel.NinetyFive, IntervalMethod.ClopperPearson).ToText(Language.English);
        string counted = Proportion.Create(1500, 2000, CountBasis.Complete).UncertaintyAt(ConfidenceLevel.NinetyFive).ToText(Language.English);
        // end: statistics-interval
        Assert.Equal("Estimate: from 73.0% to 76.9% (95% confidence).", wilson);
        Assert.Equal("Estimate: from 73.0% to 76.9% (95% confidence).", guaranteed);
        Assert.Equal("Complete count: no interval.", counted);
    }

    [Fact]
    public void A_release_is_protected()
    {
        // begin: statistics-disclosure
        Category fives = Category.Parse("fives", null), moulins = Category.Parse("moulins", null), wazemmes = Category.Parse("wazemmes", null);
        Category inNeed = Category.Parse("great-need", null), hospitalised = Category.Parse("hospitalised", null);
        TwoWayTable table = TwoWayTable.Create([fives, moulins, wazemmes], [inNeed, hospitalised], [[68, 2], [55, 14], [40, 21]]);
        Release release = Release.Create([table]);
        IEnumerable<string> lines = release.Protect(new DisclosurePolicy()) switch
        {
            Publication.Granted granted => granted.Audit.Inferences.Select(inference => $"{inference}"),
            Publication.NoPattern none => none.Merges.Select(merge => $"tell {merge} as one"),
            Publication.Refused refused => [$"not decided within {refused.Budget}"],
            _ => throw new UnreachableException(),
        };
        // end: statistics-disclosure
        Assert.Equal(["fives/great-need: 47 to 70", "fives/hospitalised: 0 to 23", "great-need/wazemmes: 38 to 61", "hospitalised/wazemmes: 0 to 23"], lines);
    }
}
