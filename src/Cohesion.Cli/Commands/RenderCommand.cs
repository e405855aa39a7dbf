using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Rendering;
using Cohesion.Domain.Statistics;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion render FILE</c>: a call as Markdown, with its calendar as a Mermaid diagram; a programme, with its funnels as pictures and as diagrams.</summary>
internal static class RenderCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        PublishOptions publish = new();
        Option<string?> svg = new("--svg") { Description = "Seulement l’image de l’entonnoir d’une campagne / Only the picture of the funnel of a campaign" };
        Command command = new("render", "Écrit l’appel, ou le programme, en Markdown / Writes the call, or the programme, as Markdown")
        {
            inputs.Call, inputs.With, publish.Publish, publish.Threshold, svg,
        };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            InputFile file = InputFile.Read(parsed.GetValue(inputs.Call)!);
            DisclosurePolicy? policy = publish.PolicyOf(parsed);
            if (FileKinds.Of(file) == FileKind.Programme)
            {
                return Render(session, desk, file, policy, parsed.GetValue(svg));
            }

            CallForProjects? call = policy is null && parsed.GetValue(svg) is null
                ? inputs.ReadCall(parsed, desk)
                : throw new UsageException($"--publish, --svg: {file.Path}");
            if (call is null)
            {
                desk.PrintLines();
                return ExitCode.Wrong;
            }

            session.Plain.Write(CallDocument.ToMarkdown(call, session.Language));
            return ExitCode.Fine;
        });
        return command;
    }

    private static int Render(Session session, Desk desk, InputFile file, DisclosurePolicy? policy, string? campaign)
    {
        if (ProgrammeCommand.Read(file, desk, policy) is not { } figures)
        {
            ProgrammeCommand.PrintDiagnostics(session, desk, policy is not null);
            return ExitCode.Wrong;
        }

        session.Plain.Write(campaign is null ? ProgrammeDocument.ToMarkdown(figures, session.Language) : Picture(figures, campaign, session));
        return ExitCode.Fine;
    }

    private static string Picture(ProgrammeFigures figures, string campaign, Session session)
    {
        CampaignFigures[] drawn = [.. figures.Campaigns.Where(one => one.Funnel is not null)];
        return Array.Find(drawn, one => $"{one.Id}" == campaign) is { } chosen
            ? FunnelPicture.ToSvg(chosen.Funnel!, chosen.Title, session.Language)
            : throw new UsageException($"--svg {string.Join('|', drawn.Select(one => one.Id))}");
    }
}
