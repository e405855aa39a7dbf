using Ardalis.GuardClauses;
using Cohesion.Domain.Grants;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="Grant"/>: what is granted, and the steps of its life as far as they were taken.</summary>
/// <remarks>Rules are not in the file: they are those of the law, or those that are handed over. A step that the grant refuses is an error, at its place, with both values.</remarks>
public static class GrantFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => GrantShapes.File.ToJsonSchema("urn:cohesion:schema:grant", "Grant");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="rules">The rules that the grant follows; those of the law where none are given.</param>
    /// <returns>The grant in the state to which its steps lead, perhaps with warnings, or every error that could be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<Grant> Read(Stream json, GrantRules? rules = null) =>
        JsonFile.Read(Guard.Against.Null(json), GrantShapes.File, at => GrantReader.Read(at, rules ?? GrantRules.OfLaw));

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="rules">The rules that the grant follows; those of the law where none are given.</param>
    /// <returns>The grant in the state to which its steps lead, perhaps with warnings, or every error that could be told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<Grant> Read(string json, GrantRules? rules = null) =>
        JsonFile.Read(Guard.Against.Null(json), GrantShapes.File, at => GrantReader.Read(at, rules ?? GrantRules.OfLaw));

    /// <summary>Writes a grant in canonical JSON, which reads back as the same grant under the same rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="grant"/> is <see langword="null"/>.</exception>
    public static string Write(Grant grant)
    {
        Guard.Against.Null(grant);
        return CanonicalJson.ToText(json => json.Object(members => GrantWriter.Write(members, grant)));
    }
}
