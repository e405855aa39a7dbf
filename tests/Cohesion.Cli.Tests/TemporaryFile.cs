namespace Cohesion.Cli.Tests;

/// <summary>A file that is gone when the test ends.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cohesion-").FullName;

    public TemporaryFile(string text)
    {
        Path = System.IO.Path.Combine(_folder, "file.json");
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
