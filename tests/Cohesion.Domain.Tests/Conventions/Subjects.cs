using System.Reflection;
using System.Xml.Linq;

namespace Cohesion.Domain.Tests.Conventions;

/// <summary>What the rules are held against.</summary>
internal static class Subjects
{
    public static Assembly Library { get; } = typeof(ValueList).Assembly;

    /// <summary>Gets the package for the test suites of those who embed the library.</summary>
    public static Assembly Testing { get; } = typeof(Generate).Assembly;

    /// <summary>Gets every type that somebody wrote, exported or not.</summary>
    public static Type[] Written { get; } = [.. WrittenIn(Library), .. WrittenIn(Testing)];

    /// <summary>Gets what callers of the library see.</summary>
    public static Type[] Exported { get; } = ExportedBy(Library);

    /// <summary>Gets what callers of either package see.</summary>
    public static Type[] ExportedByAll { get; } = [.. ExportedBy(Library), .. ExportedBy(Testing)];

    public static SourceFile[] Sources { get; } = SourceFile.In("src");

    public static SourceFile[] LibrarySources { get; } = SourceFile.In("src/Cohesion.Domain");

    public static SourceFile[] TestingSources { get; } = SourceFile.In("src/Cohesion.Domain.Testing");

    public static SourceFile[] Tests { get; } = SourceFile.In("tests");

    /// <summary>Gets what a reader opens: the pages at the root, the documentation, the pages beside the samples.</summary>
    public static SourceFile[] Documents { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Order(StringComparer.Ordinal).Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file))),
        .. new[] { "docs", "samples" }.Where(folder => Directory.Exists(Path.Combine(Repository.Root, folder))).SelectMany(folder => SourceFile.In(folder, "*.md")),
    ];

    /// <summary>Gets the XML documentation that goes into the packages.</summary>
    public static XDocument[] Documentation { get; } = [.. new[] { Library, Testing }.Select(package => XDocument.Load(Path.ChangeExtension(package.Location, ".xml")))];

    public static Type[] ExportedBy(Assembly package) => [.. WrittenIn(package).Where(type => type.IsVisible)];

    // The compiler's own types have names that nobody can write.
    private static IEnumerable<Type> WrittenIn(Assembly package) => package.GetTypes()
        .Where(type => type.Namespace is not null && !type.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal);
}
