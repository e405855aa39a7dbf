using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>Whether readers may be told which figures are below the threshold, and which protect them.</summary>
public class ReasonAuditTests
{
    private static readonly DisclosurePolicy Policy = new();

    [Fact]
    public void Of_seventy_less_two_it_may_be_said_which_is_which() =>
        Assert.True(MayTell(["hospital", "rest"], Breakdown.CreateWithRest(Of("need", 70), FigureId.Parse("rest", null), Of("hospital", 2))));

    /// <summary>Two counts below eleven that are twenty together are ten each: to say that both are small would tell them.</summary>
    [Fact]
    public void Of_two_small_counts_that_are_twenty_together_it_may_not() =>
        Assert.False(MayTell(["one", "other"], Breakdown.Create(Of("whole", 20), Of("one", 10), Of("other", 10))));

    /// <summary>Ten and eleven are twenty-one: the first is below eleven and the second is not, so that they are nothing else.</summary>
    [Fact]
    public void Nor_of_a_small_one_and_one_just_large_enough() =>
        Assert.False(MayTell(["one", "other"], Breakdown.Create(Of("whole", 12), Of("one", 1), Of("other", 11))));

    [Fact]
    public void An_attacker_who_is_told_the_reasons_recovers_no_small_count_where_they_may_be_told() => Law.Holds(Any.SmallTables, small =>
    {
        if (small.Release.Protect(Policy) is not Publication.Granted granted || !small.Release.MayTellReasons(granted, Policy))
        {
            return true;
        }

        Dictionary<FigureId, WithholdingReason> reasons = granted.Withheld.ToDictionary(figure => figure.Id, figure => figure.Reason);
        Attacker attacker = new(small.Release, reasons.Keys, mayBe: (figure, count) =>
            !reasons.TryGetValue(figure, out WithholdingReason reason) || (reason == WithholdingReason.BelowThreshold ? count is >= 1 and < 11 : count >= 11));
        return !attacker.Recovered().Any();
    });

    private static bool MayTell(string[] withheld, Breakdown breakdown)
    {
        Release release = Release.Create([], [breakdown]);
        Publication.Granted granted = Assert.IsType<Publication.Granted>(release.Protect(Policy));
        Assert.Equal(withheld, granted.Withheld.Select(figure => $"{figure.Id}"));
        return release.MayTellReasons(granted, Policy);
    }

    private static Figure Of(string name, long count) => new(FigureId.Parse(name, null), count);
}
