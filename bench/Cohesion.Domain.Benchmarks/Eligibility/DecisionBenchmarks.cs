using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>Decides 4 096 applications under twelve clauses, as a ratio to the same clauses written by hand.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    /// <summary>How many applications one operation decides.</summary>
    public const int Count = 4_096;

    private readonly CandidatureValidator _validator = new();
    private Sets _sets = new(1, false);

    [Params(false, true)]
    public bool IsHalfEligible { get; set; }

    [GlobalSetup]
    public void Setup() => _sets = new Sets(Count, IsHalfEligible);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int ByHand() => CountOf(_sets.Records, HandWritten.IsEligible);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Status() => CountOf(_sets.Ready, static ready => ready.Status() == VerdictStatus.Eligible);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FromTheApplication() => CountOf(_sets.Applications, static application => Sets.Call.StatusOf(application) == VerdictStatus.Eligible);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FullTrace() => CountOf(_sets.Ready, static ready => IsMet(ready.Trace()));

    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation() => CountOf(_sets.Records, record => _validator.Validate(record).IsValid);

    /// <summary>Tells whether the last clause is met, which the trace of an application that another clause refuses tells as well.</summary>
    public static bool IsMet(Trace trace) => trace[trace.Clauses.Count - 1] == ClauseState.Met;

    private static int CountOf<T>(IReadOnlyList<T> all, Func<T, bool> passes)
    {
        int passed = 0;
        for (int i = 0; i < all.Count; i++)
        {
            passed += passes(all[i]) ? 1 : 0;
        }

        return passed;
    }
}
