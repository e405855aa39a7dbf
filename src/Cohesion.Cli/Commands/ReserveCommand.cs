using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Selections;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion reserve RECORD --returned ID=AMOUNT</c>: money that came back funds the reserve list; earlier awards stay.</summary>
internal static class ReserveCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string> record = new("RECORD") { Description = "L’acte de la sélection / The record of the selection" };
        Option<string[]> returned = new("--returned") { Description = "Dossier=montant qui revient / Application=amount that comes back", AllowMultipleArgumentsPerToken = true };
        Option<bool> isRecord = new("--record") { Description = "Écrit l’acte à conserver / Writes the record to be kept" };
        Command command = new("reserve", "Finance la liste d’attente / Funds the reserve list") { record, returned, isRecord };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            InputFile file = InputFile.Read(parsed.GetValue(record)!);
            ValueList<ReturnedMoney> money = [.. (parsed.GetValue(returned) ?? []).Select(Returned)];
            SelectionRecord? next = null;
            if (desk.Accept(file, SelectionRecordFile.Replay(file.Open())) is { } before)
            {
                _ = before.TryFundReserve(money, out next, out ValueList<Problem> problems);
                desk.Report(file.Path, problems);
            }

            Print(session, desk, next, parsed.GetValue(isRecord));
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        });
        return command;
    }

    private static ReturnedMoney Returned(string text) => text.Split('=') is [var id, var amount]
        && ApplicationReference.TryParse(id, null, out ApplicationReference application) && Money.TryParse(amount, null, out Money money)
        ? new ReturnedMoney(application, money)
        : throw new UsageException($"--returned: `{text}` (dossier-1=\"1200 EUR\")");

    private static void Print(Session session, Desk desk, SelectionRecord? record, bool isRecord)
    {
        if (isRecord && record is not null)
        {
            session.Plain.Write(SelectionRecordFile.Write(record));
            return;
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                SelectionReport.WriteJson(json, record?.LastRound);
            });
            return;
        }

        desk.PrintLines();
        if (record?.LastRound is { } round)
        {
            SelectionReport.Print(session, round);
        }
    }
}
