namespace Cohesion.Cli.Files;

/// <summary>A file that was named on the command line, read whole.</summary>
internal sealed record InputFile(string Path, byte[] Bytes)
{
    public Stream Open() => new MemoryStream(Bytes, writable: false);

    /// <summary>Reads a file; a file that is not there is wrong usage.</summary>
    public static InputFile Read(string path)
    {
        try
        {
            return new InputFile(path, File.ReadAllBytes(path));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: {wrong.Message}", wrong);
        }
    }

    public static InputFile? ReadIfThere(string folder, string name) =>
        File.Exists(System.IO.Path.Combine(folder, name)) ? Read(System.IO.Path.Combine(folder, name)) : null;
}
