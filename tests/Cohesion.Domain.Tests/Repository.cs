using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests;

/// <summary>The files of this repository, and those that may stand beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Select(path => path.Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Finds a file of the published data that may stand in <c>../shared</c>; the test is skipped where it does not.</summary>
    public static string Shared(string path)
    {
        string? folder = Root;
        while (folder is not null && !Directory.Exists(Path.Combine(folder, "shared", "data")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        string file = Path.Combine(folder ?? Root, "shared", path);
        Xunit.Assert.SkipUnless(File.Exists(file) || Directory.Exists(file), $"shared/{path} does not stand beside this checkout.");
        return file;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
