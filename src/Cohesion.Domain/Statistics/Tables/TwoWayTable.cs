using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Statistics;

/// <summary>Counts by two sets of categories, with their margins: quartiers by outcomes, say.</summary>
public sealed record TwoWayTable
{
    /// <summary>The most rows, and the most columns; included.</summary>
    public const int MostCategories = 1_000;

    private TwoWayTable(ValueList<Category> rows, ValueList<Category> columns, ValueList<ValueList<long>> counts, FigureId within) =>
        (Rows, Columns, Counts, Within) = (rows, columns, counts, within);

    /// <summary>Gets the categories of the rows; at least one.</summary>
    public ValueList<Category> Rows { get; }

    /// <summary>Gets the categories of the columns; at least one, and none of the rows'.</summary>
    public ValueList<Category> Columns { get; }

    /// <summary>Gets the cells, row by row.</summary>
    public ValueList<ValueList<long>> Counts { get; }

    /// <summary>Gets whom the table is about: everybody, or those of another figure.</summary>
    public FigureId Within { get; }

    /// <summary>Gets the totals, as the cells add up to them.</summary>
    public TableMargins Margins => new(
        [.. Counts.Select(row => row.Sum())], [.. Columns.Select((_, j) => Counts.Sum(row => row[j]))], Counts.Sum(row => row.Sum()));

    /// <summary>Creates a table of counts known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static TwoWayTable Create(
        ValueList<Category> rows, ValueList<Category> columns, ValueList<ValueList<long>> counts, TableMargins? margins = null, FigureId within = default)
    {
        TryCreate(rows, columns, counts, margins, within, out TwoWayTable? table, out ValueList<Problem> problems);
        return Problems.Require(table, problems);
    }

    /// <summary>
    /// Creates a table, or tells everything that is wrong: no row or column, a category that stands twice, a row that is too short or too long,
    /// a count below zero or beyond <see cref="Proportion.MostCounted"/>, a stated total that its cells do not add up to.
    /// </summary>
    /// <param name="rows">The categories of the rows; one to <see cref="MostCategories"/>.</param>
    /// <param name="columns">The categories of the columns; one to <see cref="MostCategories"/>.</param>
    /// <param name="counts">The cells, row by row.</param>
    /// <param name="margins">The totals as stated, or <see langword="null"/> where nobody states them.</param>
    /// <param name="within">Whom the table is about.</param>
    /// <param name="table">The table, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at paths such as <c>/counts/0/3</c>, <c>/margins/rows/2</c>.</param>
    /// <exception cref="ArgumentException">A category is the default value.</exception>
    public static bool TryCreate(
        ValueList<Category> rows,
        ValueList<Category> columns,
        ValueList<ValueList<long>> counts,
        TableMargins? margins,
        FigureId within,
        [NotNullWhen(true)] out TwoWayTable? table,
        out ValueList<Problem> problems)
    {
        foreach (Category category in rows.Concat(columns))
        {
            Guard.Against.Default(category);
        }

        problems = [.. TableChecks.Of(rows, columns, counts, margins, within)];
        table = problems.Count == 0 ? new TwoWayTable(rows, columns, counts, within) : null;
        return table is not null;
    }

    /// <summary>Gives every figure of the table, its margins included.</summary>
    internal IEnumerable<Figure> Figures()
    {
        TableMargins margins = Margins;
        yield return new Figure(Within, margins.Total);
        for (int j = 0; j < Columns.Count; j++)
        {
            yield return new Figure(Within.And(Columns[j]), margins.Columns[j]);
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            FigureId row = Within.And(Rows[i]);
            yield return new Figure(row, margins.Rows[i]);
            for (int j = 0; j < Columns.Count; j++)
            {
                yield return new Figure(row.And(Columns[j]), Counts[i][j]);
            }
        }
    }

    /// <summary>Gives what adds up to what.</summary>
    internal IEnumerable<FigureSum> Sums()
    {
        FigureId[] rows = [.. Rows.Select(Within.And)], columns = [.. Columns.Select(Within.And)];
        FigureId[][] cells = [.. rows.Select(row => (FigureId[])[.. Columns.Select(row.And)])];
        return
        [
            .. rows.Zip(cells, (row, parts) => new FigureSum(row, [.. parts])),
            .. columns.Select((column, j) => new FigureSum(column, [.. cells.Select(row => row[j])])),
            new FigureSum(Within, [.. rows]),
            new FigureSum(Within, [.. columns]),
        ];
    }
}
