namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>No file is too long to read at a sitting, and most fit on a screen.</summary>
internal static class FilesAreShort
{
    public const int LongestFile = 300;
    public const int LongestMedian = 60;

    // A list of codes cannot be cut in two, and nobody reads it at a sitting: one looks a code up.
    private const string Codes = "src/Cohesion.Domain/Foundation/Problems/ProblemCode.cs";

    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Lines > LongestFile && file.Path != Codes).Select(file => $"{file.Path} has {file.Lines} lines");

    /// <summary>Gives the number of lines that at least half of the files do not exceed.</summary>
    public static int MedianOf(IEnumerable<SourceFile> files)
    {
        int[] lines = [.. files.Select(file => file.Lines).Order()];
        return lines.Length == 0 ? 0 : lines[(lines.Length - 1) / 2];
    }
}
