using BenchmarkDotNet.Attributes;
using Cohesion.Domain.Statistics;

namespace Cohesion.Domain.Benchmarks.Statistics;

/// <summary>What it costs to protect a table of 40 quartiers by 8 outcomes and to audit it, as a ratio to checking by hand that every row hides no cell or two.</summary>
public class DisclosureBenchmarks
{
    private const int Rows = 40, Columns = 8;

    private long[][] _counts = [];
    private Release _release = null!; // set up before every benchmark
    private ValueSet<FigureId> _hidden;

    /// <summary>Gets or sets how many cells of a hundred are below the threshold.</summary>
    [Params(5, 20, 90)]
    public int SmallPercentage { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        // A sequence of its own, so that every run has the same table.
        uint state = 7;
        _counts = [.. Enumerable.Range(0, Rows).Select(_ => (long[])[.. Enumerable.Range(0, Columns).Select(_ => Next(100) < SmallPercentage ? Next(11) : 11 + Next(400))])];
        _release = Release.Create(
        [
            TwoWayTable.Create(
                [.. Enumerable.Range(0, Rows).Select(i => Category.Parse($"r{i}", null))],
                [.. Enumerable.Range(0, Columns).Select(j => Category.Parse($"c{j}", null))],
                [.. _counts.Select(row => (ValueList<long>)[.. row])]),
        ]);
        _hidden = _release.Protect(new DisclosurePolicy()) is Publication.Granted granted ? [.. granted.Withheld.Select(figure => figure.Id)] : [];

        long Next(uint bound) => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 65_536 % bound;
    }

    [Benchmark(Baseline = true)]
    public bool FolkRuleByHand()
    {
        bool holds = true;
        for (int i = 0; i < Rows; i++)
        {
            int hidden = 0;
            for (int j = 0; j < Columns; j++)
            {
                hidden += _counts[i][j] is > 0 and < 11 ? 1 : 0;
            }

            holds &= hidden != 1;
        }

        return holds;
    }

    [Benchmark]
    public DisclosureAudit Audit() => _release.Audit(_hidden);

    [Benchmark]
    public Publication Protect() => _release.Protect(new DisclosurePolicy());
}
