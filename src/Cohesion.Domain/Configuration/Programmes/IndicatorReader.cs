using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads an indicator with its measurements.</summary>
internal static class IndicatorReader
{
    public static IndicatorSeries? Read(JsonCursor at)
    {
        Indicator? indicator = Definition(at);
        PlacedMeasurement[] measured =
        [
            .. at["measurements"].List().Select(Measured).OfType<PlacedMeasurement>(),
            .. at["tables"].List().SelectMany(IndicatorTableReader.Read),
        ];
        if (indicator is null)
        {
            return null;
        }

        IndicatorSeries.TryCreate(indicator, [.. measured.Select(one => one.Measurement)], out IndicatorSeries? series, out ValueList<Problem> problems);
        foreach (Problem problem in problems)
        {
            Report(at, measured, problem);
        }

        return at.IsSound ? series : null;
    }

    public static AgeRange? Ages(JsonCursor at)
    {
        if (at["from"].Integer() is not { } from || (at["to"].Exists && at["to"].Integer() is null))
        {
            return null;
        }

        long to = at["to"].Integer() ?? AgeRange.Oldest;
        if (to < from)
        {
            at["to"].Report(ProblemCode.Reversed, $"{from}-{to}");
            return null;
        }

        return AgeRange.Of((int)from, (int)to);
    }

    /// <summary>Makes a measurement of what a place tells of it, and of the counts; nothing where something of it could not be read.</summary>
    public static Measurement? Of(JsonCursor at, long count, long? outOf, Segment segment) =>
        at["period"].Parse<PartialPeriod>() is { } period && ProgrammeForms.Qualities.Read(at["quality"]) is { } quality
        && ProgrammeForms.ReadSource(at["source"]) is { } source && at["statedOn"].Day() is { } statedOn
            ? new Measurement(period, count, outOf, quality, source, statedOn, segment)
            : null;

    private static Indicator? Definition(JsonCursor at)
    {
        UnitConversion? conversion = at["conversion"].Exists ? ProgrammeForms.ReadConversion(at["conversion"]) : null;
        Ratio? baseline = Value(at["baseline"]), target = Value(at["target"]);
        CountUnit? unit = at["unit"].Parse<CountUnit>(), outOf = at["outOf"].Parse<CountUnit>();
        if (at["id"].Parse<IndicatorId>() is not { } id || unit is not { } counted
            || ProgrammeForms.Directions.Read(at["direction"]) is not { } direction || ProgrammeForms.Readings.Read(at["reading"]) is not { } reading
            || (at["outOf"].Exists && outOf is null))
        {
            return null;
        }

        if (conversion is not null && outOf is { } whole && (whole == counted || !conversion.IsBetween(counted, whole)))
        {
            at["conversion"].Report(ProblemCode.UnitMismatch, $"{conversion.From}, {conversion.To}", $"{counted}, {whole}");
            return null;
        }

        // A conversion that could not be read may be the one that is needed.
        bool isLost = at["conversion"].Exists && conversion is null;
        Indicator.TryCreate(
            id, at["title"].Localized() ?? LocalizedText.OfEnglish($"{id}"), counted, isLost ? counted : outOf, direction, reading, baseline, target, conversion, out Indicator? indicator, out ValueList<Problem> problems);
        at.Report(problems);
        return indicator;
    }

    private static Ratio? Value(JsonCursor at) => at.Kind == JsonKinds.Number ? at.Integer() is { } whole ? Ratio.Of(whole, 1) : null : at.Parse<Ratio>();

    private static PlacedMeasurement? Measured(JsonCursor at)
    {
        AgeRange? ages = at["ages"].Exists ? Ages(at["ages"]) : null;
        Segment segment = new()
        {
            Quartier = at["quartier"].Parse<TerritoryCode>(),
            Theme = at["theme"].Parse<ThemeCode>(),
            Sex = ProgrammeForms.Sexes.Read(at["sex"]),
            Ages = ages,
        };
        bool isWhole = at["quartier"].IsSound && at["theme"].IsSound && at["sex"].IsSound && at["ages"].IsSound && at["outOf"].IsSound;
        return isWhole && at["count"].Integer() is { } count && Of(at, count, at["outOf"].Integer(), segment) is { } one ? new PlacedMeasurement(one, at, at["count"], at["outOf"]) : null;
    }

    /// <summary>Says a problem of a measurement at its place, be it in the list or in a table.</summary>
    private static void Report(JsonCursor at, PlacedMeasurement[] measured, Problem problem)
    {
        string[] steps = problem.Path.Split('/');
        if (steps is not ["", "measurements", string index, ..])
        {
            at.Report(new Problem(problem.Code, at["measurements"].Exists ? "/measurements" : "/tables", problem.Found, problem.Expected));
            return;
        }

        PlacedMeasurement one = measured[int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)];
        JsonCursor place = steps.Length < 4 ? one.Whole : steps[3] == "numerator" ? one.Count : one.OutOf;
        place.Report(problem.Code is ProblemCode.MissingMember or ProblemCode.ConflictingMembers
            ? new Problem(ProblemCode.DenominatorMismatch, "", $"{one.Measurement.Denominator}")
            : new Problem(problem.Code, "", problem.Found, problem.Expected));
    }
}
