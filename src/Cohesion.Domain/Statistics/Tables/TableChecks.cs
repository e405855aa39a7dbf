using System.Globalization;

namespace Cohesion.Domain.Statistics;

/// <summary>Everything that can be wrong with a two-way table as somebody states it.</summary>
internal static class TableChecks
{
    public static IEnumerable<Problem> Of(
        ValueList<Category> rows, ValueList<Category> columns, ValueList<ValueList<long>> counts, TableMargins? margins, FigureId within)
    {
        List<Problem> found = [.. CountOf(rows, "/rows"), .. CountOf(columns, "/columns"), .. Shape(rows, columns, counts)];
        Category[] all = [.. within.Categories, .. rows, .. columns];
        found.AddRepeated(ProblemCode.DuplicateElement, all, i => i < within.Categories.Count ? "/within"
            : i - within.Categories.Count is int place && place < rows.Count ? $"/rows/{place}" : $"/columns/{place - rows.Count}");
        if (within.Categories.Count > FigureId.MostCategories - 2)
        {
            found.Add(new Problem(ProblemCode.WrongLength, "/within", $"{within}", $"≤ {FigureId.MostCategories - 2}"));
        }

        bool isWhole = found.Count == 0;
        found.AddRange(counts.Index().SelectMany(row => row.Item.Index().SelectMany(cell => CountProblems.Of(cell.Item, $"/counts/{row.Index}/{cell.Index}"))));
        return !isWhole ? found
            : [.. found, .. margins is null ? [] : Stated(counts, margins), .. CountProblems.OfSum(counts.SelectMany(row => row), "/counts")];
    }

    private static IEnumerable<Problem> CountOf(ValueList<Category> categories, string path)
    {
        if (categories.Count == 0)
        {
            yield return new Problem(ProblemCode.EmptyList, path);
        }

        if (categories.Count > TwoWayTable.MostCategories)
        {
            yield return new Problem(ProblemCode.WrongLength, path, $"{categories.Count}", $"≤ {TwoWayTable.MostCategories}");
        }
    }

    private static IEnumerable<Problem> Shape(ValueList<Category> rows, ValueList<Category> columns, ValueList<ValueList<long>> counts)
    {
        if (counts.Count != rows.Count)
        {
            yield return new Problem(ProblemCode.WrongLength, "/counts", $"{counts.Count}", $"{rows.Count}");
        }

        foreach ((int i, ValueList<long> row) in counts.Index().Where(row => row.Item.Count != columns.Count))
        {
            yield return new Problem(ProblemCode.WrongLength, $"/counts/{i}", $"{row.Count}", $"{columns.Count}");
        }
    }

    // The cells may overflow a long, and a wrong cell still has a total that can be told.
    private static IEnumerable<Problem> Stated(ValueList<ValueList<long>> counts, TableMargins margins) =>
    [
        .. Compare(margins.Rows, [.. counts.Select(row => CountProblems.Sum(row))], "/margins/rows"),
        .. Compare(margins.Columns, [.. counts[0].Select((_, j) => CountProblems.Sum(counts.Select(row => row[j])))], "/margins/columns"),
        .. Compare([margins.Total], [CountProblems.Sum(counts.SelectMany(row => row))], "/margins/total"),
    ];

    private static IEnumerable<Problem> Compare(ValueList<long> stated, ValueList<Int128> sums, string path)
    {
        if (stated.Count != sums.Count)
        {
            return [new Problem(ProblemCode.WrongLength, path, $"{stated.Count}", $"{sums.Count}")];
        }

        string total = path.EndsWith("/total", StringComparison.Ordinal) ? "" : "/";
        return stated.Index().Where(one => one.Item != sums[one.Index]).Select(one => new Problem(
            ProblemCode.SumDiffers,
            total.Length == 0 ? path : $"{path}/{one.Index}",
            one.Item.ToString(CultureInfo.InvariantCulture),
            sums[one.Index].ToString(CultureInfo.InvariantCulture)));
    }
}
