using Ardalis.GuardClauses;
using Cohesion.Domain.Calls;

namespace Cohesion.Domain.Configuration;

/// <summary>
/// Files that record decisions: the hash of the rules, the facts with where they come from, what was known of the world and when, the version of the data on
/// time zones, what each clause said, the verdict with its reasons.
/// </summary>
/// <remarks>A record holds all that is needed to decide again beside the call file itself, which its hash names. The same decision gives the same bytes everywhere.</remarks>
public static class DecisionFile
{
    private static readonly Lazy<DecisionReader> WithoutCall = new(static () => new DecisionReader(null));

    /// <summary>Gets the JSON Schema (draft 2020-12) of these files, whatever call they are about.</summary>
    public static string JsonSchema => WithoutCall.Value.Shape.ToJsonSchema("urn:cohesion:schema:decision", "Decisions on applications to a call for projects");

    /// <summary>Writes decisions in canonical JSON.</summary>
    public static string Write(ValueList<Decision> decisions) =>
        CanonicalJson.ToText(json => json.Object(members => members.Member(DecisionReader.Decisions).List(decisions, DecisionWriter.Write)));

    /// <summary>Writes one decision in canonical JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is <see langword="null"/>.</exception>
    public static string Write(Decision decision)
    {
        Guard.Against.Null(decision);
        return CanonicalJson.ToText(json => DecisionWriter.Write(json, decision));
    }

    /// <summary>Decides again what a file records, one decision or a list of them. Never throws on what the file holds.</summary>
    /// <param name="json">The file, as UTF-8.</param>
    /// <param name="call">The call by which it was decided.</param>
    /// <returns>
    /// The decisions, the same as recorded: writing them gives the file again. Or every error at once: a file of another shape, rules that are not those of
    /// the record, each place at which the record says something else than what is decided now. A warning tells of other data on time zones.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static Reading<DecisionLog> Replay(ReadOnlySpan<byte> json, CallForProjects call)
    {
        DecisionReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(json, reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Replay(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<DecisionLog> Replay(string json, CallForProjects call)
    {
        DecisionReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Replay(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<DecisionLog> Replay(Stream json, CallForProjects call)
    {
        DecisionReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <summary>Checks a file without the call by which it was decided: its structure alone. Never throws on what the file holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ValueList<Diagnostic> Check(Stream json) =>
        JsonFile.Read(Guard.Against.Null(json), WithoutCall.Value.Shape, WithoutCall.Value.Read).Diagnostics;
}
