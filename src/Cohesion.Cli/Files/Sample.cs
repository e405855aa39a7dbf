using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Files;

/// <summary>A folder with a call and what goes with it, under well-known names, read and decided.</summary>
internal sealed class Sample
{
    private Sample(Desk desk, CallSources sources) => (Desk, Sources) = (desk, sources);

    public Desk Desk { get; }

    public CallSources Sources { get; }

    public CallForProjects? Call { get; private init; }

    public World? World { get; private init; }

    public bool AreApplicationsFictional { get; private set; }

    public IReadOnlyList<(Application Application, Assessment Assessment)> Verdicts { get; private set; } = [];

    public SelectionOutcome? Selection { get; private set; }

    /// <summary>Gets the grant that the folder follows, if it holds one.</summary>
    public Grant? Grant { get; private init; }

    /// <summary>Gets the titles of the projects, where they are given.</summary>
    public ValueMap<ApplicationReference, string> Titles =>
        [.. Verdicts.Select(entry => KeyValuePair.Create(entry.Application.Id, TitleOf(entry.Application))).Where(entry => entry.Value.Length > 0)];

    public static Sample Read(string folder, Session session)
    {
        if (InputFile.ReadIfThere(folder, "call.json") is not { } callFile)
        {
            throw new UsageException($"{Path.Combine(folder, "call.json")}: {session.Say("ce fichier n’existe pas", "this file does not exist")}");
        }

        Desk desk = new(session);
        CallSources sources = Files.Sources.Of(
            Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(InputFile.Read)
                .Where(file => FileKinds.Of(file) is FileKind.Contract or FileKind.QuartierList), desk);
        CallForProjects? call = desk.Accept(callFile, CallFile.Read(callFile.Open(), sources));
        World? world = call is not null && InputFile.ReadIfThere(folder, "world.json") is { } worldFile
            ? desk.Accept(worldFile, WorldFile.Read(worldFile.Open(), call)) : null;
        Grant? grant = InputFile.ReadIfThere(folder, "grant.json") is { } grantFile ? desk.Accept(grantFile, GrantFile.Read(grantFile.Open())) : null;
        Sample sample = new(desk, sources) { Call = call, World = world, Grant = grant };
        if (call is not null)
        {
            sample.Decide(folder, call);
        }

        return sample;
    }

    private void Decide(string folder, CallForProjects call)
    {
        if (InputFile.ReadIfThere(folder, "applications.json") is not { } file || Desk.Accept(file, ApplicationFile.Read(file.Open(), call)) is not { } batch)
        {
            return;
        }

        AreApplicationsFictional = batch.IsFictional;
        Competition competition = Competition.Of(call, batch.Applications, World);
        Verdicts = [.. competition.Candidates.Select(candidate => (candidate.Application, candidate.Assessment))];
        SelectionPolicy? policy = InputFile.ReadIfThere(folder, "selection-policy.json") is { } policyFile ? SelectionFiles.Policy(policyFile, Desk) : call.Definition.Selection;
        InputFile? scoreFile = InputFile.ReadIfThere(folder, "scores.json") ?? InputFile.ReadIfThere(folder, "jury.json");
        DrawSeed? seed = InputFile.ReadIfThere(folder, "seed.txt") is { } seedFile && DrawSeed.TryParse(System.Text.Encoding.UTF8.GetString(seedFile.Bytes).TrimEnd(), null, out DrawSeed drawn) ? drawn : null;
        if (policy is not null && (scoreFile is not null || policy.Grid.Criteria.Count == 0))
        {
            Selection = Desk.HasErrors ? null : SelectionFiles.Select(competition, file, scoreFile, policy, seed, Desk);
        }
    }

    private static string TitleOf(Application application) =>
        application.ToFacts().TryGet(FactId.Parse("project.title", null), out FactValue? value) && value is FactValue.Text text ? text.Value : "";
}
