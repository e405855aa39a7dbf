namespace Cohesion.Domain.Tests.Conventions;

/// <summary>A text of the repository, with its path from the root and slashes in it.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines { get; } = Text.Length == 0 ? 0 : Text.AsSpan().Count('\n') + (Text.EndsWith('\n') ? 0 : 1);

    /// <summary>Gets the folders between the project and the file, as <c>Eligibility/Analysis</c>; empty at the project's root.</summary>
    public string Folder { get; } = Path.Split('/') is [_, _, .. string[] folders, _] ? string.Join('/', folders) : "";

    public static SourceFile[] In(string folder, string pattern = "*.cs") =>
        [.. Repository.Files(folder, pattern).Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)))];
}
