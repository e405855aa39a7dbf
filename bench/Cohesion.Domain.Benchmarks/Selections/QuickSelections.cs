using System.Diagnostics;
using System.Globalization;
using Cohesion.Domain.Benchmarks.Grants;

namespace Cohesion.Domain.Benchmarks.Selections;

/// <summary>Times selections in a minute, for those who want a figure and no statistics: the median and the least of several runs, after as many runs as a second holds.</summary>
internal static class QuickSelections
{
    private const int Runs = 15;

    public static void Run(TextWriter output)
    {
        foreach (int count in new[] { 10_000, 100_000, 1_000_000 })
        {
            SelectionBenchmarks benchmark = new() { Count = count };
            benchmark.Fill();
            Tell(output, $"rank and award {count}", () => benchmark.RankAndAward());
            Tell(output, $"by hand {count}", () => benchmark.ByHand());
        }

        GrantBenchmarks grants = new();
        Tell(output, "a thousand whole lives of a grant", () => Enumerable.Range(0, 1_000).Count(_ => grants.WholeLife() is not null));
        KnapsackBenchmarks advice = new();
        advice.Fill();
        Tell(output, $"advice on {advice.Subject}", () => advice.Advise());
    }

    private static void Tell<T>(TextWriter output, string what, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        do
        {
            _ = work();
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1);

        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Time(work)).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {times[Runs / 2]:F3} ms (from {times[0]:F3})"));
    }

    private static double Time<T>(Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
