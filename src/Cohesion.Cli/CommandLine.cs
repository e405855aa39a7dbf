using System.CommandLine;

namespace Cohesion.Cli;

/// <summary>The command <c>cohesion</c>: parses arguments, calls the library, prints.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Receives what was asked for.</param>
    /// <param name="error">Receives what is wrong with the arguments.</param>
    /// <param name="isTerminal">Whether <paramref name="output"/> is a terminal, where colours help.</param>
    /// <returns>0: fine; 1: an error in a file, or a test of a file that fails; 2: wrong usage.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, bool isTerminal)
    {
        ParseResult parsed = Root(isTerminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError wrong in parsed.Errors)
            {
                error.WriteLine(wrong.Message);
            }

            error.WriteLine("cohesion --help");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            error.WriteLine(wrong.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static RootCommand Root(bool isTerminal)
    {
        RootCommand root = new("Appels à projets de la politique de la ville / Calls for projects of urban cohesion policy");
        CommonOptions common = new(isTerminal);
        common.AddTo(root);
        root.Add(Commands.NewCommand.Create(common));
        root.Add(Commands.CheckCommand.Create(common));
        root.Add(Commands.AssessCommand.Create(common));
        root.Add(Commands.ReplayCommand.Create(common));
        root.Add(Commands.CompareCommand.Create(common));
        root.Add(Commands.SelectCommand.Create(common));
        root.Add(Commands.ReserveCommand.Create(common));
        root.Add(Commands.ProgrammeCommand.Create(common));
        root.Add(Commands.PlanCommand.Create(common));
        root.Add(Commands.RenderCommand.Create(common));
        root.Add(Commands.RunCommand.Create(common));
        root.Add(Commands.SchemaCommand.Create(common));
        return root;
    }
}
