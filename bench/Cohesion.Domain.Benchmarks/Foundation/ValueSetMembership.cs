using BenchmarkDotNet.Attributes;

namespace Cohesion.Domain.Benchmarks.Foundation;

/// <summary>What it costs to ask a set whether it holds a number, as a ratio to a binary search written by hand over the same numbers.</summary>
public class ValueSetMembership
{
    private const int Asked = 1_000;

    private int[] _ordered = [];
    private ValueSet<int> _set;

    /// <summary>Gets or sets how many numbers the set holds: the quartiers of a call, of a region, of the country.</summary>
    [Params(21, 200, 1_584)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _ordered = [.. Enumerable.Range(0, Size).Select(n => n * 2)];
        _set = [.. _ordered];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Asked)]
    public int ByHand()
    {
        int found = 0;
        for (int n = 0; n < Asked; n++)
        {
            found += IsIn(_ordered, n % (2 * Size)) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public int Contains()
    {
        int found = 0;
        for (int n = 0; n < Asked; n++)
        {
            found += _set.Contains(n % (2 * Size)) ? 1 : 0;
        }

        return found;
    }

    private static bool IsIn(int[] ordered, int sought)
    {
        int low = 0, high = ordered.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (ordered[middle] == sought)
            {
                return true;
            }

            (low, high) = ordered[middle] < sought ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
