using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Benchmarks.Selections;

/// <summary>What exact advice costs on the instance of <see cref="KnapsackInstance"/>, as a ratio to the table of the textbook.</summary>
public class KnapsackBenchmarks
{
    private KnapsackInstance _instance = null!; // set up before every benchmark
    private Selection _selection = null!; // set up before every benchmark

    [GlobalSetup]
    public void Fill()
    {
        _instance = KnapsackInstance.AtHand();
        CriterionId criterion = CriterionId.Parse("quality", null);
        SelectionPolicy policy = SelectionPolicy.Create(
            ScoreGrid.Create(Criterion.Create(criterion, LocalizedText.Of("Qualité", "Quality"), 0, Criterion.FarthestScore)), AwardRule.SkipOver, [new TieBreak.LowerId()]);
        _selection = Selection.Of(
            [.. _instance.Items.Select((one, i) => new Entry(new Scorecard(ApplicationReference.Parse($"a{i}", null), [new(criterion, Points.Of(one.Profit))]), Money.Xpf(one.Cost)))],
            Money.Xpf(_instance.Capacity),
            policy);
    }

    /// <summary>Gets what is measured, and the best sum that was found in it.</summary>
    public string Subject => $"{_instance.Name}, best sum {((KnapsackAdvice.Best)_selection.Advise()).Total}";

    [Benchmark(Baseline = true)]
    public long TextbookTable()
    {
        long[] best = new long[_instance.Capacity + 1];
        foreach ((long profit, long cost) in _instance.Items)
        {
            for (long left = _instance.Capacity; left >= cost; left--)
            {
                best[left] = Math.Max(best[left], best[left - cost] + profit);
            }
        }

        return best[_instance.Capacity];
    }

    [Benchmark]
    public KnapsackAdvice Advise() => _selection.Advise();
}
