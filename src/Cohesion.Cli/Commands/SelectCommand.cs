using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion select CALL APPLICATIONS [SCORES]</c>: the ranking and the awards under the envelope, each with its reason, and the record of it.</summary>
internal static class SelectCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Argument<string?> scores = new("SCORES") { Description = "Les notes, ou les bulletins d’un jury / The scores, or the ballots of a jury", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> policy = new("--policy") { Description = "La règle de sélection, si l’appel n’en a pas / The selection policy, if the call has none" };
        Option<string?> scope = new("--for") { Description = "Le financeur ou le volet qui décide / The funder or strand that decides" };
        Option<string?> seed = new("--seed") { Description = "La graine du tirage au sort / The seed of the draw" };
        Option<bool> record = new("--record") { Description = "Écrit l’acte à conserver / Writes the record to be kept" };
        Option<string?> recorded = new("--recorded") { Description = "L’acte déjà établi, que rien ne change / The record already made, which nothing changes" };
        Command command = new("select", "Classe et attribue l’enveloppe / Ranks and awards the envelope")
        {
            inputs.Call, inputs.Applications, scores, policy, scope, seed, record, recorded, inputs.With, inputs.World, inputs.At,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallForProjects? call = inputs.ReadCall(parsed, desk);
            World? world = call is null ? null : inputs.ReadWorld(parsed, call, desk);
            IReadOnlyList<Application>? applications = call is null ? null : inputs.ReadApplications(parsed, call, desk);
            SelectionPolicy? rules = parsed.GetValue(policy) is { } path ? SelectionFiles.Policy(InputFile.Read(path), desk)
                : call is null ? null
                : call.Definition.Selection ?? throw new UsageException($"--policy: {session.Say("l’appel n’a pas de règle de sélection", "the call has no selection policy")}");
            InputFile? scoreFile = parsed.GetValue(scores) is { } named ? InputFile.Read(named)
                : rules is { Grid.Criteria.Count: > 0 } ? throw new UsageException($"SCORES: {session.Say("les notes manquent", "the scores are missing")}")
                : null;
            SelectionOutcome? outcome = call is null || applications is null || rules is null || desk.HasErrors ? null
                : SelectionFiles.Select(
                    Competition.Of(call, [.. applications], world, ScopeOf(parsed.GetValue(scope), call)), InputFile.Read(parsed.GetValue(inputs.Applications)!), scoreFile, rules, SeedOf(parsed.GetValue(seed)), desk);
            if (outcome is not null && parsed.GetValue(recorded) is { } earlier && InputFile.Read(earlier) is var file && desk.Accept(file, SelectionRecordFile.Replay(file.Open())) is { } before)
            {
                desk.Report(earlier, before.Against(outcome.Record));
            }

            Print(session, desk, outcome, parsed.GetValue(record));
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    private static DrawSeed? SeedOf(string? text) => text is null ? null
        : DrawSeed.TryParse(text, null, out DrawSeed seed) ? seed
        : throw new UsageException($"--seed: `{text}`");

    private static ScopeId? ScopeOf(string? text, CallForProjects call)
    {
        ValueList<ScopeId> scopes = call.Rules.Context.Scopes;
        ScopeId? chosen = ScopeId.TryParse(text, null, out ScopeId id) && scopes.Contains(id) ? id : null;
        return (text is null && scopes.Count == 0) || chosen is not null ? chosen : throw new UsageException($"--for {string.Join('|', scopes)}");
    }

    private static void Print(Session session, Desk desk, SelectionOutcome? outcome, bool isRecord)
    {
        if (isRecord && outcome is not null && !desk.HasErrors)
        {
            session.Plain.Write(SelectionRecordFile.Write(outcome.Record));
            return;
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                SelectionReport.WriteJson(json, outcome);
            });
            return;
        }

        desk.PrintLines();
        if (outcome is not null)
        {
            SelectionReport.Print(session, outcome, []);
        }
    }
}
