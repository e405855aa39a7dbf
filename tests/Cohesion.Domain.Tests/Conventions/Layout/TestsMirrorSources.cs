namespace Cohesion.Domain.Tests.Conventions.Layout;

/// <summary>A test stands in the folder of what it tests, or in the one around: <c>tests/X.Tests/Time</c> beside <c>src/X/Time</c>.</summary>
internal static class TestsMirrorSources
{
    // Tests over the sources themselves have no folder of their own there.
    private const string OverTheSources = "Conventions";

    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> sources, IEnumerable<SourceFile> tests)
    {
        HashSet<string> folders = [.. sources.Select(FolderOf).SelectMany(WithThoseAround)];
        return tests
            .Where(test => test.Folder.Length > 0 && test.Folder.Split('/')[0] != OverTheSources)
            .Select(test => FolderOf(test).Replace("tests/", "src/", StringComparison.Ordinal).Replace(".Tests/", "/", StringComparison.Ordinal))
            .Distinct()
            .Where(folder => !folders.Contains(folder))
            .Select(folder => $"{folder} has tests but no source");
    }

    private static IEnumerable<string> WithThoseAround(string folder)
    {
        string[] names = folder.Split('/');
        return Enumerable.Range(1, names.Length).Select(count => string.Join('/', names[..count]));
    }

    private static string FolderOf(SourceFile file) => file.Path[..file.Path.LastIndexOf('/')];
}
