using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Contracts;

/// <summary>What somebody says of a contrat de ville, before it is checked: the material of <see cref="ContratDeVille.TryCreate"/>.</summary>
public sealed record ContratDeVilleDraft
{
    /// <summary>Gets by what files refer to it.</summary>
    public required ContractId Id { get; init; }

    /// <summary>Gets the generation to which it belongs.</summary>
    public required ContractGeneration Generation { get; init; }

    /// <summary>Gets by what people name it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the days on which it is in force.</summary>
    public required ContractTerm Term { get; init; }

    /// <summary>Gets by what the files of ANCT name it, if they do; those of 2015 alone are numbered.</summary>
    public ContractCode? Code { get; init; }

    /// <summary>Gets the EPCI or the commune that carries it, if it is known.</summary>
    public TerritoryCode? Holder { get; init; }

    /// <summary>Gets those who signed it.</summary>
    public ValueList<Signatory> Signatories { get; init; }

    /// <summary>Gets what it rests on, in its own words.</summary>
    public ValueList<ContractTopic> Pillars { get; init; }

    /// <summary>Gets its cross-cutting or thematic axes.</summary>
    public ValueList<ContractTopic> Axes { get; init; }

    /// <summary>Gets the fields in which it acts.</summary>
    public ValueList<ContractTopic> Fields { get; init; }

    /// <summary>Gets what it sets out to achieve.</summary>
    public ValueList<ContractTopic> Objectives { get; init; }

    /// <summary>Gets where it applies.</summary>
    public ContractTerritory Territory { get; init; } = new();

    /// <summary>Gets where it can be read.</summary>
    public ValueList<Citation> Citations { get; init; }
}
