using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Statistics;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion programme FILE</c>: funnels, rates, indicators and targets; with <c>--publish</c> only what may be disclosed.</summary>
internal static class ProgrammeCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string> file = new("FILE") { Description = "Le programme / The programme" };
        PublishOptions publish = new();
        Command command = new("programme", "Montre un programme de solidarité / Shows a solidarity programme") { file, publish.Publish, publish.Threshold };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            DisclosurePolicy? policy = publish.PolicyOf(parsed);
            Desk desk = new(session);
            ProgrammeFigures? figures = Read(InputFile.Read(parsed.GetValue(file)!), desk, policy);
            Print(session, desk, figures, policy is not null);
            return figures is null ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>Reads a programme and takes of it what may be shown.</summary>
    public static ProgrammeFigures? Read(InputFile file, Desk desk, DisclosurePolicy? policy) =>
        desk.Accept(file, ProgrammeFile.Read(file.Open())) is not { } programme ? null
        : policy is null ? ProgrammeFigures.All(programme)
        : ProgrammeFigures.Publishable(programme, policy);

    /// <summary>Prints diagnostics; where only what may be published is printed, without what they quote of the file.</summary>
    public static void PrintDiagnostics(Session session, Desk desk, bool isPublic)
    {
        if (!isPublic)
        {
            desk.PrintLines();
        }
        else if (desk.HasErrors)
        {
            session.Plain.WriteLine(session.Say(
                "Le fichier a des erreurs, rien n’est publié\u00A0; « cohesion check » dit lesquelles.", "The file has errors, and nothing is published; “cohesion check” says which."));
        }
    }

    private static void Print(Session session, Desk desk, ProgrammeFigures? figures, bool isPublic)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                if (!isPublic)
                {
                    desk.WriteJson(json);
                }

                ProgrammeJson.Write(json, figures);
            });
            return;
        }

        PrintDiagnostics(session, desk, isPublic);
        if (figures is not null)
        {
            ProgrammeReport.Print(session, figures);
        }
    }
}
