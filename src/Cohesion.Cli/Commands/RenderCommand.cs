using System.CommandLine;
using Cohesion.Cli.Files;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Rendering;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion render FILE</c>: the call as Markdown, with its calendar as a Mermaid diagram.</summary>
internal static class RenderCommand
{
    public static Command Create(CommonOptions common)
    {
        CallInputs inputs = new();
        Command command = new("render", "Écrit l’appel en Markdown / Writes the call as Markdown") { inputs.Call, inputs.With };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            Desk desk = new(session);
            CallForProjects? call = inputs.ReadCall(parsed, desk);
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
}
