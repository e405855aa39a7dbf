using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>How many inhabitants a census counted in a quartier, or that the figure is withheld, which is not zero.</summary>
/// <remarks>
/// The municipal population. The thousand inhabitants of decree no. 2014-767 are a rule of designation, not a bound: listed quartiers have fewer.
/// </remarks>
public sealed record PopulationObservation
{
    private PopulationObservation(int censusYear, long? inhabitants) =>
        (CensusYear, Inhabitants) = (FirstYear <= censusYear && censusYear <= LastYear
            ? censusYear
            : throw new ArgumentOutOfRangeException(nameof(censusYear), censusYear, $"A year from {FirstYear} to {LastYear} is required."), inhabitants);

    /// <summary>Gets the first year that is accepted: 1800, before which no census was taken.</summary>
    public static int FirstYear => 1800;

    /// <summary>Gets the last year that is accepted: 9999.</summary>
    public static int LastYear => 9999;

    /// <summary>Gets the largest count that is accepted: 999 999 999.</summary>
    public static long LargestCount => 999_999_999;

    /// <summary>Gets the year as of which people were counted.</summary>
    public int CensusYear { get; }

    /// <summary>Gets how many inhabitants were counted, or <see langword="null"/> where the figure is withheld.</summary>
    public long? Inhabitants { get; }

    /// <summary>Gets whether the figure is withheld for statistical confidentiality.</summary>
    public bool IsSuppressed => Inhabitants is null;

    /// <summary>States a count.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inhabitants"/> or the year is out of bounds.</exception>
    public static PopulationObservation Of(int censusYear, long inhabitants) => new(censusYear, Guard.Against.Negative(inhabitants) <= LargestCount
        ? inhabitants
        : throw new ArgumentOutOfRangeException(nameof(inhabitants), inhabitants, $"At most {LargestCount} inhabitants are counted."));

    /// <summary>States that a count is withheld.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public static PopulationObservation Suppressed(int censusYear) => new(censusYear, null);
}
