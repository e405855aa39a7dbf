using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Benchmarks.Selections;

/// <summary>What exact advice costs on 200 applications whose totals and requests go from 1 to 1 000 and an envelope of 1 008, as a ratio to the table of the textbook.</summary>
/// <remarks>The numbers have the bounds of Pisinger's instance <c>knapPI_1_200_1000_1</c>.</remarks>
public class KnapsackBenchmarks
{
    private const int Count = 200, Capacity = 1_008;

    private (long Profit, long Cost)[] _items = [];
    private Selection _selection = null!; // set up before every benchmark

    [GlobalSetup]
    public void Fill()
    {
        uint state = 7;
        CriterionId criterion = CriterionId.Parse("quality", null);
        _items = [.. Enumerable.Range(0, Count).Select(_ => (1 + Next(1_000), 1 + Next(1_000)))];
        SelectionPolicy policy = SelectionPolicy.Create(
            ScoreGrid.Create(Criterion.Create(criterion, LocalizedText.Of("Qualité", "Quality"), 0, 1_000)), AwardRule.SkipOver, [new TieBreak.LowerId()]);
        _selection = Selection.Of(
            [.. _items.Select((one, i) => new Entry(new Scorecard(ApplicationReference.Parse($"a{i}", null), [new(criterion, Points.Of(one.Profit))]), Money.Xpf(one.Cost)))],
            Money.Xpf(Capacity),
            policy);

        long Next(uint bound) => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 65_536 % bound;
    }

    [Benchmark(Baseline = true)]
    public long TextbookTable()
    {
        long[] best = new long[Capacity + 1];
        foreach ((long profit, long cost) in _items)
        {
            for (int left = Capacity; left >= cost; left--)
            {
                best[left] = Math.Max(best[left], best[left - cost] + profit);
            }
        }

        return best[Capacity];
    }

    [Benchmark]
    public KnapsackAdvice Advise() => _selection.Advise();
}
