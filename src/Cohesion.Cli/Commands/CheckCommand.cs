using System.CommandLine;
using System.Text.Json;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion check FILE…</c>: reads files, prints everything that is wrong, runs the tests that a call carries.</summary>
internal static class CheckCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string[]> files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Fichiers à vérifier / Files to check" };
        Option<bool> coverage = new("--coverage") { Description = "Dit ce que les tests d’un appel ne montrent pas, et propose les tests qui manquent / Says what the tests of a call do not show, and makes those that are missing" };
        Command command = new("check", "Vérifie des fichiers et exécute les tests des appels / Checks files and runs the tests of calls") { files, coverage };
        command.SetAction(parsed => Run(common.Open(parsed), [.. parsed.GetValue(files)!.Select(InputFile.Read)], parsed.GetValue(coverage)));
        return command;
    }

    private static int Run(Session session, InputFile[] files, bool isCovered)
    {
        Desk desk = new(session);
        CallSources sources = Sources.Of(files, desk);
        List<(string File, Reading<CallForProjects> Reading, CallForProjects Call)> calls = [];
        foreach (InputFile file in files.Where(file => FileKinds.Of(file) == FileKind.Call))
        {
            Reading<CallForProjects> reading = CallFile.Read(file.Open(), sources);
            if (desk.Accept(file, reading) is { } call)
            {
                calls.Add((file.Path, reading, call));
            }
        }

        foreach (InputFile file in files)
        {
            CheckOther(file, calls is [var only] ? only.Call : null, desk);
        }

        List<(string File, CallTestResult Result)> tests = [.. calls.SelectMany(entry => entry.Call.RunTests().Select(result => (entry.File, result)))];
        List<(string File, LintReport Report)> lints = [.. calls.Select(entry => (entry.File, CallLints.Of(entry.Call)))];
        calls.Zip(lints).ToList().ForEach(pair => desk.Report(pair.First.File, pair.First.Reading, pair.Second.Report));
        List<CoverageReport> reports = isCovered ? [.. calls.Select(entry => new CoverageReport(session, entry.File, entry.Reading, entry.Call))] : [];
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                WriteJson(json, desk, tests);
                WriteQuestions(json, lints);
                CoverageReport.Write(json, reports);
            });
        }
        else
        {
            desk.PrintLines();
            PrintTests(session, tests);
            PrintOpen(session, lints);
            reports.ForEach(report => report.Print());
            session.Plain.WriteLine(Summary(session, files.Length, desk, tests));
        }

        return desk.HasErrors || tests.Exists(test => !test.Result.IsPassed) ? ExitCode.Wrong : ExitCode.Fine;
    }

    private static void CheckOther(InputFile file, CallForProjects? call, Desk desk)
    {
        switch (FileKinds.Of(file))
        {
            case FileKind.Applications when call is not null:
                desk.Accept(file, ApplicationFile.Read(file.Open(), call));
                break;
            case FileKind.Applications:
                desk.Report(file.Path, ApplicationFile.Check(file.Open()));
                break;
            case FileKind.World when call is not null:
                desk.Accept(file, WorldFile.Read(file.Open(), call));
                break;
            case FileKind.World:
                desk.Report(file.Path, WorldFile.Check(file.Open()));
                break;
            case FileKind.Decisions:
                desk.Report(file.Path, DecisionFile.Check(file.Open()));
                break;
            case FileKind.Grant:
                desk.Accept(file, GrantFile.Read(file.Open()));
                break;
            case FileKind.Programme:
                desk.Accept(file, ProgrammeFile.Read(file.Open()));
                break;
            case FileKind.SelectionPolicy:
                desk.Accept(file, SelectionPolicyFile.Read(file.Open()));
                break;
            case FileKind.Jury:
                desk.Accept(file, JuryFile.Read(file.Open()));
                break;
            case FileKind.SelectionRecord:
                desk.Accept(file, SelectionRecordFile.Replay(file.Open()));
                break;
            case FileKind.Scores:
                desk.Accept(file, ScoresFile.Read(file.Open()));
                break;
            default:
                break;
        }
    }

    private static void PrintTests(Session session, List<(string File, CallTestResult Result)> tests)
    {
        foreach ((string file, CallTestResult result) in tests.Where(test => !test.Result.IsPassed))
        {
            foreach (LocalizedText failure in result.Failures)
            {
                session.Plain.WriteLine($"{file}: {session.Say("test", "test")} \"{result.Test.Name}\": {failure.ToText(session.Language)}");
            }
        }
    }

    /// <summary>Says what was asked of the rules and not answered: that nothing odd was found there proves nothing.</summary>
    private static void PrintOpen(Session session, List<(string File, LintReport Report)> lints)
    {
        foreach ((string file, LintReport report) in lints.Where(entry => entry.Report.Open > 0))
        {
            session.Plain.WriteLine(session.Say(
                $"{file} : {report.Open} question(s) sur {report.Asked} posées aux règles restent ouvertes",
                $"{file}: {report.Open} of {report.Asked} question(s) asked of the rules stay open"));
        }
    }

    private static string Summary(Session session, int files, Desk desk, List<(string File, CallTestResult Result)> tests) => session.Say(
        $"{files} fichier(s), {desk.Errors} erreur(s), {desk.Warnings} avertissement(s) ; {tests.Count(test => test.Result.IsPassed)} test(s) réussi(s) sur {tests.Count}",
        $"{files} file(s), {desk.Errors} error(s), {desk.Warnings} warning(s); {tests.Count(test => test.Result.IsPassed)} of {tests.Count} test(s) passed");

    /// <summary>Says how many questions the lints of each call asked, and how many stayed open.</summary>
    private static void WriteQuestions(Utf8JsonWriter json, List<(string File, LintReport Report)> lints)
    {
        json.WriteStartArray("questions");
        foreach ((string file, LintReport report) in lints)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("asked", report.Asked);
            json.WriteNumber("open", report.Open);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter json, Desk desk, List<(string File, CallTestResult Result)> tests)
    {
        desk.WriteJson(json);
        json.WriteStartArray("tests");
        foreach ((string file, CallTestResult result) in tests)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("name", result.Test.Name);
            json.WriteBoolean("passed", result.IsPassed);
            json.WriteStartArray("failures");
            foreach (LocalizedText failure in result.Failures)
            {
                json.WriteStringValue(failure.ToText(Language.English));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
