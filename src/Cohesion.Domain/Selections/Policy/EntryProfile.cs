using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;

namespace Cohesion.Domain.Selections;

/// <summary>What a policy may read of an application beside its scores and its request. What is absent is not known, or none.</summary>
/// <remarks>Sets hold what stands above as well: a quartier with its commune, a theme with its parent, an association with private non-profit bodies.</remarks>
public sealed record EntryProfile
{
    /// <summary>Gets the cost of the project, which a rate is taken of.</summary>
    public Money? Cost { get; init; }

    /// <summary>Gets the themes of the project, and those above them.</summary>
    public ValueSet<ThemeCode> Themes { get; init; }

    /// <summary>Gets the quartiers, communes and other territories that it serves, and those around them.</summary>
    public ValueSet<TerritoryCode> Territories { get; init; }

    /// <summary>Gets the legal form of the applicant, and those above it.</summary>
    public ValueSet<Code> LegalForms { get; init; }

    /// <summary>Gets its place at each rank of priority: one where it meets a preference, its place among all where more or less of something is preferred.</summary>
    /// <remarks>The lowest rank at which two applications differ decides, whatever their scores: a lower place comes first, and none at all last.</remarks>
    public ValueMap<int, int> Priorities { get; init; }
}
