using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>A priority quartier of a list: its code, its name, the communes it spans, and how many live there.</summary>
/// <remarks>
/// Neither its name nor its place is its identity: twenty-eight quartiers are called « Centre Ville ». It may span communes and EPCIs, never
/// départements. Source: law no. 2014-173 of 21 February 2014, article 5.
/// </remarks>
public sealed record Quartier
{
    private Quartier(QuartierCode code, string name, ValueSet<CommuneCode> communes, ValueSet<Siren> epcis, ValueList<PopulationObservation> populations) =>
        (Code, Name, Communes, Epcis, Populations) = (code, name, communes, epcis, populations);

    /// <summary>Gets by what its list names it.</summary>
    public QuartierCode Code { get; }

    /// <summary>Gets the name, as published.</summary>
    public string Name { get; }

    /// <summary>Gets the communes in which it lies; at least one.</summary>
    public ValueSet<CommuneCode> Communes { get; }

    /// <summary>Gets every EPCI in which the list says it lies; empty where the list does not say, or there is none.</summary>
    public ValueSet<Siren> Epcis { get; }

    /// <summary>Gets the counts of inhabitants, at most one for each census, in the order given.</summary>
    public ValueList<PopulationObservation> Populations { get; }

    /// <summary>Creates a quartier from values known to be right.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException">An argument is missing, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static Quartier Create(
        QuartierCode code, string name, ValueSet<CommuneCode> communes, ValueSet<Siren> epcis = default, ValueList<PopulationObservation> populations = default)
    {
        TryCreate(code, name, communes, epcis, populations, out Quartier? quartier, out ValueList<Problem> problems);
        return Problems.Require(quartier, problems);
    }

    /// <summary>Creates a quartier, or tells everything that is wrong: no commune, a census twice.</summary>
    /// <param name="code">By which its list names it.</param>
    /// <param name="name">Its name; not blank.</param>
    /// <param name="communes">The communes in which it lies.</param>
    /// <param name="epcis">Every EPCI in which it lies, or none where they are not known.</param>
    /// <param name="populations">Its counts of inhabitants.</param>
    /// <param name="quartier">The quartier, unless something is wrong.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ArgumentException">A code is the default value, or <paramref name="name"/> is blank.</exception>
    public static bool TryCreate(
        QuartierCode code,
        string name,
        ValueSet<CommuneCode> communes,
        ValueSet<Siren> epcis,
        ValueList<PopulationObservation> populations,
        [NotNullWhen(true)] out Quartier? quartier,
        out ValueList<Problem> problems)
    {
        Guard.Against.Default(code);
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.DefaultAmong(communes);
        Guard.Against.DefaultAmong(epcis);
        List<Problem> found = [];
        if (communes.Count == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyList, "/communes"));
        }

        found.AddRange(CheckYears(populations.Select(population => (long?)population.CensusYear)));
        problems = [.. found];
        quartier = found.HasErrors() ? null : new Quartier(code, name, communes, epcis, populations);
        return quartier is not null;
    }

    /// <summary>Tells which census stands twice; a year that is not known equals none.</summary>
    internal static ValueList<Problem> CheckYears(IEnumerable<long?> censusYears)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateElement, censusYears, i => $"/populations/{i}/censusYear");
        return [.. found];
    }
}
