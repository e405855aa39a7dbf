using Cohesion.Domain.Contracts;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Calls;

/// <summary>What a call may refer to and does not hold itself: lists of quartiers, its contrat de ville.</summary>
public sealed record CallSources
{
    /// <summary>Gets the sources of a call that refers to nothing.</summary>
    public static CallSources None { get; } = new();

    /// <summary>Gets the lists of quartiers at hand.</summary>
    public QuartierLists Quartiers { get; init; } = QuartierLists.None;

    /// <summary>Gets the contrat de ville, or <see langword="null"/> when it is not at hand.</summary>
    public ContratDeVille? Contract { get; init; }
}
