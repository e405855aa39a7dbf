using System.CommandLine;
using System.CommandLine.Parsing;
using Cohesion.Cli.Files;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Cli.Commands;

/// <summary>The arguments that commands about one call share, and how they are read.</summary>
internal sealed class CallInputs
{
    public Argument<string> Call { get; } = new("CALL") { Description = "L’appel / The call" };

    public Argument<string> Applications { get; } = new("APPLICATIONS") { Description = "Une candidature, ou plusieurs / One application, or several" };

    public Option<string[]> With { get; } = new("--with")
    {
        Description = "Listes de quartiers, contrat de ville / Lists of quartiers, contrat de ville",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string[]> Earlier { get; } = new("--earlier")
    {
        Description = "Versions antérieures de l’appel / Earlier versions of the call",
        AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> World { get; } = new("--world") { Description = "Ce qui est connu autour des candidatures / What is known around the applications" };

    public Option<Instant?> At { get; } = new("--at")
    {
        Description = "Instant, par exemple 2021-06-30T18:00:00Z / Instant, such as 2021-06-30T18:00:00Z",
        CustomParser = ParseInstant,
    };

    public CallForProjects? ReadCall(ParseResult parsed, Desk desk) => ReadCall(parsed.GetValue(Call)!, parsed, desk);

    /// <summary>Reads a call together with the earlier versions of it that are handed over.</summary>
    public CallVersions? ReadVersions(ParseResult parsed, Desk desk)
    {
        string[] files = [parsed.GetValue(Call)!, .. parsed.GetValue(Earlier) ?? []];
        CallForProjects?[] calls = [.. files.Select(file => ReadCall(file, parsed, desk))];
        if (calls.Contains(null))
        {
            return null;
        }

        CallVersions.TryCreate([.. calls.OfType<CallForProjects>()], out CallVersions? versions, out ValueList<Problem> problems);
        desk.Report(files[0], problems);
        return versions;
    }

    /// <summary>Reads a call with the lists that it may refer to.</summary>
    public CallForProjects? ReadCall(string path, ParseResult parsed, Desk desk)
    {
        InputFile file = InputFile.Read(path);
        return desk.Accept(file, Read(file, parsed, desk));
    }

    /// <summary>Reads a call with the lists that it may refer to, and keeps the places of its parts.</summary>
    public Reading<CallForProjects> Read(InputFile file, ParseResult parsed, Desk desk) =>
        CallFile.Read(file.Open(), Sources.Of((parsed.GetValue(With) ?? []).Select(InputFile.Read), desk));

    public IReadOnlyList<Application>? ReadApplications(ParseResult parsed, CallForProjects call, Desk desk) => ReadApplications(parsed.GetValue(Applications)!, call, desk);

    public static IReadOnlyList<Application>? ReadApplications(string path, CallForProjects call, Desk desk)
    {
        InputFile file = InputFile.Read(path);
        return desk.Accept(file, ApplicationFile.Read(file.Open(), call))?.Applications;
    }

    public World? ReadWorld(ParseResult parsed, CallForProjects call, Desk desk)
    {
        World? world = parsed.GetValue(World) is not { } path ? null
            : InputFile.Read(path) is var file ? desk.Accept(file, WorldFile.Read(file.Open(), call)) : null;
        return parsed.GetValue(At) is { } at ? new World(at, world?.Facts) : world;
    }

    private static Instant? ParseInstant(ArgumentResult argument)
    {
        string text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        NodaTime.Text.ParseResult<Instant> parsed = InstantPattern.ExtendedIso.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        argument.AddError($"--at: `{text}` (2021-06-30T18:00:00Z)");
        return null;
    }
}
