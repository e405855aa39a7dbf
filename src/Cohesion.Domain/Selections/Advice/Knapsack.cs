using System.Buffers;

namespace Cohesion.Domain.Selections;

/// <summary>The best set of items under a capacity, exactly: the list of undominated states of Nemhauser and Ullmann (1969).</summary>
/// <remarks>Of several best sets it gives the one whose first items come first: the earliest item that tells two of them apart is in it.</remarks>
internal static class Knapsack
{
    /// <summary>Solves, or gives up past a number of states.</summary>
    /// <param name="costs">What each item takes of the capacity; none negative.</param>
    /// <param name="profits">What each item is worth; one worth nothing or less is never taken. They add up within <see cref="long"/>.</param>
    /// <param name="capacity">What there is; none is taken below zero.</param>
    /// <param name="mostStates">How many states are kept at most.</param>
    /// <returns>Which items are taken, or <see langword="null"/> past the limit.</returns>
    public static bool[]? Solve(ReadOnlySpan<long> costs, ReadOnlySpan<long> profits, long capacity, int mostStates)
    {
        int count = costs.Length;
        int[] starts = new int[count + 2];
        State[] states = ArrayPool<State>.Shared.Rent(Math.Min(mostStates, 1 << 12) + 1);
        states[0] = default;
        (starts[count], starts[count + 1]) = (0, 1);
        int end = 1;

        // From the last item to the first: the states of an item are what it and those after it can reach. Each layer begins where the one before it ends.
        for (int item = count - 1; item >= 0; item--)
        {
            int from = starts[item + 1], size = end - from;
            if ((long)end + (2L * size) > states.Length)
            {
                State[] larger = ArrayPool<State>.Shared.Rent((int)Math.Min(int.MaxValue / 2, Math.Max(2L * states.Length, end + (2L * size))));
                states.AsSpan(0, end).CopyTo(larger);
                ArrayPool<State>.Shared.Return(states);
                states = larger;
            }

            starts[item] = end;
            end += Layer(states.AsSpan(from, size), costs[item], profits[item], capacity, states.AsSpan(end));
            if (end > mostStates)
            {
                ArrayPool<State>.Shared.Return(states);
                return null;
            }
        }

        bool[] taken = Trace(states, starts, end, costs, profits, capacity);
        ArrayPool<State>.Shared.Return(states);
        return taken;
    }

    // Merges the states without an item and those with it, both by rising cost, and keeps those that no cheaper one equals.
    private static int Layer(ReadOnlySpan<State> without, long cost, long profit, long capacity, Span<State> into)
    {
        int size = 0, plain = 0, taking = profit > 0 ? 0 : without.Length;
        long best = -1;
        while (plain < without.Length || (taking < without.Length && without[taking].Cost <= capacity - cost))
        {
            bool takes = taking < without.Length && without[taking].Cost <= capacity - cost
                && (plain == without.Length || without[taking].Cost + cost < without[plain].Cost
                    || (without[taking].Cost + cost == without[plain].Cost && without[taking].Profit + profit > without[plain].Profit));
            State next = takes ? new State(without[taking].Cost + cost, without[taking].Profit + profit) : without[plain];
            (taking, plain) = takes ? (taking + 1, plain) : (taking, plain + 1);
            if (next.Profit > best)
            {
                (into[size++], best) = (next, next.Profit);
            }
        }

        return size;
    }

    private static bool[] Trace(State[] states, int[] starts, int end, ReadOnlySpan<long> costs, ReadOnlySpan<long> profits, long capacity)
    {
        bool[] taken = new bool[costs.Length];
        long left = capacity;
        for (int item = 0; item < taken.Length; item++)
        {
            int last = item == 0 ? end : starts[item - 1];
            long best = Best(states.AsSpan(starts[item], last - starts[item]), left);
            taken[item] = profits[item] > 0 && costs[item] <= left
                && profits[item] + Best(states.AsSpan(starts[item + 1], starts[item] - starts[item + 1]), left - costs[item]) == best;
            left -= taken[item] ? costs[item] : 0;
        }

        return taken;
    }

    // The most that can be reached within what is left: the last state that fits.
    private static long Best(ReadOnlySpan<State> layer, long left)
    {
        int low = 0, high = layer.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = layer[middle].Cost <= left ? (middle + 1, high) : (low, middle);
        }

        return layer[low - 1].Profit;
    }

    private readonly record struct State(long Cost, long Profit);
}
