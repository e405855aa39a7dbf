using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>
/// Whether the figures that an authority states are those that its lists add up to. A difference is a warning: such figures come from different sources and
/// years. What the lists at hand cannot tell is not compared.
/// </summary>
internal static class DeclaredFigureCheck
{
    public static IEnumerable<Problem> Run(CallDefinition call, QuartierLists lists)
    {
        if (call.Territory is not { Declared: { } declared } territory)
        {
            return [];
        }

        ValueSet<CommuneCode> communes = Written(territory.Communes, place => place.Commune);
        ValueSet<QuartierCode> quartiers = Written(territory.Quartiers, place => place.Quartier);
        Quartier?[] found = [.. quartiers.Select(code => lists.All.Select(list => list.Find(code)).FirstOrDefault(quartier => quartier is not null))];
        TerritoryFigures computed = quartiers.Count == 0 ? TerritoryFigures.Of(communes, null)
            : Array.TrueForAll(found, quartier => quartier is not null) ? TerritoryFigures.Of(communes, [.. found.OfType<Quartier>()])
            : TerritoryFigures.OfCodes(communes, quartiers);
        return declared.CompareWith(computed).Select(problem => problem.Under("/territory/declared"));
    }

    /// <summary>Gives the codes that are written out, or that one list gave; several lists of different days add up to nothing.</summary>
    private static ValueSet<T> Written<T>(TerritorySelection? selection, Func<TerritoryCode, T?> code)
        where T : struct, IComparable<T> => selection switch
        {
            TerritorySelection.Listed listed => [.. listed.Items.Select(code).OfType<T>()],
            TerritorySelection.All { Resolved: [var only] } => [.. only.Values.Select(code).OfType<T>()],
            _ => [],
        };
}
