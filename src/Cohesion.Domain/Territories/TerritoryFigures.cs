using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>What a territory adds up to, as far as lists tell: the counterpart of <see cref="DeclaredFigures"/>.</summary>
public sealed record TerritoryFigures
{
    private TerritoryFigures(long? communes, long? communesWithQuartiers, long? quartiers, long? inhabitants) =>
        (Communes, CommunesWithQuartiers, Quartiers, Inhabitants) = (communes, communesWithQuartiers, quartiers, inhabitants);

    /// <summary>Gets how many communes there are, or <see langword="null"/> where they are not listed.</summary>
    public long? Communes { get; }

    /// <summary>Gets how many of them hold a quartier or a part of one; <see langword="null"/> where they are not listed, or the quartiers are not.</summary>
    public long? CommunesWithQuartiers { get; }

    /// <summary>Gets how many quartiers there are, those that straddle the limit included, or <see langword="null"/> where they are not listed.</summary>
    public long? Quartiers { get; }

    /// <summary>
    /// Gets how many people live in these quartiers, on both sides of the limit where one straddles it, at the latest census that counts every one
    /// of them; <see langword="null"/> where there is none, since a withheld figure is not zero.
    /// </summary>
    public long? Inhabitants { get; }

    /// <summary>Adds up a territory.</summary>
    /// <param name="communes">Every commune of it; none where they are not listed.</param>
    /// <param name="quartiers">Every quartier that lies in it, even in part; <see langword="null"/> where they are not listed.</param>
    /// <exception cref="ArgumentException">A commune is the default value.</exception>
    public static TerritoryFigures Of(ValueSet<CommuneCode> communes, ValueList<Quartier>? quartiers)
    {
        ValueSet<CommuneCode> folded = [.. Guard.Against.DefaultAmong(communes).Select(commune => commune.Folded)];
        bool listed = folded.Count > 0;
        return new(
            listed ? folded.Count : null,
            listed && quartiers is { } all ? all.SelectMany(quartier => quartier.Communes).Select(commune => commune.Folded).Distinct().Count(folded.Contains) : null,
            quartiers?.Count,
            quartiers is { Count: > 0 } some ? Sum(some) : quartiers?.Count);
    }

    /// <summary>Adds up a territory of whose quartiers the codes alone are known.</summary>
    /// <param name="communes">Every commune of it; none where they are not listed.</param>
    /// <param name="quartiers">The code of every quartier that lies in it, even in part.</param>
    /// <exception cref="ArgumentException">A code is the default value.</exception>
    public static TerritoryFigures OfCodes(ValueSet<CommuneCode> communes, ValueSet<QuartierCode> quartiers) =>
        new(Of(communes, null).Communes, null, Guard.Against.DefaultAmong(quartiers).Count, null);

    private static long? Sum(ValueList<Quartier> quartiers) => quartiers
        .SelectMany(quartier => quartier.Populations)
        .Where(population => !population.IsSuppressed)
        .GroupBy(population => population.CensusYear, population => population.Inhabitants!.Value)
        .Where(census => census.Count() == quartiers.Count)
        .OrderByDescending(census => census.Key)
        .Select(census => (long?)census.Sum())
        .FirstOrDefault();
}
