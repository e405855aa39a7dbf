using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion assess CALL APPLICATIONS</c>: a verdict for each application, with reasons, what is missing and who must act.</summary>
internal static class AssessCommand
{
    private static readonly Dictionary<string, Stage> Stages = new(StringComparer.Ordinal)
    {
        ["admissibility"] = Stage.Admissibility,
        ["eligibility"] = Stage.Eligibility,
        ["selection"] = Stage.Selection,
        ["award"] = Stage.Award,
        ["payment"] = Stage.Payment,
    };

    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Option<string> stage = new("--stage") { Description = "admissibility, eligibility, selection, award, payment", DefaultValueFactory = _ => "eligibility" };
        stage.AcceptOnlyFromAmong([.. Stages.Keys]);
        Option<bool> record = new("--record") { Description = "Écrit les décisions à conserver / Writes the decisions to be kept" };
        Command command = new("assess", "Dit où en est chaque candidature, et pourquoi / Says where each application stands, and why")
        {
            inputs.Call, inputs.Applications, inputs.Earlier, inputs.With, inputs.World, inputs.At, stage, record,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallVersions? calls = inputs.ReadVersions(parsed, desk);
            World? world = calls is null ? null : inputs.ReadWorld(parsed, calls.Latest, desk);
            IReadOnlyList<Application>? applications = calls is null ? null : inputs.ReadApplications(parsed, calls.Latest, desk);
            Decision[] decisions = calls is null || applications is null || desk.HasErrors ? []
                : [.. applications.SelectMany(application => VersionOf(application, calls, desk, parsed.GetValue(inputs.Applications)!).Select(call =>
                    Decision.Of(call, application, world, Stages[parsed.GetValue(stage)!])))];
            Print(session, desk, decisions, parsed.GetValue(record));
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Gives the version in force when an application was filed; it is an error if there is none, or if the day does not tell which.</summary>
    private static ValueList<CallForProjects> VersionOf(Application application, CallVersions calls, Desk desk, string file)
    {
        ValueList<CallForProjects> versions = calls.For(application);
        if (versions.Count == 1)
        {
            return versions;
        }

        desk.Report(file, (ValueList<Problem>)[new Problem(ProblemCode.NoVersion, "", application.Id.ToString(), string.Join(", ", versions.Select(version => version.Definition.Version)))]);
        return [];
    }

    private static void Print(Session session, Desk desk, Decision[] decisions, bool isRecord)
    {
        if (isRecord && !desk.HasErrors)
        {
            session.Plain.WriteLine(DecisionFile.Write([.. decisions]));
            return;
        }

        (Application, Assessment)[] verdicts = [.. decisions.Select(decision => (decision.Application, decision.Assessment))];
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                VerdictJson.Write(json, verdicts);
            });
            return;
        }

        desk.PrintLines();
        foreach (Decision decision in decisions)
        {
            VerdictReport.Print(session, decision.Call, [(decision.Application, decision.Assessment)]);
        }
    }
}
