using Ardalis.GuardClauses;
using Cohesion.Domain.Territories;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold a <see cref="QuartierList"/>: its quartiers, and what it says of their communes and intercommunalités.</summary>
public static class QuartierListFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => QuartierListShapes.File.ToJsonSchema("urn:cohesion:schema:quartier-list", "List of quartiers");

    /// <summary>Reads a file. Never throws on what it holds.</summary>
    /// <remarks>
    /// Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream. A source that stands inside the file is
    /// kept with those of the whole.
    /// </remarks>
    /// <returns>The list, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<QuartierList> Read(Stream json) => JsonFile.Read(Guard.Against.Null(json), QuartierListShapes.File, QuartierListReader.Read);

    /// <summary>Reads the text of a file. Never throws on what it holds.</summary>
    /// <returns>The list, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<QuartierList> Read(string json) => JsonFile.Read(Guard.Against.Null(json), QuartierListShapes.File, QuartierListReader.Read);

    /// <summary>Writes a list in canonical JSON, which reads back as the same list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is <see langword="null"/>.</exception>
    public static string Write(QuartierList list)
    {
        Guard.Against.Null(list);
        return CanonicalJson.ToText(json => json.Object(members => QuartierListWriter.Write(members, list)));
    }
}
