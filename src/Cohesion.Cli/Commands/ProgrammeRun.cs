using Cohesion.Cli.Files;
using Cohesion.Cli.Reports;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Rendering;
using Cohesion.Domain.Statistics;

namespace Cohesion.Cli.Commands;

/// <summary>The whole of a folder of programmes: each checked, shown as it is, shown as it may be published, and written as a document that may be.</summary>
internal static class ProgrammeRun
{
    /// <summary>Gives the programme files of a folder, in the order of their names.</summary>
    public static InputFile[] Files(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.EnumerateFiles(folder, "*.json").OrderBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal).Select(InputFile.Read).Where(file => FileKinds.Of(file) == FileKind.Programme)];

    public static int Run(Session session, InputFile[] files)
    {
        Desk desk = new(session);
        (string File, SolidarityProgramme Programme)[] read =
            [.. files.Select(file => (file.Path, desk.Accept(file, ProgrammeFile.Read(file.Open())))).Where(one => one.Item2 is not null).Select(one => (one.Path, one.Item2!))];
        if (session.IsJson)
        {
            JsonOutput.Write(session, json =>
            {
                desk.WriteJson(json);
                json.WriteStartArray("programmes");
                foreach ((string file, SolidarityProgramme programme) in read)
                {
                    json.WriteStartObject();
                    json.WriteString("file", file);
                    json.WriteStartObject("all");
                    ProgrammeJson.Write(json, ProgrammeFigures.All(programme));
                    json.WriteEndObject();
                    json.WriteStartObject("publishable");
                    ProgrammeJson.Write(json, ProgrammeFigures.Publishable(programme, new DisclosurePolicy()));
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
        }

        desk.PrintLines();
        foreach ((string _, SolidarityProgramme programme) in read)
        {
            ProgrammeFigures publishable = ProgrammeFigures.Publishable(programme, new DisclosurePolicy());
            session.Page.Line("");
            ProgrammeReport.Print(session, ProgrammeFigures.All(programme));
            session.Page.Line("");
            session.Page.Title(session.Say("Ce qui peut être publié", "What may be published"));
            ProgrammeReport.Print(session, publishable);
            session.Page.Line("");
            session.Page.Title(session.Say("Le document", "The document"));
            session.Plain.Write(ProgrammeDocument.ToMarkdown(publishable, session.Language));
        }

        return desk.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
    }
}
