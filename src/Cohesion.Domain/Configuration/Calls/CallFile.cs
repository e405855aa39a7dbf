using System.Text;
using Ardalis.GuardClauses;
using Cohesion.Domain.Calls;

namespace Cohesion.Domain.Configuration;

/// <summary>Calls for projects as JSON files, in format 1.</summary>
public static class CallFile
{
    private static readonly ObjectShape Shape = CallShapes.Call;

    /// <summary>Gets the JSON Schema (draft 2020-12) of the format: it refuses every structural mistake, and accepts whatever is read.</summary>
    public static string JsonSchema => Shape.ToJsonSchema("urn:cohesion:schema:call", "Call for projects");

    /// <summary>Reads a call. Never throws on what the file holds.</summary>
    /// <param name="json">The file, as UTF-8.</param>
    /// <param name="sources">What the call may refer to, or <see langword="null"/> for nothing.</param>
    /// <returns>The call, perhaps with warnings, or every error, each with its place.</returns>
    public static Reading<CallForProjects> Read(ReadOnlySpan<byte> json, CallSources? sources = null) =>
        JsonFile.Read(json, Shape, file => CallReader.Read(file, sources ?? CallSources.None));

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallSources)"/>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<CallForProjects> Read(string json, CallSources? sources = null) =>
        JsonFile.Read(Guard.Against.Null(json), Shape, file => CallReader.Read(file, sources ?? CallSources.None));

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallSources)"/>
    /// <remarks>Reads no further than one byte past the limit of <see cref="FileLimits"/>, and does not close the stream.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static Reading<CallForProjects> Read(Stream json, CallSources? sources = null) =>
        JsonFile.Read(Guard.Against.Null(json), Shape, file => CallReader.Read(file, sources ?? CallSources.None));

    /// <summary>Writes a call in its one canonical form: equal calls give equal texts, and reading a canonical text and writing it changes nothing.</summary>
    /// <remarks>Notes, the layout and the order of members are not part of it; its time zone and what lists gave are.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static string Write(CallForProjects call) => Encoding.UTF8.GetString(ToUtf8(Guard.Against.Null(call)));

    /// <summary>Writes one test of a call as it stands among the others in its file, under <c>tests</c>.</summary>
    /// <param name="call">The call, whose zone its days and instants are written in.</param>
    /// <param name="test">The test, of the call or to be added to it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteTest(CallForProjects call, CallTest test)
    {
        CallCaseWriter writer = new(Guard.Against.Null(call).Zone);
        Guard.Against.Null(test);
        return CanonicalJson.ToText(json => json.Object(members => writer.Test(members, test))).TrimEnd('\n');
    }

    /// <summary>Gives the hash of the canonical form, which names the very rules that a decision was made by.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static ContentHash HashOf(CallForProjects call) => ContentHash.Of(ToUtf8(Guard.Against.Null(call)));

    private static byte[] ToUtf8(CallForProjects call) => CanonicalJson.ToUtf8(json => CallWriter.Write(json, call));
}
