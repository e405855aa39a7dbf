using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion replay CALL DECISIONS</c>: decides again what was recorded, and tells each place at which it comes out otherwise.</summary>
internal static class ReplayCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Argument<string[]> decisions = new("DECISIONS") { Arity = ArgumentArity.OneOrMore, Description = "Décisions enregistrées / Recorded decisions" };
        Command command = new("replay", "Rejoue des décisions enregistrées / Decides again what was recorded") { inputs.Call, decisions, inputs.With };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallForProjects? call = inputs.ReadCall(parsed, desk);
            InputFile[] files = call is null ? [] : [.. parsed.GetValue(decisions)!.Select(InputFile.Read)];
            int same = files.Sum(file => Same(file, call!, desk));
            Print(session, desk, same);
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    private static int Same(InputFile file, CallForProjects call, Desk desk)
    {
        if (FileKinds.Of(file) != FileKind.SelectionRecord)
        {
            return desk.Accept(file, DecisionFile.Replay(file.Open(), call))?.Decisions.Count ?? 0;
        }

        if (desk.Accept(file, SelectionRecordFile.Replay(file.Open())) is not { } record)
        {
            return 0;
        }

        ContentHash rules = CallFile.HashOf(call);
        ValueList<Problem> problems = record.Rules == rules ? [] : [new Problem(ProblemCode.OtherRules, "/rules", $"{record.Rules}", $"{rules}")];
        desk.Report(file.Path, problems);
        return problems.Count == 0 ? 1 : 0;
    }

    private static void Print(Session session, Desk desk, int same)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                json.WriteNumber("same", same);
            });
            return;
        }

        desk.PrintLines();
        session.Plain.WriteLine(session.Say(
            $"{same} décision(s) rejouée(s) à l’identique, {desk.Errors} erreur(s)", $"{same} decision(s) replayed the same, {desk.Errors} error(s)"));
    }
}
