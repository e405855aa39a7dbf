using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class ProportionTests
{
    [Fact]
    public void The_share_is_exact() => Assert.Equal(Ratio.Of(2, 5), Proportion.Create(600, 1500, CountBasis.Sample).Share);

    [Fact]
    public void A_complete_count_has_no_interval()
    {
        Assert.IsType<Uncertainty.CompleteCount>(Proportion.Create(600, 1500, CountBasis.Complete).UncertaintyAt(ConfidenceLevel.NinetyFive));
        Assert.IsType<Uncertainty.CompleteCount>(PairedProportions.Create(1, 2, 3, 4, CountBasis.Complete).UncertaintyAt(ConfidenceLevel.NinetyFive));
        Assert.IsType<Uncertainty.CompleteCount>(new ProportionDifference(
            Proportion.Create(1, 2, CountBasis.Complete), Proportion.Create(1, 3, CountBasis.Complete)).UncertaintyAt(ConfidenceLevel.NinetyFive));
    }

    [Fact]
    public void Wilson_is_the_method_unless_another_is_named() =>
        Assert.Equal(IntervalMethod.Wilson, Sampled.Interval(600, 1500, ConfidenceLevel.NinetyFive).Method);

    [Fact]
    public void Everything_wrong_is_said_at_once_with_both_figures()
    {
        Assert.False(Proportion.TryCreate(-3, -7, CountBasis.Sample, out _, out ValueList<Problem> problems));
        Assert.Equal(
            [new Problem(ProblemCode.NegativeCount, "/count", "-3", "≥ 0"), new Problem(ProblemCode.NegativeCount, "/total", "-7", "≥ 0"), new Problem(ProblemCode.AboveWhole, "/count", "-3", "≤ -7")],
            problems);
    }

    [Theory]
    [InlineData(0, 0, ProblemCode.EmptyBase)]
    [InlineData(8, 7, ProblemCode.AboveWhole)]
    [InlineData(0, Proportion.MostCounted + 1, ProblemCode.TooLargeAmount)]
    public void A_share_is_of_somebody_and_not_above_the_whole(long count, long total, ProblemCode code)
    {
        Assert.False(Proportion.TryCreate(count, total, CountBasis.Sample, out _, out ValueList<Problem> problems));
        Assert.Equal(code, Assert.Single(problems).Code);
        Assert.Throws<ArgumentException>(() => Proportion.Create(count, total, CountBasis.Sample));
    }

    [Fact]
    public void Paired_counts_are_held_alone_and_together()
    {
        Assert.False(PairedProportions.TryCreate(-1, 2, -3, 4, CountBasis.Sample, out _, out ValueList<Problem> problems));
        Assert.Equal(["/both", "/secondOnly"], problems.Select(problem => problem.Path));
        Assert.False(PairedProportions.TryCreate(0, 0, 0, 0, CountBasis.Sample, out _, out problems));
        Assert.Equal(ProblemCode.EmptyBase, Assert.Single(problems).Code);
        Assert.False(PairedProportions.TryCreate(Proportion.MostCounted, 1, 0, 0, CountBasis.Sample, out _, out problems));
        Assert.Equal("1000000001", Assert.Single(problems).Found);
    }

    [Fact]
    public void Bounds_are_within_the_most_that_is_counted() =>
        Assert.InRange(Sampled.Interval(Proportion.MostCounted / 2, Proportion.MostCounted, ConfidenceLevel.NinetyFive, IntervalMethod.ClopperPearson).Lower, 0.49996, 0.49997);

    [Fact]
    public void What_is_no_basis_method_or_level_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Create(1, 2, default));
        Proportion half = Proportion.Create(1, 2, CountBasis.Sample);
        Assert.Throws<ArgumentException>(() => half.UncertaintyAt(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => half.UncertaintyAt(ConfidenceLevel.Ninety, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.Of(Ratio.Percent(49)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceLevel.Of(Ratio.Percent(100)));
        Assert.Equal("95 %", ConfidenceLevel.NinetyFive.ToString());
    }

    [Fact]
    public void People_read_bounds_rounded_outwards()
    {
        Uncertainty sample = Proportion.Create(1500, 2000, CountBasis.Sample).UncertaintyAt(ConfidenceLevel.NinetyFive);
        Assert.Equal("Estimate: from 73.0% to 76.9% (95% confidence).", sample.ToText(Language.English));
        Assert.Equal("Estimation\u202F: de 73,0\u202F% à 76,9\u202F% (niveau de confiance de 95\u202F%).", sample.ToText(Language.French));
        Uncertainty complete = Proportion.Create(1500, 2000, CountBasis.Complete).UncertaintyAt(ConfidenceLevel.NinetyFive);
        Assert.Equal("Complete count: no interval.", complete.ToText(Language.English));
        Assert.Equal("Dénombrement complet\u202F: aucun intervalle.", complete.ToText(Language.French));
    }
}
