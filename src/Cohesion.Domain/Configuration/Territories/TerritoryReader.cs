using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Reads the territory of a call.</summary>
internal sealed class TerritoryReader(RulePlaces places)
{
    public CallTerritory? Read(JsonCursor at) => !at.Exists ? null : new CallTerritory
    {
        Communes = Selection(at["communes"], isQuartiers: false),
        Quartiers = Selection(at["quartiers"], isQuartiers: true),
        Zones = places.Elements(at["zones"], Zone),
        Declared = Declared(at["declared"]),
        Citations = [.. at.Citations(), .. Sources.Below(at["communes"]), .. Sources.Below(at["quartiers"]), .. Sources.Below(at["zones"]), .. at["declared"].Citations()],
    };

    private static TerritorySelection? Selection(JsonCursor at, bool isQuartiers)
    {
        if (at.Kind == JsonKinds.List)
        {
            ValueList<TerritoryCode> items = at.List(code => code.Parse<TerritoryCode>());
            return items.Count > 0 ? new TerritorySelection.Listed(items) : null;
        }

        return at["in"].Parse<TerritoryCode>() is { } place
            ? new TerritorySelection.All(isQuartiers, place, isQuartiers ? Generation(at["generation"]) : null, at["resolved"].List(Span))
            : null;
    }

    private static ListGeneration Generation(JsonCursor at) => at.Integer() switch
    {
        2015 => ListGeneration.Of2015,
        2024 => ListGeneration.Of2024,
        _ => ListGeneration.InForce,
    };

    private static TerritorySpan? Span(JsonCursor at)
    {
        LocalDate? from = at["from"].Day(), until = at["until"].Day();
        if (until < from)
        {
            at["until"].Report(ProblemCode.Reversed, expected: $"≥ {from:R}");
        }

        return from is { } first ? new TerritorySpan(first, until, at["codes"].Codes<TerritoryCode>()) : null;
    }

    private static Zone? Zone(JsonCursor at)
    {
        if (at["id"].Parse<TerritoryCode>() is not { } id || at["title"].Localized() is not { } title)
        {
            return null;
        }

        Territories.Zone.TryCreate(
            id, CallWords.ZoneKinds.Read(at["kind"]), at["in"].Codes<TerritoryCode>(), title, out Zone? zone, out ValueList<Problem> problems);
        at.Report(problems.Where(_ => at["in"].IsSound));
        return zone;
    }

    private static DeclaredFigures? Declared(JsonCursor at) => !at.Exists ? null : new DeclaredFigures
    {
        Communes = Figure(at["communes"]),
        CommunesWithQuartiers = Figure(at["communesWithQuartiers"]),
        Quartiers = Figure(at["quartiers"]),
        Inhabitants = Figure(at["inhabitants"]),
    };

    private static DeclaredFigure? Figure(JsonCursor at) =>
        at["value"].Integer() is { } value ? new DeclaredFigure(value, at["asOf"].Parse<PartialDate>(), at.Citations()) : null;
}
