using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>Looks up the quartiers and communes that a call asks for by territory, in the lists that are handed in.</summary>
internal static class TerritoryLookup
{
    /// <summary>Gives the call with what the lists say written into it; what was looked up before stays as it is.</summary>
    public static CallDefinition Resolve(CallDefinition call, CallSources sources, List<Problem> problems) => call.Territory is not { } territory ? call : call with
    {
        Territory = territory with
        {
            Communes = Resolve(territory.Communes, "/territory/communes", sources, problems),
            Quartiers = Resolve(territory.Quartiers, "/territory/quartiers", sources, problems),
        },
    };

    private static TerritorySelection? Resolve(TerritorySelection? selection, string path, CallSources sources, List<Problem> problems)
    {
        if (selection is not TerritorySelection.All { Resolved.Count: 0 } all)
        {
            return selection;
        }

        ValueList<TerritorySpan> spans = [.. Lists(all, sources.Quartiers)
            .Select(list => new TerritorySpan(list.From, list.Until, Codes(all, list)))
            .Where(span => span.Values.Count > 0)];
        if (spans.Count == 0)
        {
            problems.Add(new Problem(ProblemCode.UnverifiableReference, path, all.Of.ToString()));
        }

        return new TerritorySelection.All(all.IsQuartiers, all.Of, all.Generation, spans);
    }

    private static ValueList<QuartierList> Lists(TerritorySelection.All all, QuartierLists lists) => all.Generation switch
    {
        ListGeneration.Of2015 => lists.Of(QuartierGeneration.Of2015),
        ListGeneration.Of2024 => lists.Of(QuartierGeneration.Of2024),
        _ => lists.All,
    };

    private static ValueSet<TerritoryCode> Codes(TerritorySelection.All all, QuartierList list) => all.IsQuartiers
        ? [.. list.QuartiersIn(all.Of).Select(quartier => TerritoryCode.Of(quartier.Code))]
        : [.. list.CommunesIn(all.Of).Select(TerritoryCode.Of)];
}
