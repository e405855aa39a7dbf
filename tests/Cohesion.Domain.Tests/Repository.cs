namespace Cohesion.Domain.Tests;

/// <summary>The files of this repository, and those that may stand beside it.</summary>
internal static class Repository
{
    // Not the path that the compiler saw: a reproducible build writes that one as `/_/`.
    public static string Root { get; } = FolderAbove(AppContext.BaseDirectory, folder => File.Exists(Path.Combine(folder, "Cohesion.sln")))
        ?? throw new InvalidOperationException("The tests run outside the repository.");

    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
        .Select(path => path.Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Finds a file of the published data that may stand in <c>../shared</c>; the test is skipped where it does not.</summary>
    public static string Shared(string path)
    {
        string folder = FolderAbove(Root, parent => Directory.Exists(Path.Combine(parent, "shared", "data"))) ?? Root;
        string file = Path.Combine(folder, "shared", path);
        Xunit.Assert.SkipUnless(File.Exists(file) || Directory.Exists(file), $"shared/{path} does not stand beside this checkout.");
        return file;
    }

    private static string? FolderAbove(string start, Func<string, bool> isIt)
    {
        string? folder = start;
        while (folder is not null && !isIt(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
