using System.Numerics;
using Cohesion.Domain.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

public class IntervalLaws
{
    [Fact]
    public void The_share_is_within_its_interval() =>
        Law.Holds(Generate.SampleProportions, Generate.ConfidenceLevels.Zip(Generate.IntervalMethods), (proportion, how) =>
            IntervalOf(proportion, how.Item1, how.Item2) is { } interval
            && 0 <= interval.Lower && interval.Upper <= 1 && interval.Lower <= Share(proportion) && Share(proportion) <= interval.Upper);

    [Fact]
    public void Those_who_were_not_counted_have_the_mirrored_interval() =>
        Law.Holds(Generate.SampleProportions, Generate.ConfidenceLevels.Zip(Generate.IntervalMethods), (proportion, how) =>
        {
            ConfidenceInterval interval = IntervalOf(proportion, how.Item1, how.Item2);
            ConfidenceInterval others = IntervalOf(Proportion.Create(proportion.Total - proportion.Count, proportion.Total, CountBasis.Sample), how.Item1, how.Item2);
            return Math.Abs(interval.Lower - (1 - others.Upper)) <= 2e-16 && Math.Abs(interval.Upper - (1 - others.Lower)) <= 2e-16;
        });

    [Fact]
    public void One_more_counted_moves_both_bounds_up() =>
        Law.Holds(Generate.SampleProportions.Where(proportion => proportion.Count < proportion.Total), Generate.ConfidenceLevels.Zip(Generate.IntervalMethods), (proportion, how) =>
        {
            ConfidenceInterval interval = IntervalOf(proportion, how.Item1, how.Item2);
            ConfidenceInterval next = IntervalOf(Proportion.Create(proportion.Count + 1, proportion.Total, CountBasis.Sample), how.Item1, how.Item2);
            return interval.Lower < next.Lower && interval.Upper < next.Upper;
        });

    [Fact]
    public void More_confidence_takes_a_wider_interval() =>
        Law.Holds(Generate.SampleProportions, Generate.ConfidenceLevels.Two().Zip(Generate.IntervalMethods), (proportion, how) =>
        {
            (ConfidenceLevel low, ConfidenceLevel high) = how.Item1.Item1.Ratio < how.Item1.Item2.Ratio ? how.Item1 : (how.Item1.Item2, how.Item1.Item1);
            ConfidenceInterval inner = IntervalOf(proportion, low, how.Item2), outer = IntervalOf(proportion, high, how.Item2);
            return outer.Lower <= inner.Lower && inner.Upper <= outer.Upper;
        });

    [Fact]
    public void Under_a_bound_of_Clopper_and_Pearson_the_tail_is_exactly_what_the_level_leaves() =>
        Law.Holds(Generate.SampleProportions.Where(proportion => proportion is { Total: <= 60, Count: > 0 }), Generate.ConfidenceLevels, (proportion, level) =>
        {
            double lower = IntervalOf(proportion, level, IntervalMethod.ClopperPearson).Lower;
            return Math.Abs((ExactUpperTail(proportion.Count, proportion.Total, lower) / level.Tail) - 1) < 1e-12;
        });

    [Fact]
    public void Clopper_and_Pearson_cover_every_proportion_as_often_as_they_say() =>
        Law.Holds(Gen.Choose(1, 40), Gen.Choose(1, 199), (total, twoHundredths) =>
            CoverageOf(total, twoHundredths / 200d, IntervalMethod.ClopperPearson) >= 0.95);

    [Fact]
    public void Wilson_covers_as_often_as_it_says_on_average()
    {
        double mean = Enumerable.Range(1, 999).Average(thousandth => CoverageOf(40, thousandth / 1000d, IntervalMethod.Wilson));
        Assert.InRange(mean, 0.945, 0.96);
    }

