using Ardalis.GuardClauses;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Configuration;

/// <summary>Files that hold what an authority knows of the world around the applications to a call: <c>asOf</c>, and facts such as events and earlier grants.</summary>
public static class WorldFile
{
    /// <summary>Gets the JSON Schema (draft 2020-12) of these files, whatever call they are about.</summary>
    public static string JsonSchema => new WorldReader(null).Shape.ToJsonSchema("urn:cohesion:schema:world", "World around the applications to a call");

    /// <summary>Reads what is known of the world around the applications to a call. Never throws on what the file holds.</summary>
    /// <param name="json">The file, as UTF-8.</param>
    /// <param name="call">The call, which knows its own facts, and on whose clocks an hour without an offset is read.</param>
    /// <returns>The world, perhaps with warnings, or every error at once: facts that are not the authority's to state among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static Reading<World> Read(ReadOnlySpan<byte> json, CallForProjects call)
    {
        WorldReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(json, reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<World> Read(string json, CallForProjects call)
    {
        WorldReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<World> Read(Stream json, CallForProjects call)
    {
        WorldReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <summary>Checks a file without the call that it is about: its structure, and the facts that every call shares. Never throws on what the file holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ValueList<Diagnostic> Check(Stream json)
    {
        WorldReader reader = new(null);
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read).Diagnostics;
    }

    /// <inheritdoc cref="Check(Stream)"/>
    public static ValueList<Diagnostic> Check(string json)
    {
        WorldReader reader = new(null);
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read).Diagnostics;
    }

    /// <summary>Writes a world in canonical JSON, which reads back as the same world.</summary>
    /// <param name="world">What is known.</param>
    /// <param name="call">The call that it is about, on whose clocks instants are written.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Write(World world, CallForProjects call)
    {
        Guard.Against.Null(world);
        Guard.Against.Null(call);
        return CanonicalJson.ToText(json => Write(json, world, call));
    }

    /// <summary>Writes a world, as it stands in this and in other files.</summary>
    internal static void Write(CanonicalJson json, World world, CallForProjects call) => json.Object(members =>
    {
        members.Member(WorldReader.AsOf, InstantText.Write(world.AsOf, call.Zone));
        new FactSetWriter(call.Zone).Members(members, world.Facts);
    });
}
