using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Contracts;

/// <summary>The territory of a contract, as the contract writes it.</summary>
public sealed record ContractTerritory
{
    /// <summary>Gets its communes; none where they are not written out.</summary>
    public ValueSet<CommuneCode> Communes { get; init; }

    /// <summary>Gets its priority quartiers, or <see langword="null"/> where the contract is silent.</summary>
    public ContractQuartiers? Quartiers { get; init; }

    /// <summary>Gets the figures that the parties state, kept apart from what lists add up to, or <see langword="null"/>.</summary>
    public DeclaredFigures? Declared { get; init; }
}
