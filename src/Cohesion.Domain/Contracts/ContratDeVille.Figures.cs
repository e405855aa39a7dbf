using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Contracts;

/// <content>What the territory adds up to, beside what the parties declare.</content>
public sealed partial record ContratDeVille
{
    /// <summary>Adds up the territory of the contract from the lists that are in force on a day, as far as they tell.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    public TerritoryFigures FiguresIn(QuartierLists lists, LocalDate day)
    {
        Guard.Against.Null(lists);
        if (Territory.Quartiers?.CodesIn(lists, day) is not { } codes)
        {
            return TerritoryFigures.Of(Territory.Communes, null);
        }

        Quartier[] found = [.. codes.Select(code => lists.InForceOn(day, code.Departement)?.Find(code)).OfType<Quartier>()];
        return found.Length == codes.Count ? TerritoryFigures.Of(Territory.Communes, [.. found]) : TerritoryFigures.OfCodes(Territory.Communes, codes);
    }

    /// <summary>Compares what the parties declare with what lists add up to on a day.</summary>
    /// <returns>Warnings: each figure that differs; quartiers that no list at hand tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> CompareDeclared(QuartierLists lists, LocalDate day)
    {
        IEnumerable<Problem> differences = Territory.Declared?.CompareWith(FiguresIn(lists, day)) ?? [];
        IEnumerable<Problem> unverifiable = Territory.Quartiers is ContractQuartiers.AllOf all && all.CodesIn(lists, day) is null
            ? [new Problem(ProblemCode.UnverifiableReference, "/territory/quartiers", $"{all.Place}")]
            : [];
        return [.. unverifiable, .. differences.Select(problem => problem.Under("/territory/declared"))];
    }
}
