namespace Cohesion.Domain.Statistics;

/// <summary>Looks for two rows or two columns which, told as one, let a release be published.</summary>
internal static class MergeSearch
{
    private const int MostTried = 100, MostFound = 3;

    public static ValueList<CategoryMerge> Of(Release release, ValueSet<FigureId> exposed, DisclosurePolicy policy)
    {
        HashSet<Category> told = [.. exposed.SelectMany(id => id.Categories)];
        IEnumerable<CategoryMerge> candidates =
            from table in release.Tables
            from axis in (ValueList<Category>[])[table.Rows, table.Columns]
            from first in axis
            from second in axis
            where first.CompareTo(second) < 0 && (told.Contains(first) || told.Contains(second))
            let size = CountOf(release, table, first) + CountOf(release, table, second)
            orderby size, first, second
            select new CategoryMerge(first, second);
        return
        [
            .. candidates.Distinct().Take(MostTried)
                .Where(merge => ReleaseMerge.Of(release, merge) is { } merged && Protector.Protect(merged, policy) is Publication.Granted)
                .Take(MostFound),
        ];
    }

    private static long CountOf(Release release, TwoWayTable table, Category category) =>
        release.Counts.TryGetValue(table.Within.And(category), out long count) ? count : 0;
}
