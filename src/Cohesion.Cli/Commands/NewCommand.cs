using System.CommandLine;

namespace Cohesion.Cli.Commands;

/// <summary><c>cohesion new call</c>, <c>new programme</c>: a starting file to fill in, explained by its notes.</summary>
internal static class NewCommand
{
    public static Command Create(CommonOptions common)
    {
        Argument<string> kind = new("KIND") { Description = "call, programme" };
        kind.AcceptOnlyFromAmong("call", "programme");
        Command command = new("new", "Écrit un fichier de départ, expliqué par ses notes / Writes a starting file, explained by its notes") { kind };
        command.SetAction(parsed =>
        {
            Session session = common.Open(parsed);
            session.Plain.Write(Template($"{parsed.GetValue(kind)}.{session.Say("fr", "en")}.json"));
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Template(string name)
    {
        using Stream stream = typeof(NewCommand).Assembly.GetManifestResourceStream($"Cohesion.Cli.Templates.{name}")
            ?? throw new InvalidOperationException($"The template {name} is not in the program.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
