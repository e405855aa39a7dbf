using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion assess CALL APPLICATIONS</c>: a verdict for each application, with reasons, what is missing and who must act.</summary>
internal static class AssessCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Option<string> stage = new("--stage") { Description = "admissibility, eligibility, selection, award, payment", DefaultValueFactory = _ => "eligibility" };
        stage.AcceptOnlyFromAmong([.. Stages.Keys]);
        Command command = new("assess", "Dit où en est chaque candidature, et pourquoi / Says where each application stands, and why")
        {
            inputs.Call, inputs.Applications, inputs.With, inputs.World, inputs.At, stage,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallForProjects? call = inputs.ReadCall(parsed, desk);
            World? world = call is null ? null : inputs.ReadWorld(parsed, call, desk);
            IReadOnlyList<Application>? applications = call is null ? null : inputs.ReadApplications(parsed, call, desk);
            (Application, Assessment)[] verdicts = call is null || applications is null || desk.HasErrors ? []
                : [.. applications.Select(application => (application, call.Assess(application, world, Stages[parsed.GetValue(stage)!])))];
            Print(session, desk, call, verdicts);
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    private static Dictionary<string, Stage> Stages { get; } = new(StringComparer.Ordinal)
    {
        ["admissibility"] = Stage.Admissibility,
        ["eligibility"] = Stage.Eligibility,
        ["selection"] = Stage.Selection,
        ["award"] = Stage.Award,
        ["payment"] = Stage.Payment,
    };

    private static void Print(Session session, Desk desk, CallForProjects? call, (Application Application, Assessment Assessment)[] verdicts)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                VerdictReport.WriteJson(json, verdicts);
            });
            return;
        }

        desk.PrintLines();
        if (call is not null)
        {
            VerdictReport.Print(session, call, verdicts);
        }
    }
}
