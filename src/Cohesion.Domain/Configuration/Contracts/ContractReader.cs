using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Makes a contrat de ville of an object that its shape has checked.</summary>
internal static class ContractReader
{
    public static ContratDeVille? Read(JsonCursor at)
    {
        ContractTerm? term = ReadTerm(at["term"]);
        if (!at.IsSound)
        {
            at.Report(ContractChecks.Of(Sketch(at)));
            return null;
        }

        ContratDeVilleDraft draft = new()
        {
            Id = at["contract"].Parse<ContractId>()!.Value,
            Generation = ReadGeneration(at)!.Value,
            Title = at["title"].Localized()!,
            Code = at["code"].Parse<ContractCode>(),
            Holder = at["holder"].Parse<TerritoryCode>(),
            Term = term!,
            Signatories = at["signatories"].List(ReadSignatory),
            Pillars = at["pillars"].List(ReadTopic),
            Axes = at["axes"].List(ReadTopic),
            Fields = at["fields"].List(ReadTopic),
            Objectives = at["objectives"].List(ReadTopic),
            Territory = new ContractTerritory
            {
                Communes = at["territory"]["communes"].Codes<CommuneCode>(),
                Quartiers = ReadQuartiers(at["territory"]["quartiers"]),
                Declared = DeclaredFiguresFormat.Read(at["territory"]["declared"]),
            },
            Citations = SourcesOf(at),
        };
        ContratDeVille.TryCreate(draft, out ContratDeVille? contract, out ValueList<Problem> problems);
        at.Report(problems);
        return contract;
    }

    private static ContractTerm? ReadTerm(JsonCursor at)
    {
        JsonCursor amendments = at["amendments"];
        at.Report(ContractTerm.Check(at["from"].Day(), at["until"].Day(), [.. amendments.List().Select(one => (one["adoptedOn"].Day(), one["until"].Day()))]));
        return at.Exists && at.IsSound
            ? ContractTerm.Create(at["from"].Day()!.Value, at["until"].Day()!.Value, amendments.List(ReadAmendment))
            : null;
    }

    private static ContractAmendment ReadAmendment(JsonCursor at) => new(at["adoptedOn"].Day()!.Value, at["until"].Day()!.Value, at.Citations());

    private static Signatory ReadSignatory(JsonCursor at) =>
        new(at["name"].Text()!, ContractShapes.Roles.Read(at["role"])!.Value, at["siren"].Parse<Siren>());

    private static ContractTopic ReadTopic(JsonCursor at) => new(
        at["code"].Parse<ContractTopicCode>()!.Value,
        at["title"].Localized()!,
        at["parent"].Parse<ContractTopicCode>(),
        at["theme"].Parse<ThemeCode>(),
        Sources.With(at.Citations(), Sources.Below(at["title"])));

    private static ContractQuartiers? ReadQuartiers(JsonCursor at) => at.Kind switch
    {
        JsonKinds.List when at.IsSound => new ContractQuartiers.Listed(at.Codes<QuartierCode>()),
        JsonKinds.Object when at.IsSound => new ContractQuartiers.AllOf(
            at["in"].Parse<TerritoryCode>()!.Value, at["generation"].Integer() == 2015 ? QuartierGeneration.Of2015 : QuartierGeneration.Of2024),
        _ => null,
    };

    private static ContractGeneration? ReadGeneration(JsonCursor at) => at["generation"].Integer() switch
    {
        2015 => ContractGeneration.Of2015,
        2024 => ContractGeneration.EngagementsQuartiers2030,
        _ => null,
    };

    /// <summary>Gives the sources of the whole, and of the parts that keep none of their own.</summary>
    private static ValueList<Citation> SourcesOf(JsonCursor at)
    {
        JsonCursor territory = at["territory"];
        return Sources.With(
            at.Citations(),
            [
                .. Sources.Below(at["title"]), .. at["term"].Citations(), .. Sources.Below(at["signatories"]),
                .. territory.Citations(), .. Sources.Below(territory["quartiers"]), .. territory["declared"].Citations(),
            ]);
    }

    private static ContractSketch Sketch(JsonCursor at) => new()
    {
        Generation = ReadGeneration(at),
        Holder = at["holder"].Parse<TerritoryCode>(),
        Signatories = [.. at["signatories"].List().Select(one => one["siren"].Exists ? one["siren"].Text() : one["name"].Text())],
        Pillars = Topics(at["pillars"]),
        Axes = Topics(at["axes"]),
        Fields = Topics(at["fields"]),
        Objectives = Topics(at["objectives"]),
        Quartiers = ReadQuartiers(at["territory"]["quartiers"]),
    };

    private static ValueList<SketchedTopic> Topics(JsonCursor at) => at.Exists && at.Kind != JsonKinds.List
        ? [default]
        : [.. at.List().Select(one => new SketchedTopic(one["code"].Parse<ContractTopicCode>(), one["parent"].Parse<ContractTopicCode>(), one["theme"].Parse<ThemeCode>()))];
}
