using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;

namespace Cohesion.Domain.Configuration;

/// <summary>
/// Files that hold applications: one as an object with an <c>id</c>, several as a list, or several under <c>applications</c>, beside the <c>call</c> that they
/// answer and whether they are <c>fictional</c>.
/// </summary>
/// <remarks>
/// The path of a fact is its id: <c>project.beneficiaries.quartier</c> is <c>{ "project": { "beneficiaries": { "quartier": 59 } } }</c>, or that very name with
/// its dots. Facts of the world around an application may stand in it too.
/// </remarks>
public static class ApplicationFile
{
    private static readonly Lazy<ApplicationReader> WithoutCall = new(static () => new ApplicationReader(null));

    /// <summary>Gets the JSON Schema (draft 2020-12) of these files, whatever call they answer: the facts of the library have their forms, others are free.</summary>
    public static string JsonSchema => Schema(WithoutCall.Value.Shape, "urn:cohesion:schema:application");

    /// <summary>Gives the JSON Schema (draft 2020-12) of the applications to a call, whose own facts have their forms too.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static string JsonSchemaFor(CallForProjects call) =>
        Schema(new ApplicationReader(Guard.Against.Null(call)).Shape, $"urn:cohesion:schema:application:{call.Id}");

    /// <summary>Reads the applications to a call. Never throws on what the file holds.</summary>
    /// <param name="json">The file, as UTF-8.</param>
    /// <param name="call">The call, which knows its own facts, and on whose clocks an hour without an offset is read.</param>
    /// <returns>The applications, perhaps with warnings, or every error at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    public static Reading<ApplicationBatch> Read(ReadOnlySpan<byte> json, CallForProjects call)
    {
        ApplicationReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(json, reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<ApplicationBatch> Read(string json, CallForProjects call)
    {
        ApplicationReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, CallForProjects)"/>
    /// <remarks>Reads at most <see cref="FileLimits.Bytes"/> and one more, and does not close the stream.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Reading<ApplicationBatch> Read(Stream json, CallForProjects call)
    {
        ApplicationReader reader = new(Guard.Against.Null(call));
        return JsonFile.Read(Guard.Against.Null(json), reader.Shape, reader.Read);
    }

    /// <summary>Checks applications without the call that they answer: their structure, and the facts that every call shares. Never throws on what the file holds.</summary>
    /// <remarks>A call adds facts, and codes to vocabularies: neither can be checked without it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ValueList<Diagnostic> Check(Stream json) =>
        JsonFile.Read(Guard.Against.Null(json), WithoutCall.Value.Shape, WithoutCall.Value.Read).Diagnostics;

    /// <inheritdoc cref="Check(Stream)"/>
    public static ValueList<Diagnostic> Check(string json) =>
        JsonFile.Read(Guard.Against.Null(json), WithoutCall.Value.Shape, WithoutCall.Value.Read).Diagnostics;

    /// <summary>Writes applications in canonical JSON, which reads back as the same applications.</summary>
    /// <param name="batch">The applications.</param>
    /// <param name="call">The call that they answer, on whose clocks instants are written.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Write(ApplicationBatch batch, CallForProjects call)
    {
        Guard.Against.Null(batch);
        Guard.Against.Null(call);
        return CanonicalJson.ToText(json => json.Object(members =>
        {
            members.Code("call", batch.Call);
            members.Member("fictional", batch.IsFictional ? true : null);
            members.Member("applications").List(batch.Applications, (list, application) => Write(list, application, call));
            members.Cite(batch.Citations);
        }));
    }

    /// <summary>Writes one application, as it stands in this and in other files.</summary>
    internal static void Write(CanonicalJson json, Application application, CallForProjects call) => json.Object(members =>
    {
        members.Member(ApplicationShapes.Id, application.Id.ToString());
        members.Member(ApplicationShapes.WithdrawnAt, application is WithdrawnApplication withdrawn ? InstantText.Write(withdrawn.WithdrawnAt, call.Zone) : null);
        new FactSetWriter(call.Zone).Members(members, application.ToFacts());
    });

    private static string Schema(Shape shape, string id) => shape.ToJsonSchema(id, "Applications to a call for projects");
}
