using Ardalis.GuardClauses;
using Cohesion.Domain.Contracts;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="ContratDeVille"/>: its term and amendments, its pillars and axes, its territory, the figures that it states.</summary>
public static class ContractFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => ContractShapes.File.ToJsonSchema("urn:cohesion:schema:contract", "Contrat de ville");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>
    /// Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream. A source that stands at a part that keeps none is
    /// kept with those of the whole.
    /// </remarks>
    /// <returns>The contract, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<ContratDeVille> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), ContractShapes.File, ContractReader.Read);

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <returns>The contract, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<ContratDeVille> Read(string json) => JsonFile.Read(Guard.Against.Null(json), ContractShapes.File, ContractReader.Read);

    /// <summary>Writes a contract in canonical JSON, which reads back as the same contract.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    public static string Write(ContratDeVille contract)
    {
        Guard.Against.Null(contract);
        return CanonicalJson.ToText(json => json.Object(members => ContractWriter.Write(members, contract)));
    }
}
