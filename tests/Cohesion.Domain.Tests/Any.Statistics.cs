using Cohesion.Domain.Statistics;
using Cohesion.Domain.Tests.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Tests;

/// <content>Counts, proportions, and releases small enough to look at every completion of what they hide.</content>
internal static partial class Any
{
    /// <summary>Gets one table of 1 to 4 rows and columns, whose margins may have to be shown.</summary>
    public static Gen<SmallRelease> SmallTables { get; } =
        from rows in Gen.Choose(1, 4)
        from columns in Gen.Choose(1, 4)
        from counts in SmallCounts.ListOf(rows * columns)
        from keepsMargins in Gen.Elements(false, false, true)
        select new SmallRelease(Release.Create([SmallTable("r", rows, "c", columns, counts)])).Keeping(keepsMargins ? 1 : -1);

    /// <summary>Gets two tables that have their rows in common, so that they share the totals of those.</summary>
    public static Gen<SmallRelease> LinkedTables { get; } =
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(2, 3)
        from counts in SmallCounts.ListOf(rows * columns)
        from turned in Gen.Choose(0, columns - 1)
        from moved in Gen.Choose(0, 3).ListOf(rows)
        from keepsMargins in Gen.Elements(false, false, true)
        let others = counts.Select((_, i) => Other(counts, columns, i, turned, moved[i / columns]))
        select new SmallRelease(Release.Create([SmallTable("r", rows, "c", columns, counts), SmallTable("r", rows, "d", columns, [.. others])])).Keeping(keepsMargins ? 1 : -1);

    /// <summary>Gets breakdowns that overlap at random: no network, and with bounds that fractions would reach where whole numbers do not.</summary>
    public static Gen<SmallRelease> TangledBreakdowns { get; } =
        from counts in Gen.Choose(0, 4).ListOf(5)
        from wholes in Gen.Choose(3, 30).Where(bits => int.PopCount(bits) is 2 or 3).NonEmptyListOf()
        select new SmallRelease(Release.Create([], [.. wholes.Distinct().Select(bits => Tangled(counts, bits))]));

    private static Gen<long> SmallCounts { get; } =
        Gen.Frequency((4, Gen.Choose(1, 10)), (2, Gen.Constant(0)), (4, Gen.Choose(11, 30))).Select(count => (long)count);

    private static TwoWayTable SmallTable(string row, int rows, string column, int columns, List<long> counts) => TwoWayTable.Create(
        [.. Enumerable.Range(0, rows).Select(i => Category.Parse($"{row}{i}", null))],
        [.. Enumerable.Range(0, columns).Select(j => Category.Parse($"{column}{j}", null))],
        [.. Enumerable.Range(0, rows).Select(i => (ValueList<long>)[.. counts.Skip(i * columns).Take(columns)])]);

    private static Breakdown Tangled(List<int> counts, int bits)
    {
        Figure[] parts = [.. Enumerable.Range(0, 5).Where(i => (bits >> i & 1) == 1).Select(i => new Figure(FigureId.Of(Category.Parse($"p{i}", null)), counts[i]))];
        return Breakdown.Create(new Figure(FigureId.Of(Category.Parse($"w{bits}", null)), parts.Sum(part => part.Count)), [.. parts]);
    }

    // The same people by other columns: the row turned round, and some of them moved from its largest cell to the next.
    private static long Other(List<long> counts, int columns, int index, int turned, int moved)
    {
        int row = index / columns * columns, from = Enumerable.Range(0, columns).MaxBy(j => counts[row + j]), at = (index - row + turned) % columns;
        long shift = Math.Min(moved, counts[row + from]);
        return counts[row + at] + (at == from ? -shift : at == (from + 1) % columns ? shift : 0);
    }
}
