using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion compare BEFORE AFTER</c>: what a change of rules does to applicants, proved, and what it would have done to past applications.</summary>
internal static class CompareCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Argument<string> before = new("BEFORE") { Description = "L’appel avant / The call before" }, after = new("AFTER") { Description = "L’appel après / The call after" };
        Option<string?> applications = new("--applications") { Description = "Candidatures passées à rejouer / Past applications to replay" };
        Command command = new("compare", "Prouve ce qu’un changement de règles fait aux porteurs / Proves what a change of rules does to applicants")
        {
            before, after, applications, inputs.World, inputs.With,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            InputFile later = InputFile.Read(parsed.GetValue(after)!);
            CallForProjects? was = inputs.ReadCall(parsed.GetValue(before)!, parsed, desk);
            Reading<CallForProjects> reading = inputs.Read(later, parsed, desk);
            CallForProjects? becomes = desk.Accept(later, reading);
            if (was is null || becomes is null)
            {
                Print(session, desk, null);
                return ExitCode.Wrong;
            }

            World? world = inputs.ReadWorld(parsed, was, desk);
            IReadOnlyList<Application>? past = parsed.GetValue(applications) is { } path ? CallInputs.ReadApplications(path, was, desk) : null;
            CallChange? change = desk.HasErrors ? null : CallChange.Of(was, becomes, past is null ? null : Impact.Of(was, becomes, [.. past], world));
            if (change is not null)
            {
                desk.Report(later.Path, reading, change.Problems, change.Declared?.Open);
            }

            Print(session, desk, change);
            return change is { IsAsDeclared: true } ? ExitCode.Fine : ExitCode.Wrong;
        });
        return command;
    }

    private static void Print(Session session, Desk desk, CallChange? change)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                if (change is not null)
                {
                    ChangeJson.Write(json, change);
                }
            });
            return;
        }

        desk.PrintLines();
        if (change is not null)
        {
            ComparisonReport.Print(session, change);
        }
    }
}
