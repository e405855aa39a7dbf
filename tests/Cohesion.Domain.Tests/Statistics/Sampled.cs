using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>Intervals around samples, without the ceremony.</summary>
internal static class Sampled
{
    public static ConfidenceInterval Interval(long count, long total, ConfidenceLevel level, IntervalMethod method = IntervalMethod.Wilson) =>
        Of(Proportion.Create(count, total, CountBasis.Sample).UncertaintyAt(level, method));

    public static ConfidenceInterval Difference(long first, long ofFirst, long second, long ofSecond) => Of(new ProportionDifference(
        Proportion.Create(first, ofFirst, CountBasis.Sample), Proportion.Create(second, ofSecond, CountBasis.Sample)).UncertaintyAt(ConfidenceLevel.NinetyFive));

    public static ConfidenceInterval Of(Uncertainty uncertainty) => Assert.IsType<Uncertainty.OfSample>(uncertainty).Interval;
}
