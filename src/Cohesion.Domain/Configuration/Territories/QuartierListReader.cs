using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes a list of quartiers of an object that its shape has checked.</summary>
internal static class QuartierListReader
{
    public static QuartierList? Read(JsonCursor at)
    {
        ValueList<Quartier> quartiers = at["quartiers"].List(ReadQuartier);
        ValueList<QuartierSuccession> successions = at["successions"].List(ReadSuccession);
        if (!at.IsSound)
        {
            at.Report(QuartierListChecks.Of(Sketch(at)));
            return null;
        }

        QuartierListDraft draft = new()
        {
            Id = at["list"].Parse<QuartierListId>()!.Value,
            Generation = ReadGeneration(at)!.Value,
            From = at["inForce"]["from"].Day()!.Value,
            Until = at["inForce"]["until"].Day(),
            Departements = at["departements"].Codes<DepartementCode>(),
            Quartiers = quartiers,
            Communes = at["communes"].List(ReadCommune),
            Epcis = at["epcis"].List(ReadEpci),
            Successions = successions,
            Citations = Sources.OfWhole(at),
        };
        QuartierList.TryCreate(draft, out QuartierList? list, out ValueList<Problem> problems);
        at.Report(problems);
        return list;
    }

    private static Quartier? ReadQuartier(JsonCursor at)
    {
        at.Report(Quartier.CheckYears(at["populations"].List().Select(one => one["censusYear"].Integer())));
        return !at.IsSound ? null : Quartier.Create(
            at["code"].Parse<QuartierCode>()!.Value,
            at["name"].Text()!,
            at["communes"].Codes<CommuneCode>(),
            at["epcis"].Codes<Siren>(),
            at["populations"].List(ReadPopulation));
    }

    private static PopulationObservation ReadPopulation(JsonCursor at)
    {
        int year = (int)at["censusYear"].Integer()!.Value;
        return at["inhabitants"].Integer() is { } inhabitants ? PopulationObservation.Of(year, inhabitants) : PopulationObservation.Suppressed(year);
    }

    private static Commune ReadCommune(JsonCursor at) =>
        new(at["code"].Parse<CommuneCode>()!.Value, at["name"].Text()!, at["epci"].Parse<Siren>());

    private static Epci ReadEpci(JsonCursor at) => new(
        at["siren"].Parse<Siren>()!.Value, at["name"].Text()!, QuartierListShapes.Natures.Read(at["nature"]), at["communes"].Codes<CommuneCode>());

    private static QuartierSuccession? ReadSuccession(JsonCursor at)
    {
        if (!at.IsSound)
        {
            return null;
        }

        QuartierSuccession.TryCreate(
            QuartierListShapes.Kinds.Read(at["kind"])!.Value,
            at["from"].Codes<QuartierCode>(),
            at["to"].Codes<QuartierCode>(),
            out QuartierSuccession? succession,
            out ValueList<Problem> problems);
        at.Report(problems);
        return succession;
    }

    private static QuartierGeneration? ReadGeneration(JsonCursor at) => at["generation"].Integer() switch
    {
        2015 => QuartierGeneration.Of2015,
        2024 => QuartierGeneration.Of2024,
        _ => null,
    };

    private static QuartierListSketch Sketch(JsonCursor at) => new()
    {
        Generation = ReadGeneration(at),
        From = at["inForce"]["from"].Day(),
        Until = at["inForce"]["until"].Day(),
        Quartiers = at["quartiers"].Kind != JsonKinds.List
            ? [(null, [], [])]
            : [.. at["quartiers"].List().Select(one => (one["code"].Parse<QuartierCode>(), one["communes"].Codes<CommuneCode>(), WholeOf<Siren>(one["epcis"])))],
        Communes = [.. at["communes"].List().Select(one => (one["code"].Parse<CommuneCode>(), one["epci"].Parse<Siren>()))],
        Epcis = [.. at["epcis"].List().Select(one => (one["siren"].Parse<Siren>(), WholeOf<CommuneCode>(one["communes"])))],
        Successions = [.. at["successions"].List().Select(one => (one["from"].Codes<QuartierCode>(), one["to"].Codes<QuartierCode>()))],
    };

    /// <summary>Gives codes that mean what they leave out as well: none where one of them cannot be read.</summary>
    private static ValueSet<T> WholeOf<T>(JsonCursor at)
        where T : struct, ISpanParsable<T>, IComparable<T> => at.IsSound ? at.Codes<T>() : [];
}
