using System.Diagnostics;
using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>The figures of <see cref="DecisionBenchmarks"/> in some seconds: each round measures everything once, so that whatever else the machine does weighs on all alike. The least of all rounds stands in brackets.</summary>
public static class QuickDecisions
{
    private const int Rounds = 61, WarmUp = 60;

    private static int _sink;

    public static void Run(TextWriter output)
    {
        Decide(output, isHalfEligible: false);
        Decide(output, isHalfEligible: true);
        Load(output);
        Scale(output);
    }

    private static void Decide(TextWriter output, bool isHalfEligible)
    {
        Sets sets = new(DecisionBenchmarks.Count, isHalfEligible);
        Candidature[] records = [.. sets.Records];
        Application[] applications = [.. sets.Applications];
        ReadySituation[] ready = [.. sets.Ready];
        CandidatureValidator validator = new();
        (string Name, int Passes, Func<int> Work)[] works =
        [
            ("by hand", 8, () => Count(records)),
            ("status of a ready situation", 8, () => Count(ready)),
            ("status from the application", 8, () => Count(applications)),
            ("full trace of a ready situation", 8, () => Traces(ready)),
            ("FluentValidation 11.11.0", 1, () => Count(records, validator)),
        ];
        Say(output, $"{DecisionBenchmarks.Count} applications, {(isHalfEligible ? "half of them" : "all")} eligible");
        double[][] times = [.. works.Select(_ => new double[Rounds])];
        long[] bytes = new long[works.Length];
        for (int round = -WarmUp; round < Rounds; round++)
        {
            for (int i = 0; i < works.Length; i++)
            {
                (double nanoseconds, bytes[i]) = Measure(works[i].Work, works[i].Passes);
                times[i][Math.Max(round, 0)] = nanoseconds / DecisionBenchmarks.Count;
            }
        }

        for (int i = 0; i < works.Length; i++)
        {
            double median = Median([.. times[i].Zip(times[0], (own, hand) => own / hand)]), least = times[i].Min() / times[0].Min();
            Say(output, $"  {works[i].Name,-34} {Median(times[i]),8:0.0} ns ({times[i].Min(),7:0.0})   ratio {median,6:0.00} ({least,6:0.00})   {(double)bytes[i] / DecisionBenchmarks.Count,7:0.#} bytes");
        }
    }

    private static void Load(TextWriter output)
    {
        double[] times = [.. Enumerable.Range(0, 2_000).Select(_ => Measure(() => Sets.Read() is null ? 1 : 0, 1).Nanoseconds)];
        Say(output, $"reading and linking the file: {Median(times[1_000..]) / 1_000:0} µs ({times[1_000..].Min() / 1_000:0})");
    }

    /// <summary>Decides up to a million applications on every core: no state is shared, so that time grows with their number alone.</summary>
    private static void Scale(TextWriter output)
    {
        Application[] some = [.. new Sets(DecisionBenchmarks.Count, isHalfEligible: true).Applications];
        foreach (int count in (int[])[125_000, 250_000, 500_000, 1_000_000])
        {
            double[] times = [.. Enumerable.Range(0, 9).Select(_ => Measure(() => InParallel(some, count), 1).Nanoseconds)];
            Say(output, $"{count,9} applications on {Environment.ProcessorCount} cores: {Median(times) / 1e6,6:0.0} ms ({times.Min() / 1e6,6:0.0}), {times.Min() / count:0.0} ns each");
        }
    }

    private static int InParallel(Application[] some, int count)
    {
        int eligible = 0;
        Parallel.For(0, Environment.ProcessorCount, core =>
        {
            int mine = 0;
            for (int i = core; i < count; i += Environment.ProcessorCount)
            {
                mine += Sets.Call.StatusOf(some[i % some.Length]) == VerdictStatus.Eligible ? 1 : 0;
            }

            Interlocked.Add(ref eligible, mine);
        });
        return eligible;
    }

    // A pass that does not count comes first, so that no work finds its data colder than another: what ran before it used those of some.
    private static (double Nanoseconds, long Bytes) Measure(Func<int> work, int passes)
    {
        _sink += work();
        long bytes = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
        for (int i = 0; i < passes; i++)
        {
            _sink += work();
        }

        return (Stopwatch.GetElapsedTime(start).TotalNanoseconds / passes, (GC.GetAllocatedBytesForCurrentThread() - bytes) / passes);
    }

    private static int Count(Candidature[] records)
    {
        int eligible = 0;
        foreach (Candidature record in records)
        {
            eligible += HandWritten.IsEligible(record) ? 1 : 0;
        }

        return eligible;
    }

    private static int Count(Candidature[] records, CandidatureValidator validator)
    {
        int eligible = 0;
        foreach (Candidature record in records)
        {
            eligible += validator.Validate(record).IsValid ? 1 : 0;
        }

        return eligible;
    }

    private static int Count(ReadySituation[] situations)
    {
        int eligible = 0;
        foreach (ReadySituation situation in situations)
        {
            eligible += situation.Status() == VerdictStatus.Eligible ? 1 : 0;
        }

        return eligible;
    }

    private static int Traces(ReadySituation[] situations)
    {
        int met = 0;
        foreach (ReadySituation situation in situations)
        {
            met += DecisionBenchmarks.IsMet(situation.Trace()) ? 1 : 0;
        }

        return met;
    }

    private static int Count(Application[] applications)
    {
        int eligible = 0;
        foreach (Application application in applications)
        {
            eligible += Sets.Call.StatusOf(application) == VerdictStatus.Eligible ? 1 : 0;
        }

        return eligible;
    }

    private static double Median(double[] times)
    {
        double[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Say(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
