using Ardalis.GuardClauses;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="SelectionPolicy"/>: score grid, award rule, keys that break ties, minimum.</summary>
public static class SelectionPolicyFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => SelectionPolicyShapes.File.ToJsonSchema("urn:cohesion:schema:selection-policy", "Selection policy");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <returns>The policy, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SelectionPolicy> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), SelectionPolicyShapes.File, SelectionPolicyReader.Read);

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <returns>The policy, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SelectionPolicy> Read(string json) => JsonFile.Read(Guard.Against.Null(json), SelectionPolicyShapes.File, SelectionPolicyReader.Read);

    /// <summary>Writes a policy in canonical JSON, which reads back as the same policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is <see langword="null"/>.</exception>
    public static string Write(SelectionPolicy policy)
    {
        Guard.Against.Null(policy);
        return CanonicalJson.ToText(json => json.Object(members => SelectionPolicyWriter.Write(members, policy)));
    }
}
