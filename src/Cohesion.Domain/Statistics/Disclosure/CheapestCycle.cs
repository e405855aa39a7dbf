namespace Cohesion.Domain.Statistics;

/// <summary>
/// Finds the cheapest figures to hide so that a hidden one may be another: a cycle of the network through it, along which people could move from cell
/// to cell without a change in what is shown (shortest path of E. W. Dijkstra).
/// </summary>
internal sealed class CheapestCycle
{
    private readonly Network _network;
    private readonly long[] _counts;
    private readonly List<int>[] _edgesAt;

    public CheapestCycle(Network network, long[] counts)
    {
        (_network, _counts) = (network, counts);
        _edgesAt = [.. Enumerable.Range(0, network.Nodes).Select(_ => new List<int>())];
        for (int edge = 0; edge < network.Variables.Length; edge++)
        {
            _edgesAt[network.From[edge]].Add(edge);
            _edgesAt[network.To[edge]].Add(edge);
        }
    }

    /// <summary>Tells whether a figure flows in the network.</summary>
    public bool Has(int figure) => _network.EdgeOf.ContainsKey(figure);

    /// <summary>Gives the figures of the cheapest cycle, on which so many people could move, or nothing if there is none.</summary>
    /// <param name="figure">The figure on the cycle.</param>
    /// <param name="amount">How many people are to move.</param>
    /// <param name="costOf">What it costs to hide a figure; nothing for one that cannot be.</param>
    public IReadOnlyList<int>? Find(int figure, long amount, Func<int, long?> costOf)
    {
        int edge = _network.EdgeOf[figure], from = _network.From[edge], to = _network.To[edge];
        (long Cost, List<int> Figures)? rise = Path(to, from, edge, amount, costOf);
        (long Cost, List<int> Figures)? fall = _counts[figure] >= amount ? Path(from, to, edge, amount, costOf) : null;
        return rise is null || fall?.Cost < rise.Value.Cost ? fall?.Figures : rise.Value.Figures;
    }

    private (long Cost, List<int> Figures)? Path(int source, int sink, int without, long amount, Func<int, long?> costOf)
    {
        long[] reached = [.. Enumerable.Repeat(long.MaxValue, _network.Nodes)];
        int[] by = [.. Enumerable.Repeat(-1, _network.Nodes)];
        PriorityQueue<int, (long Cost, int Node)> open = new();
        reached[source] = 0;
        open.Enqueue(source, (0, source));
        while (open.TryDequeue(out int node, out (long Cost, int Node) at) && node != sink)
        {
            foreach (int edge in at.Cost > reached[node] ? [] : _edgesAt[node])
            {
                bool forward = _network.From[edge] == node;
                int target = forward ? _network.To[edge] : _network.From[edge], figure = _network.Variables[edge];
                if (edge != without && (forward || _counts[figure] >= amount) && costOf(figure) is long cost && at.Cost + cost < reached[target])
                {
                    (reached[target], by[target]) = (at.Cost + cost, edge);
                    open.Enqueue(target, (reached[target], target));
                }
            }
        }

        return reached[sink] == long.MaxValue ? null : (reached[sink], Trace(source, sink, by));
    }

    private List<int> Trace(int source, int sink, int[] by)
    {
        List<int> figures = [];
        for (int node = sink; node != source; node = _network.From[by[node]] == node ? _network.To[by[node]] : _network.From[by[node]])
        {
            figures.Add(_network.Variables[by[node]]);
        }

        return figures;
    }
}
