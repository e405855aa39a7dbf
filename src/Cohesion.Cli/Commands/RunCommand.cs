using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Selections;
using NodaTime;
using NodaTime.Text;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion run FOLDER</c>: the whole of a sample: the call, its contract, a verdict for each application, the ranking and the awards; or its programmes.</summary>
internal static class RunCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string> folder = new("FOLDER") { Description = "Un dossier avec call.json, ou des programmes / A folder with call.json, or programmes" };
        Option<string?> on = new("--on") { Description = "Un jour, par exemple 2021-04-15 / A day, such as 2021-04-15" };
        Command command = new("run", "Déroule un dossier d’exemple en entier / Runs the whole of a sample") { folder, on };
        command.SetAction(parsed => Run(common.Open(parsed), parsed.GetValue(folder)!, Day(parsed.GetValue(on))));
        return command;
    }

    private static int Run(Session session, string folder, LocalDate? on)
    {
        if (!File.Exists(Path.Combine(folder, "call.json")) && ProgrammeRun.Files(folder) is { Length: > 0 } programmes)
        {
            return ProgrammeRun.Run(session, programmes);
        }

        Sample sample = Sample.Read(folder, session);
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                sample.Desk.WriteJson(json);
                VerdictJson.Write(json, sample.Verdicts);
                SelectionReport.WriteJson(json, sample.Selection);
                PaymentReport.WriteJson(json, sample);
            });
            return sample.Desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        }

        if (sample.Call is { } call)
        {
            CallReport.Print(session, call, on?.At(new LocalTime(12, 0)).InZoneLeniently(call.Zone).ToInstant() ?? sample.World?.AsOf);
            if (sample.Sources.Contract is { } contract)
            {
                ContractReport.Print(session, contract, sample.Sources.Quartiers);
            }

            PrintVerdicts(session, call, sample);
            if (sample.Grant is { } grant)
            {
                GrantReport.Print(session, grant);
            }
        }

        if (sample.Desk.Errors + sample.Desk.Warnings > 0)
        {
            session.Page.Heading(session.Say("Remarques sur les fichiers", "Remarks on the files"));
            sample.Desk.PrintLines();
        }

        return sample.Desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
    }

    private static void PrintVerdicts(Session session, CallForProjects call, Sample sample)
    {
        if (sample.Verdicts.Count > 0)
        {
            session.Page.Heading(session.Say($"Candidatures ({sample.Verdicts.Count})", $"Applications ({sample.Verdicts.Count})"));
            session.Page.Line(CallReport.Made(session, sample.AreApplicationsFictional));
            VerdictReport.Print(session, call, sample.Verdicts);
        }

        if (sample.Selection is { } outcome)
        {
            session.Page.Heading(session.Say("Classement et attributions", "Ranking and awards"));
            session.Page.Line(CallReport.Made(session, outcome.Selection.Policy.IsFictional));
            session.Page.Line($"{outcome.Selection.Policy.Rule.ToText(session.Language)}");
            SelectionReport.Print(session, outcome, sample.Titles);
            PaymentReport.Print(session, sample);
        }
    }

    private static LocalDate? Day(string? text) => text is null ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw new UsageException($"--on: `{text}` (2021-04-15)");
}
