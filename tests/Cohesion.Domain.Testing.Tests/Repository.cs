namespace Cohesion.Domain.Testing.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = FolderAbove(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IEnumerable<string> Calls =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples/calls"), "*.json").Select(path => $"samples/calls/{Path.GetFileName(path)}").Append("samples/lens-lievin-2021/call.json").Order(StringComparer.Ordinal);

    private static string FolderAbove(string folder) => File.Exists(Path.Combine(folder, "Cohesion.sln")) ? folder
        : FolderAbove(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
