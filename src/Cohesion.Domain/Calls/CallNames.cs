using System.Text.Json;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>What the names of a call file stand for in lists of codes and of territories.</summary>
internal static class CallNames
{
    public static ValueMap<NameReference, NamedSet> Of(CallDefinition call, ContratDeVille? contract)
    {
        List<(string Name, NamedSet? Set)> names =
        [
            ("@territory.communes", Selected(call.Territory?.Communes)),
            ("@territory.quartiers", Selected(call.Territory?.Quartiers)),
            ("@themes", CodesOf(call.Themes.Select(theme => theme.Code.ToString()))),
            ("@objectives", CodesOf(call.Objectives.Select(objective => objective.Id.ToString()))),
            ("@contract.pillars", OfContract(call, contract, contract?.Pillars)),
            ("@contract.axes", OfContract(call, contract, contract?.Axes)),
            ("@contract.objectives", OfContract(call, contract, contract?.Objectives)),
            .. Zones(call.Territory?.Zones ?? []),
            .. call.Codes.Select(entry => ($"@codes.{entry.Key}", CodesOf(entry.Value.Select(code => code.Code.ToString())))),
        ];
        // A vocabulary may bear a name that no rule can quote; whoever adds codes to it is told that there is none.
        return [.. names
            .Where(entry => entry.Set is not null && NameReference.TryParse(entry.Name, null, out _))
            .Select(entry => KeyValuePair.Create(NameReference.Parse(entry.Name, null), entry.Set!))];
    }

    private static NamedSet? Selected(TerritorySelection? selection) => selection switch
    {
        TerritorySelection.Listed listed => new NamedSet.Territories([.. listed.Items]),
        TerritorySelection.All { Resolved.Count: 0 } all => new NamedSet.Unverifiable(LocalizedText.Of(
            $"la liste des territoires de {all.Of} n’est pas fournie", $"the list of the territories of {all.Of} is not at hand"))
        {
            Of = all.Of,
            IsOfQuartiers = all.IsQuartiers,
        },
        TerritorySelection.All { Generation: ListGeneration.InForce } all => new NamedSet.DatedTerritories(all.Resolved),
        TerritorySelection.All all => new NamedSet.Territories([.. all.Resolved.SelectMany(span => span.Values)]),
        _ => null,
    };

    /// <summary>Zones are named one by one, and by their kind: <c>@zones.les-pres</c>, <c>@zones.veilleActive</c>, <c>@territory.zones</c>.</summary>
    private static IEnumerable<(string, NamedSet?)> Zones(ValueList<Zone> zones)
    {
        foreach (Zone zone in zones)
        {
            yield return ($"@zones.{zone.Id.ToString()["local:".Length..]}", new NamedSet.Territories([zone.Id]));
        }

        foreach (IGrouping<ZoneKind, Zone> kind in zones.Where(zone => zone.Kind is not null).GroupBy(zone => zone.Kind!.Value))
        {
            yield return ($"@zones.{JsonNamingPolicy.CamelCase.ConvertName(kind.Key.ToString())}", new NamedSet.Territories([.. kind.Select(zone => zone.Id)]));
        }

        if (zones.Count > 0)
        {
            yield return ("@territory.zones", new NamedSet.Territories([.. zones.Select(zone => zone.Id)]));
        }
    }

    private static NamedSet.Codes? CodesOf(IEnumerable<string> codes) =>
        codes.Any() ? new NamedSet.Codes([.. codes.Select(code => Code.Parse(code, null))]) : null;

    private static NamedSet? OfContract(CallDefinition call, ContratDeVille? contract, ValueList<ContractTopic>? topics) =>
        call.Contract is null && contract is null ? null
        : topics is { Count: > 0 } known ? CodesOf(known.Select(topic => topic.Code.ToString()))
        : new NamedSet.Unverifiable(LocalizedText.Of("le contrat de ville n’est pas fourni, ou n’en dit rien", "the contrat de ville is not at hand, or is silent"));
}
