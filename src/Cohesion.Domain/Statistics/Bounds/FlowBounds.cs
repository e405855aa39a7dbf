namespace Cohesion.Domain.Statistics;

/// <summary>How far each flow of a network can go up and down while the others make up for it and none falls below zero: maximum flow, by E. A. Dinic (1970).</summary>
/// <remarks>Flows that are whole have bounds that are whole, so that these are exact for counts.</remarks>
internal sealed class FlowBounds
{
    private const long Endless = long.MaxValue / 4;

    private readonly Network _network;
    private readonly long[] _flows;
    private readonly int[] _firstArc;
    private readonly int[] _arcs;
    private readonly int[] _target;
    private readonly long[] _firstRoom;
    private readonly long[] _room;
    private readonly int[] _level;
    private readonly int[] _next;
    private readonly int[] _queue;

    public FlowBounds(Network network, Func<int, long> flowOf)
    {
        _network = network;
        _flows = [.. network.Variables.Select(flowOf)];
        _firstArc = new int[network.Nodes + 1];
        _arcs = new int[2 * _flows.Length];
        _target = [.. Enumerable.Range(0, _arcs.Length).Select(arc => (arc & 1) == 0 ? network.To[arc >> 1] : network.From[arc >> 1])];
        _firstRoom = [.. Enumerable.Range(0, _arcs.Length).Select(arc => (arc & 1) == 0 ? Endless : _flows[arc >> 1])];
        _room = new long[_arcs.Length];
        (_level, _next, _queue) = (new int[network.Nodes], new int[network.Nodes], new int[network.Nodes]);
        Index();
    }

    /// <summary>Gives how much more of an edge there can be, up to a limit; nothing where there is none.</summary>
    public long? Rise(int edge, long limit = Endless)
    {
        Reset(edge);
        return limit == Endless && Reaches(_network.To[edge], _network.From[edge], Endless) ? null : Push(_network.To[edge], _network.From[edge], limit);
    }

    /// <summary>Gives how much less of an edge there can be, up to a limit.</summary>
    public long Fall(int edge, long limit = Endless)
    {
        Reset(edge);
        return Push(_network.From[edge], _network.To[edge], Math.Min(limit, _flows[edge]));
    }

    // Arc 2e follows edge e, arc 2e + 1 goes against it.
    private void Index()
    {
        for (int edge = 0; edge < _flows.Length; edge++)
        {
            _firstArc[_network.From[edge] + 1]++;
            _firstArc[_network.To[edge] + 1]++;
        }

        for (int node = 0; node < _network.Nodes; node++)
        {
            _firstArc[node + 1] += _firstArc[node];
        }

        int[] at = _firstArc[..^1];
        for (int edge = 0; edge < _flows.Length; edge++)
        {
            _arcs[at[_network.From[edge]]++] = 2 * edge;
            _arcs[at[_network.To[edge]]++] = (2 * edge) + 1;
        }
    }

    private void Reset(int without)
    {
        _firstRoom.CopyTo(_room, 0);
        (_room[2 * without], _room[(2 * without) + 1]) = (0, 0);
    }

    private long Push(int source, int sink, long limit)
    {
        long pushed = 0;
        while (pushed < limit && Reaches(source, sink, 1))
        {
            _firstArc.AsSpan(0, _network.Nodes).CopyTo(_next);
            while (pushed < limit && Augment(source, sink, limit - pushed) is long more and > 0)
            {
                pushed += more;
            }
        }

        return pushed;
    }

    /// <summary>Tells whether the sink can be reached over arcs with so much room, and levels the nodes by their distance.</summary>
    private bool Reaches(int source, int sink, long room)
    {
        Array.Fill(_level, -1);
        (_level[source], _queue[0]) = (0, source);
        for (int read = 0, written = 1; read < written && _level[sink] < 0; read++)
        {
            int node = _queue[read];
            for (int i = _firstArc[node]; i < _firstArc[node + 1]; i++)
            {
                int target = _target[_arcs[i]];
                if (_level[target] < 0 && _room[_arcs[i]] >= room)
                {
                    _level[target] = _level[node] + 1;
                    _queue[written++] = target;
                }
            }
        }

        return _level[sink] >= 0;
    }

    private long Augment(int node, int sink, long most)
    {
        if (node == sink)
        {
            return most;
        }

        for (; _next[node] < _firstArc[node + 1]; _next[node]++)
        {
            int arc = _arcs[_next[node]], target = _target[arc];
            if (_room[arc] > 0 && _level[target] == _level[node] + 1 && Augment(target, sink, Math.Min(most, _room[arc])) is long pushed and > 0)
            {
                _room[arc] -= pushed;
                _room[arc ^ 1] += pushed;
                return pushed;
            }
        }

        return 0;
    }
}
