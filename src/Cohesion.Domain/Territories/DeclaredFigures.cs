using Ardalis.GuardClauses;

namespace Cohesion.Domain.Territories;

/// <summary>The figures that a call or a contract states of its territory. Each may be absent.</summary>
public sealed record DeclaredFigures
{
    /// <summary>Gets how many communes there are.</summary>
    public DeclaredFigure? Communes { get; init; }

    /// <summary>Gets how many of them hold a priority quartier, or a part of one.</summary>
    public DeclaredFigure? CommunesWithQuartiers { get; init; }

    /// <summary>Gets how many priority quartiers there are.</summary>
    public DeclaredFigure? Quartiers { get; init; }

    /// <summary>Gets how many people live in them.</summary>
    public DeclaredFigure? Inhabitants { get; init; }

    /// <summary>Compares each figure with what lists add up to.</summary>
    /// <returns>A warning for each that differs; what is not stated, or not known, differs from nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="computed"/> is <see langword="null"/>.</exception>
    public ValueList<Problem> CompareWith(TerritoryFigures computed)
    {
        Guard.Against.Null(computed);
        return
        [
            .. new[]
            {
                Communes?.CompareWith(computed.Communes, "/communes"),
                CommunesWithQuartiers?.CompareWith(computed.CommunesWithQuartiers, "/communesWithQuartiers"),
                Quartiers?.CompareWith(computed.Quartiers, "/quartiers"),
                Inhabitants?.CompareWith(computed.Inhabitants, "/inhabitants"),
            }.OfType<Problem>(),
        ];
    }
}
