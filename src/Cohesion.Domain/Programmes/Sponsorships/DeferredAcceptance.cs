namespace Cohesion.Domain.Programmes;

/// <summary>
/// Deferred acceptance (D. Gale and L. Shapley, "College admissions and the stability of marriage", 1962), where both sides may have places: each proposes
/// to the dearest who has not refused him, for as many places as he has, and each keeps the dearest of those who propose.
/// </summary>
internal static class DeferredAcceptance
{
    /// <summary>Gives those whom each of the other side keeps in the end. The order in which proposals are made changes nothing.</summary>
    /// <param name="dear">Of each who proposes, those whom he accepts, the dearest first.</param>
    /// <param name="places">Of each who proposes, how many places he has.</param>
    /// <param name="ranks">Of each of the other side, where each who proposes stands, from 0; of both sides, only those who accept each other are asked.</param>
    /// <param name="otherPlaces">Of each of the other side, how many places he has.</param>
    public static List<int>[] Run(int[][] dear, int[] places, int[][] ranks, int[] otherPlaces)
    {
        PriorityQueue<int, int>[] kept = [.. otherPlaces.Select(_ => new PriorityQueue<int, int>())];
        int[] asked = new int[dear.Length];
        Stack<int> open = new(Enumerable.Range(0, dear.Length).SelectMany(one => Enumerable.Repeat(one, places[one])));
        while (open.TryPop(out int one))
        {
            if (asked[one] == dear[one].Length)
            {
                continue;
            }

            int other = dear[one][asked[one]++];
            kept[other].Enqueue(one, -ranks[other][one]);
            if (kept[other].Count > otherPlaces[other])
            {
                open.Push(kept[other].Dequeue());
            }
        }

        return [.. kept.Select(queue => queue.UnorderedItems.Select(item => item.Element).ToList())];
    }
}
