using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Benchmarks.Statistics;

/// <summary>What an interval costs, as a ratio to the formula of Wilson written by hand with a constant for its quantile.</summary>
[MemoryDiagnoser]
public class IntervalBenchmarks
{
    private Proportion _proportion = Proportion.Create(1, 2, CountBasis.Sample);

    /// <summary>Gets or sets how many were drawn; three quarters of them are counted.</summary>
    [Params(20, 2_000, 100_000)]
    public int Total { get; set; }

    [GlobalSetup]
    public void Draw() => _proportion = Proportion.Create(Total * 3L / 4, Total, CountBasis.Sample);

    [Benchmark(Baseline = true)]
    public (double Lower, double Upper) ByHand()
    {
        const double z = 1.959963984540054;
        double n = _proportion.Total, p = _proportion.Count / n;
        double centre = p + (z * z / (2 * n)), half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n))), scale = 1 + (z * z / n);
        return ((centre - half) / scale, (centre + half) / scale);
    }

    [Benchmark]
    public Uncertainty Wilson() => _proportion.UncertaintyAt(ConfidenceLevel.NinetyFive);

    [Benchmark]
    public Uncertainty ClopperPearson() => _proportion.UncertaintyAt(ConfidenceLevel.NinetyFive, IntervalMethod.ClopperPearson);
}
