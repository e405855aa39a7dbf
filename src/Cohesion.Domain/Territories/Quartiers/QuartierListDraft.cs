using NodaTime;

namespace Cohesion.Domain.Territories;

/// <summary>What somebody says of a list of quartiers, before it is checked: the material of <see cref="QuartierList.TryCreate"/>.</summary>
public sealed record QuartierListDraft
{
    /// <summary>Gets the identifier by which the list is known.</summary>
    public required QuartierListId Id { get; init; }

    /// <summary>Gets the generation of its codes.</summary>
    public required QuartierGeneration Generation { get; init; }

    /// <summary>Gets the first day on which it is in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day on which it is in force, included; <see langword="null"/>, the default, where none is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets the départements for which it speaks though it names no quartier there; those of its quartiers need not be repeated.</summary>
    public ValueSet<DepartementCode> Departements { get; init; }

    /// <summary>Gets the priorities that it sets, in any order.</summary>
    public ValueList<Quartier> Quartiers { get; init; }

    /// <summary>Gets what it says of communes, whether or not a quartier lies there.</summary>
    public ValueList<Commune> Communes { get; init; }

    /// <summary>Gets what it says of intercommunalités.</summary>
    public ValueList<Epci> Epcis { get; init; }

    /// <summary>Gets which of its quartiers succeed to which before it; each code stands at most once on each side.</summary>
    public ValueList<QuartierSuccession> Successions { get; init; }

    /// <summary>Gets the decrees that set it.</summary>
    public ValueList<Citation> Citations { get; init; }
}
