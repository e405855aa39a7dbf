using Cohesion.Domain.Time;

namespace Cohesion.Domain.Programmes;

/// <summary>Measurements of one period that tell of two dimensions at once, theme by quartier, with their margins: what people read as a table.</summary>
public sealed class IndicatorTable
{
    private readonly Dictionary<Segment, MeasuredFigures> _figures;

    private IndicatorTable(PartialPeriod period, ValueList<Segment> rows, ValueList<Segment> columns, Dictionary<Segment, MeasuredFigures> figures) =>
        (Period, Rows, Columns, _figures) = (period, rows, columns, figures);

    /// <summary>Gets when what is counted happened.</summary>
    public PartialPeriod Period { get; }

    /// <summary>Gets of whom the rows tell, in the order of the measurements; the last row is of all.</summary>
    public ValueList<Segment> Rows { get; }

    /// <summary>Gets of whom the columns tell, in the order of the measurements; the last column is of all.</summary>
    public ValueList<Segment> Columns { get; }

    /// <summary>Gives what is seen of those of a row and a column, or <see langword="null"/> where nothing was measured of them.</summary>
    /// <exception cref="ArgumentNullException">A segment is <see langword="null"/>.</exception>
    public MeasuredFigures? At(Segment row, Segment column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return _figures.GetValueOrDefault(new Segment
        {
            Quartier = row.Quartier ?? column.Quartier,
            Theme = row.Theme ?? column.Theme,
            Sex = row.Sex ?? column.Sex,
            Ages = row.Ages ?? column.Ages,
        });
    }

    /// <summary>Gathers the tables of an indicator: of each period, one for each two dimensions of which something was measured at once.</summary>
    internal static ValueList<IndicatorTable> Of(ValueList<MeasuredFigures> measured) =>
    [
        .. from period in measured.GroupBy(one => one.Period)
           let figures = period.ToDictionary(one => one.Segment)
           from cells in period.Where(one => DimensionsOf(one.Segment).Length == 2).GroupBy(one => (DimensionsOf(one.Segment)[0], DimensionsOf(one.Segment)[1]))
           select new IndicatorTable(
               period.Key,
               [.. cells.Select(cell => Only(cell.Segment, cells.Key.Item1)).Distinct(), Segment.All],
               [.. cells.Select(cell => Only(cell.Segment, cells.Key.Item2)).Distinct(), Segment.All],
               figures),
    ];

    /// <summary>Tells whether some table shows a measurement.</summary>
    internal bool Shows(MeasuredFigures figures) => figures.Period == Period && Rows.Any(row => Columns.Any(column => ReferenceEquals(At(row, column), figures)));

    private static Dimension[] DimensionsOf(Segment segment) =>
    [
        .. segment.Theme is null ? (Dimension[])[] : [Dimension.Theme],
        .. segment.Quartier is null ? (Dimension[])[] : [Dimension.Quartier],
        .. segment.Sex is null ? (Dimension[])[] : [Dimension.Sex],
        .. segment.Ages is null ? (Dimension[])[] : [Dimension.Ages],
    ];

    private static Segment Only(Segment segment, Dimension dimension) => dimension switch
    {
        Dimension.Theme => new Segment { Theme = segment.Theme },
        Dimension.Quartier => new Segment { Quartier = segment.Quartier },
        Dimension.Sex => new Segment { Sex = segment.Sex },
        _ => new Segment { Ages = segment.Ages },
    };

    private enum Dimension
    {
        Theme = 1,
        Quartier,
        Sex,
        Ages,
    }
}
