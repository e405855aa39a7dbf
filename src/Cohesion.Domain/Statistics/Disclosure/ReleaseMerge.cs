namespace Cohesion.Domain.Statistics;

/// <summary>Tells two categories as one throughout a release.</summary>
internal static class ReleaseMerge
{
    /// <summary>Gives the release with the merge, or nothing where some part of it knows one of the two categories only.</summary>
    public static Release? Of(Release release, CategoryMerge merge)
    {
        TwoWayTable?[] tables = [.. release.Tables.Select(table => Of(table, merge))];
        Breakdown?[] breakdowns = [.. release.Breakdowns.Select(breakdown => Of(breakdown, merge))];
        return !tables.Contains(null) && !breakdowns.Contains(null)
            && Release.TryCreate(
                [.. tables.OfType<TwoWayTable>()],
                [.. breakdowns.OfType<Breakdown>()],
                [.. release.Rates.Select(rate => new FigureRate(Rename(rate.Numerator, merge), Rename(rate.Denominator, merge)))],
                [.. release.Kept.Select(id => Rename(id, merge))],
                out Release? merged,
                out _) ? merged : null;
    }

    private static TwoWayTable? Of(TwoWayTable table, CategoryMerge merge)
    {
        if (table.Rows.Contains(merge.First) && table.Rows.Contains(merge.Second))
        {
            return TwoWayTable.Create([.. table.Rows.Where(row => row != merge.Second)], table.Columns, MergeRows(table.Rows, table.Counts, merge), within: table.Within);
        }

        if (table.Columns.Contains(merge.First) && table.Columns.Contains(merge.Second))
        {
            ValueList<ValueList<long>> merged = Turn(MergeRows(table.Columns, Turn(table.Counts), merge));
            return TwoWayTable.Create(table.Rows, [.. table.Columns.Where(column => column != merge.Second)], merged, within: table.Within);
        }

        return table.Rows.Concat(table.Columns).Concat(table.Within.Categories).Any(category => category == merge.First || category == merge.Second) ? null : table;
    }

    private static Breakdown? Of(Breakdown breakdown, CategoryMerge merge)
    {
        if (Knows(breakdown.Whole.Id, merge))
        {
            return null;
        }

        Figure[] parts = [.. breakdown.Parts.GroupBy(part => Rename(part.Id, merge), part => part.Count).Select(part => new Figure(part.Key, part.Sum()))];
        int known = breakdown.Parts.Count(part => Knows(part.Id, merge));
        return known == 2 * parts.Count(part => Knows(part.Id, merge)) ? Breakdown.Create(breakdown.Whole, [.. parts]) : null;
    }

    private static bool Knows(FigureId id, CategoryMerge merge) => id.Categories.Contains(merge.First) || id.Categories.Contains(merge.Second);

    private static FigureId Rename(FigureId id, CategoryMerge merge) =>
        FigureId.Of([.. id.Categories.Select(category => category == merge.Second ? merge.First : category)]);

    private static ValueList<ValueList<long>> MergeRows(ValueList<Category> rows, ValueList<ValueList<long>> counts, CategoryMerge merge)
    {
        ValueList<long> second = counts[rows.Index().First(row => row.Item == merge.Second).Index];
        return
        [
            .. from row in rows.Index()
               where row.Item != merge.Second
               select row.Item == merge.First ? (ValueList<long>)[.. counts[row.Index].Zip(second, (one, other) => one + other)] : counts[row.Index],
        ];
    }

    private static ValueList<ValueList<long>> Turn(ValueList<ValueList<long>> counts) =>
        [.. counts[0].Select((_, j) => (ValueList<long>)[.. counts.Select(row => row[j])])];
}
