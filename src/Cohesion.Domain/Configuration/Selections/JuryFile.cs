using Ardalis.GuardClauses;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="JurySheet"/>: what each juror says of each application.</summary>
public static class JuryFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => JuryFormat.File.ToJsonSchema("urn:cohesion:schema:jury", "Ballots of a jury");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <returns>The ballots, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<JurySheet> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), JuryFormat.File, JuryFormat.Read);

    /// <inheritdoc cref="Read(Stream)"/>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<JurySheet> Read(string json) => JsonFile.Read(Guard.Against.Null(json), JuryFormat.File, JuryFormat.Read);

    /// <summary>Writes ballots in canonical JSON, which reads back as the same ballots.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is <see langword="null"/>.</exception>
    public static string Write(JurySheet sheet)
    {
        Guard.Against.Null(sheet);
        return CanonicalJson.ToText(json => json.Object(members => JuryFormat.Write(members, sheet)));
    }
}