    [Fact]
    public void A_difference_is_within_its_interval_and_turns_with_its_sides() =>
        Law.Holds(Generate.SampleProportions, Generate.SampleProportions.Zip(Generate.ConfidenceLevels), (first, other) =>
        {
            ConfidenceInterval interval = Sampled.Of(new ProportionDifference(first, other.Item1).UncertaintyAt(other.Item2));
            ConfidenceInterval turned = Sampled.Of(new ProportionDifference(other.Item1, first).UncertaintyAt(other.Item2));
            double difference = Share(first) - Share(other.Item1);
            return interval.Lower <= difference + 1e-15 && difference <= interval.Upper + 1e-15
                && Math.Abs(interval.Lower + turned.Upper) < 1e-14 && Math.Abs(interval.Upper + turned.Lower) < 1e-14;
        });

    [Fact]
    public void Against_a_complete_count_the_interval_is_that_of_the_sample_shifted() =>
        Law.Holds(Generate.SampleProportions, Generate.SampleProportions, (sample, other) =>
        {
            Proportion complete = Proportion.Create(other.Count, other.Total, CountBasis.Complete);
            ConfidenceInterval shifted = Sampled.Of(new ProportionDifference(sample, complete).UncertaintyAt(ConfidenceLevel.NinetyFive));
            ConfidenceInterval alone = IntervalOf(sample, ConfidenceLevel.NinetyFive, IntervalMethod.Wilson);
            return Math.Abs(shifted.Lower - (alone.Lower - Share(other))) < 1e-14 && Math.Abs(shifted.Upper - (alone.Upper - Share(other))) < 1e-14;
        });

    [Fact]
    public void A_paired_difference_is_within_its_interval_and_turns_with_its_sides() =>
        Law.Holds(Gen.Choose(0, 60).Four().Where(counts => counts.Item1 + counts.Item2 + counts.Item3 + counts.Item4 > 0), counts =>
        {
            (int both, int first, int second, int neither) = counts;
            ConfidenceInterval interval = Sampled.Of(PairedProportions.Create(both, first, second, neither, CountBasis.Sample).UncertaintyAt(ConfidenceLevel.NinetyFive));
            ConfidenceInterval turned = Sampled.Of(PairedProportions.Create(both, second, first, neither, CountBasis.Sample).UncertaintyAt(ConfidenceLevel.NinetyFive));
            double difference = (double)(first - second) / (both + first + second + neither);
            return interval.Lower <= difference + 1e-15 && difference <= interval.Upper + 1e-15
                && Math.Abs(interval.Lower + turned.Upper) < 1e-14 && Math.Abs(interval.Upper + turned.Lower) < 1e-14;
        });

    private static ConfidenceInterval IntervalOf(Proportion proportion, ConfidenceLevel level, IntervalMethod method) => Sampled.Of(proportion.UncertaintyAt(level, method));

    private static double Share(Proportion proportion) => (double)proportion.Count / proportion.Total;

    /// <summary>The probability that the interval of a draw holds the true proportion.</summary>
    private static double CoverageOf(int total, double truth, IntervalMethod method) => Enumerable.Range(0, total + 1)
        .Where(count => Sampled.Interval(count, total, ConfidenceLevel.NinetyFive, method) is { } interval && interval.Lower <= truth && truth <= interval.Upper)
        .Sum(count => (double)Choose(total, count) * Math.Pow(truth, count) * Math.Pow(1 - truth, total - count));

    /// <summary>The probability of so many successes or more, in whole numbers: a double is a whole number over a power of two.</summary>
    private static double ExactUpperTail(long count, long total, double probability)
    {
        int shift = 52 - Math.ILogB(probability);
        BigInteger scale = BigInteger.Pow(2, shift), yes = new(Math.ScaleB(probability, shift)), sum = 0;
        for (long k = count; k <= total; k++)
        {
            sum += Choose(total, k) * BigInteger.Pow(yes, (int)k) * BigInteger.Pow(scale - yes, (int)(total - k));
        }

        return Math.Exp(BigInteger.Log(sum) - BigInteger.Log(BigInteger.Pow(scale, (int)total)));
    }

    private static BigInteger Choose(long total, long count)
    {
        BigInteger ways = 1;
        for (long i = 1; i <= count; i++)
        {
            ways = ways * (total - count + i) / i;
        }

        return ways;
    }
}
