using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>The territory of a call, as its file writes it.</summary>
public sealed record CallTerritory
{
    /// <summary>Gets the communes, or <see langword="null"/> when the file is silent.</summary>
    public TerritorySelection? Communes { get; init; }

    /// <summary>Gets the priority quartiers, or <see langword="null"/> when the file is silent.</summary>
    public TerritorySelection? Quartiers { get; init; }

    /// <summary>Gets the other zones that the call names.</summary>
    public ValueList<Zone> Zones { get; init; }

    /// <summary>Gets the figures that the authority states, kept apart from what lists add up to, or <see langword="null"/>.</summary>
    public DeclaredFigures? Declared { get; init; }

    /// <summary>Gets the sources.</summary>
    public ValueList<Citation> Citations { get; init; }
}
