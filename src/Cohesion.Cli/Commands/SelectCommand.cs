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

/// <summary><c>cohesion select CALL APPLICATIONS SCORES --policy FILE</c>: the ranking and the awards under the envelope, each with its reason.</summary>
internal static class SelectCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Argument<string> scores = new("SCORES") { Description = "Les notes / The scores" };
        Option<string> policy = new("--policy") { Description = "La règle de sélection / The selection policy", Required = true };
        Option<string?> scope = new("--for") { Description = "Le financeur ou le volet qui décide / The funder or strand that decides" };
        Command command = new("select", "Classe et attribue l’enveloppe / Ranks and awards the envelope")
        {
            inputs.Call, inputs.Applications, scores, policy, scope, inputs.With, inputs.World, inputs.At,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallForProjects? call = inputs.ReadCall(parsed, desk);
            World? world = call is null ? null : inputs.ReadWorld(parsed, call, desk);
            IReadOnlyList<Application>? applications = call is null ? null : inputs.ReadApplications(parsed, call, desk);
            InputFile scoreFile = InputFile.Read(parsed.GetValue(scores)!), policyFile = InputFile.Read(parsed.GetValue(policy)!);
            ScoreSheet? sheet = desk.Accept(scoreFile, ScoresFile.Read(scoreFile.Open()));
            SelectionPolicy? rules = desk.Accept(policyFile, SelectionPolicyFile.Read(policyFile.Open()));
            Selection? selection = call is null || applications is null || sheet is null || rules is null || desk.HasErrors ? null
                : Select(Competition.Of(call, [.. applications], world, ScopeOf(parsed.GetValue(scope), call)), sheet, rules, scoreFile.Path, desk);
            Print(session, desk, selection);
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    public static Selection? Select(Competition competition, ScoreSheet scores, SelectionPolicy policy, string file, Desk desk)
    {
        competition.TrySelect(scores, policy, out Selection? selection, out ValueList<Problem> problems);
        desk.Report(file, problems);
        return selection;
    }

    private static ScopeId? ScopeOf(string? text, CallForProjects call)
    {
        ValueList<ScopeId> scopes = call.Rules.Context.Scopes;
        ScopeId? chosen = ScopeId.TryParse(text, null, out ScopeId id) && scopes.Contains(id) ? id : null;
        return (text is null && scopes.Count == 0) || chosen is not null ? chosen : throw new UsageException($"--for {string.Join('|', scopes)}");
    }

    private static void Print(Session session, Desk desk, Selection? selection)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                SelectionReport.WriteJson(json, selection);
            });
            return;
        }

        desk.PrintLines();
        if (selection is not null)
        {
            SelectionReport.Print(session, selection, []);
        }
    }
}
