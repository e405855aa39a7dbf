using System.Runtime.CompilerServices;

namespace Cohesion.Cli.Tests;

/// <summary>Runs the command as a shell would, with its output kept.</summary>
internal static class Shell
{
    public static string Root { get; } = Find();

    public static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = CommandLine.Run(args, output, error, isTerminal: false);
        return (code, output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal), error.ToString());
    }

    public static string Sample(string path) => Path.Combine(Root, "samples", path);

    /// <summary>Writes a file that is gone when the test ends.</summary>
    public static TemporaryFile File(string text) => new(text);

    private static string Find([CallerFilePath] string here = "")
    {
        string? folder = System.IO.File.Exists(here) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "Cohesion.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
