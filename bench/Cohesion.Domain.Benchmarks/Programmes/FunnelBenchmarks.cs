using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using NodaTime;

namespace Cohesion.Domain.Benchmarks.Programmes;

/// <summary>What it costs to count a funnel of five stages from a million events, as a ratio to one pass by hand that fills a hash set for each stage.</summary>
[MemoryDiagnoser]
public class FunnelBenchmarks
{
    private const int Events = 1_000_000;

    private static readonly string[] Names = ["notified", "opened", "interviewed", "in-need", "accompanied"];

    private readonly OutreachEvent[] _events = new OutreachEvent[Events];
    private readonly FunnelPlan _plan = FunnelPlan.Create(
        [.. Names.Select(name => new FunnelStage(StageId.Parse(name, null), LocalizedText.OfEnglish(name), CountUnit.Household))]);

    /// <summary>Gets or sets how many households the events are of.</summary>
    [Params(100_000, 500_000)]
    public int Households { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        Code[] kinds = [.. Names.Select(name => Code.Parse(name, null))];
        SubjectId[] households = [.. Enumerable.Range(0, Households).Select(i => SubjectId.Parse($"household-{i}", null))];

        // A sequence of its own, so that every run has the same events.
        uint state = 7;
        for (int i = 0; i < Events; i++)
        {
            _events[i] = new OutreachEvent(kinds[Next(5)], households[Next(Households)], default, Instant.FromUtc(2006, 6, 1, 8, 0) + Duration.FromSeconds(i));
        }

        int Next(int bound) => (int)(((state = unchecked((state * 1_664_525) + 1_013_904_223)) >> 8) * (long)bound >> 24);
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        Dictionary<Code, int> stageOf = Names.Index().ToDictionary(name => Code.Parse(name.Item, null), name => name.Index);
        HashSet<SubjectId>[] reached = [.. Names.Select(_ => new HashSet<SubjectId>())];
        foreach (OutreachEvent one in _events)
        {
            if (stageOf.TryGetValue(one.Kind, out int stage))
            {
                reached[stage].Add(one.Household);
            }
        }

        for (int stage = reached.Length - 1; stage > 0; stage--)
        {
            reached[stage - 1].UnionWith(reached[stage]);
        }

        return reached.Sum(set => set.Count);
    }

    [Benchmark]
    public Funnel Count() => Funnel.Count(_plan, _events);
}
