namespace Cohesion.Domain.Selections;

/// <summary>Orders entries by their total, then by the keys of the policy, of which the last leaves no tie.</summary>
internal static class Ranking
{
    /// <summary>Ranks entries that <see cref="EntryCheck"/> let pass.</summary>
    public static ValueList<Standing> Of(List<ScoredEntry> entries, SelectionPolicy policy)
    {
        List<ScoredEntry> ranked = [.. entries];
        ranked.Sort((left, right) => right.Total.CompareTo(left.Total) is not 0 and int byTotal
            ? byTotal
            : KeyBetween(left.Entry, right.Entry, policy)?.Compare(left.Entry, right.Entry) ?? 0);
        return
        [
            .. ranked.Select((one, i) => new Standing(
                i + 1, one.Entry, one.Total, i > 0 && ranked[i - 1].Total == one.Total ? KeyBetween(ranked[i - 1].Entry, one.Entry, policy) : null)),
        ];
    }

    private static TieBreak? KeyBetween(Entry left, Entry right, SelectionPolicy policy)
    {
        foreach (TieBreak key in policy.TieBreaks.AsSpan())
        {
            if (key.Compare(left, right) != 0)
            {
                return key;
            }
        }

        return null;
    }
}
