using Ardalis.GuardClauses;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Configuration;

/// <summary>
/// Files that record a selection: policy, envelope, seed and entries, each award with its reason, the reserve list, and the rounds of money that came back.
/// </summary>
/// <remarks>The same selection gives the same bytes everywhere, and reading a file selects again: what does not come out as recorded is reported.</remarks>
public static class SelectionRecordFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files.</summary>
    public static string JsonSchema => SelectionRecordShapes.File.ToJsonSchema("urn:cohesion:schema:selection-record", "Record of a selection");

    /// <summary>Selects again what a file records. Never throws on what it holds.</summary>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <returns>The record, whose writing gives the file again; or every error at once, each place that comes out otherwise among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SelectionRecord> Replay(Stream json) => JsonFile.Read(Guard.Against.Null(json), SelectionRecordShapes.File, SelectionRecordReader.Read);

    /// <inheritdoc cref="Replay(Stream)"/>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<SelectionRecord> Replay(string json) => JsonFile.Read(Guard.Against.Null(json), SelectionRecordShapes.File, SelectionRecordReader.Read);

    /// <summary>Writes a record in canonical JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static string Write(SelectionRecord record)
    {
        Guard.Against.Null(record);
        return CanonicalJson.ToText(json => json.Object(members => SelectionRecordWriter.Write(members, record)));
    }

    /// <summary>Hashes the canonical bytes of a record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ContentHash HashOf(SelectionRecord record)
    {
        Guard.Against.Null(record);
        return ContentHash.Of(CanonicalJson.ToUtf8(json => json.Object(members => SelectionRecordWriter.Write(members, record))));
    }
}
