using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads a two-way table of an indicator: each cell and each margin becomes a measurement, and margins that do not add up are told.</summary>
internal static class IndicatorTableReader
{
    private static readonly string[] Dimensions = ["quartiers", "themes", "sexes", "ages"];

    public static IEnumerable<PlacedMeasurement> Read(JsonCursor at)
    {
        Segment[] rows = Side(at["rows"]), columns = Side(at["columns"]);
        string? dimension = DimensionOf(at["rows"]);
        if (dimension is not null && dimension == DimensionOf(at["columns"]))
        {
            at["columns"][dimension].Report(ProblemCode.DuplicateElement, dimension);
        }

        bool isShaped = rows.Length > 0 && columns.Length > 0;
        TwoWayTable? counts = isShaped ? Table(at["counts"], at["totals"], rows.Length, columns.Length) : null;
        TwoWayTable? outOf = isShaped && at["outOf"].Exists ? Table(at["outOf"], at["outOfTotals"], rows.Length, columns.Length) : null;
        return at.IsSound && counts is not null ? Measure(at, rows, columns, counts, outOf) : [];
    }

    private static List<PlacedMeasurement> Measure(JsonCursor at, Segment[] rows, Segment[] columns, TwoWayTable counts, TwoWayTable? outOf)
    {
        List<PlacedMeasurement> all = [];
        TableMargins margins = counts.Margins;
        TableMargins? bases = outOf?.Margins;
        foreach ((int i, Segment row) in rows.Index())
        {
            foreach ((int j, Segment column) in columns.Index())
            {
                Segment cell = new()
                {
                    Quartier = row.Quartier ?? column.Quartier,
                    Theme = row.Theme ?? column.Theme,
                    Sex = row.Sex ?? column.Sex,
                    Ages = row.Ages ?? column.Ages,
                };
                Add(counts.Counts[i][j], outOf?.Counts[i][j], cell, at["counts"][i][j], at["outOf"][i][j]);
            }

            Add(margins.Rows[i], bases?.Rows[i], row, at["counts"][i], at["outOf"][i]);
        }

        foreach ((int j, Segment column) in columns.Index())
        {
            Add(margins.Columns[j], bases?.Columns[j], column, at["counts"], at["outOf"]);
        }

        Add(margins.Total, bases?.Total, Segment.All, at["counts"], at["outOf"]);
        return all;

        void Add(long count, long? of, Segment segment, JsonCursor place, JsonCursor ofPlace)
        {
            if (IndicatorReader.Of(at, count, of, segment) is { } measurement)
            {
                all.Add(new PlacedMeasurement(measurement, place, place, ofPlace));
            }
        }
    }

    private static TwoWayTable? Table(JsonCursor at, JsonCursor totals, int rows, int columns)
    {
        if (!at.Exists || !at.IsSound)
        {
            return null;
        }

        TableMargins? margins = totals.Exists && totals.IsSound
            ? new TableMargins([.. totals["rows"].List(static one => one.Integer())], [.. totals["columns"].List(static one => one.Integer())], totals["total"].Integer()!.Value)
            : null;
        TwoWayTable.TryCreate(
            Names("r", rows), Names("c", columns), [.. at.List().Select(row => (ValueList<long>)[.. row.List(static one => one.Integer())])], margins, default, out TwoWayTable? table, out ValueList<Problem> problems);
        foreach (Problem problem in problems)
        {
            const string Counts = "/counts", Margins = "/margins";
            JsonCursor place = problem.Path.StartsWith(Margins, StringComparison.Ordinal) ? totals : at;
            ProblemCode code = problem.Code == ProblemCode.WrongLength ? ProblemCode.OtherShape : problem.Code; // no schema states it
            place.Report(new Problem(code, problem.Path[(place.Path == totals.Path ? Margins : Counts).Length..], problem.Found, problem.Expected));
        }

        return table;
    }

    private static ValueList<Category> Names(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => Category.Parse($"{prefix}{i}", null))];

    private static string? DimensionOf(JsonCursor at) => Array.Find(Dimensions, dimension => at[dimension].Exists);

    /// <summary>Gives the segments of a side; none where not all of them could be read.</summary>
    private static Segment[] Side(JsonCursor at)
    {
        Segment[] all =
        [
            .. at["quartiers"].List(static one => one.Parse<TerritoryCode>()).Select(code => new Segment { Quartier = code }),
            .. at["themes"].List(static one => one.Parse<ThemeCode>()).Select(code => new Segment { Theme = code }),
            .. at["sexes"].List(static one => ProgrammeForms.Sexes.Read(one)).Select(sex => new Segment { Sex = sex }),
            .. at["ages"].List(static one => IndicatorReader.Ages(one)).Select(ages => new Segment { Ages = ages }),
        ];
        return at.IsSound ? all : [];
    }
}
