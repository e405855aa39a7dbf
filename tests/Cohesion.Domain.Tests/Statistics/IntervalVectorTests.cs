using System.Globalization;
using System.Text.Json;
using Cohesion.Domain.Statistics;
using Xunit;

namespace Cohesion.Domain.Tests.Statistics;

/// <summary>Intervals that others have published, or worked out to thirty digits.</summary>
public class IntervalVectorTests
{
    private const double Twelve = 1e-12;

    /// <summary>R <c>binom::binom.confint</c>, as the tests of statsmodels print it; 7 of 50 is an example of <c>scipy.stats.binomtest</c>, right to 4e-13 there.</summary>
    [Theory]
    [InlineData(18, 20, IntervalMethod.Wilson, 0.6989663547715128, 0.972133518786232, 1e-12)]
    [InlineData(18, 20, IntervalMethod.ClopperPearson, 0.6830172859809176, 0.9876514728297052, 1e-12)]
    [InlineData(4, 200, IntervalMethod.Wilson, 0.00780442641634947, 0.05028708690582643, 1e-12)]
    [InlineData(4, 200, IntervalMethod.ClopperPearson, 0.005475565879556443, 0.05041360908989634, 1e-12)]
    [InlineData(7, 50, IntervalMethod.ClopperPearson, 0.05819170033997342, 0.26739600249700846, 5e-13)]
    [InlineData(1, 30, IntervalMethod.Wilson, 5.908590e-03, 0.16670391, 1e-8)]
    [InlineData(1, 30, IntervalMethod.ClopperPearson, 8.435709e-04, 0.17216946, 1e-8)]
    [InlineData(0, 30, IntervalMethod.Wilson, 0, 0.11351339, 1e-8)]
    [InlineData(0, 30, IntervalMethod.ClopperPearson, 0, 0.11570331, 1e-8)]
    public void Published_intervals_are_met(long count, long total, IntervalMethod method, double lower, double upper, double within)
    {
        ConfidenceInterval interval = Sampled.Interval(count, total, ConfidenceLevel.NinetyFive, method);
        Assert.Equal(lower, interval.Lower, within);
        Assert.Equal(upper, interval.Upper, within);
    }

    /// <summary>R. G. Newcombe, Statistics in Medicine 17 (1998), pages 873 to 890, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Published_differences_are_met(long first, long ofFirst, long second, long ofSecond, double lower, double upper)
    {
        ConfidenceInterval interval = Sampled.Difference(first, ofFirst, second, ofSecond);
        Assert.Equal(lower, interval.Lower, 5e-5);
        Assert.Equal(upper, interval.Upper, 5e-5);
    }

    /// <summary>Complete response before and after consolidation therapy (Cavo and others, 2012), as the R package contingencytables tests it.</summary>
    [Fact]
    public void A_published_paired_difference_is_met()
    {
        PairedProportions paired = PairedProportions.Create(both: 59, firstOnly: 6, secondOnly: 16, neither: 80, CountBasis.Sample);
        ConfidenceInterval interval = Sampled.Of(paired.UncertaintyAt(ConfidenceLevel.NinetyFive));
        Assert.Equal(Ratio.Of(-10, 161), paired.Difference);
        Assert.Equal(-0.1186, interval.Lower, 5e-5);
        Assert.Equal(-0.0046, interval.Upper, 5e-5);
    }

    [Fact]
    public void Every_row_of_the_vectors_is_met_to_twelve_digits()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/proportions.json")));
        Assert.All(vectors.RootElement.GetProperty("rows").EnumerateArray(), row =>
        {
            ConfidenceLevel level = ConfidenceLevel.Of(Ratio.Of(long.Parse(row.GetProperty("confidence").GetString()![2..], CultureInfo.InvariantCulture), 100));
            foreach ((IntervalMethod method, string member) in ((IntervalMethod, string)[])[(IntervalMethod.Wilson, "wilson"), (IntervalMethod.ClopperPearson, "clopperPearson")])
            {
                ConfidenceInterval interval = Sampled.Interval(row.GetProperty("k").GetInt64(), row.GetProperty("n").GetInt64(), level, method);
                Assert.Equal(Number(row.GetProperty(member)[0]), interval.Lower, Twelve);
                Assert.Equal(Number(row.GetProperty(member)[1]), interval.Upper, Twelve);
            }
        });
    }

    [Fact]
    public void Every_difference_of_the_vectors_is_met_to_twelve_digits()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/newcombe_difference.json")));
        Assert.All(vectors.RootElement.GetProperty("rows").EnumerateArray(), row =>
        {
            ConfidenceInterval interval = Sampled.Difference(
                row.GetProperty("a").GetInt64(), row.GetProperty("m").GetInt64(), row.GetProperty("b").GetInt64(), row.GetProperty("n").GetInt64());
            Assert.Equal(Number(row.GetProperty("lower")), interval.Lower, Twelve);
            Assert.Equal(Number(row.GetProperty("upper")), interval.Upper, Twelve);
        });
    }

    [Fact]
    public void The_normal_quantiles_of_the_vectors_are_met()
    {
        using JsonDocument vectors = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/vectors/proportions.json")));
        Assert.All(vectors.RootElement.GetProperty("z").EnumerateObject(), quantile => Assert.Equal(
            Number(quantile.Value), ConfidenceLevel.Of(Ratio.Of(long.Parse(quantile.Name.AsSpan(2), provider: CultureInfo.InvariantCulture), 100)).Deviations, 1e-15));
    }

    private static double Number(JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
