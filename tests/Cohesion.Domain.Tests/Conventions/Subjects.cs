using System.Reflection;
using System.Xml.Linq;

namespace Cohesion.Domain.Tests.Conventions;

/// <summary>What the rules are held against.</summary>
internal static class Subjects
{
    public static Assembly Library { get; } = typeof(ValueList).Assembly;

    /// <summary>Gets every type that somebody wrote, exported or not. The compiler's own have names that nobody can write.</summary>
    public static Type[] Written { get; } = [.. Library.GetTypes()
        .Where(type => type.Namespace is not null && !type.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static Type[] Exported { get; } = [.. Written.Where(type => type.IsVisible)];

    public static SourceFile[] Sources { get; } = SourceFile.In("src");

    public static SourceFile[] LibrarySources { get; } = SourceFile.In("src/Cohesion.Domain");

    public static SourceFile[] Tests { get; } = SourceFile.In("tests");

    /// <summary>Gets what a reader opens: the pages at the root, the documentation, the pages beside the samples.</summary>
    public static SourceFile[] Documents { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Order(StringComparer.Ordinal).Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file))),
        .. new[] { "docs", "samples" }.Where(folder => Directory.Exists(Path.Combine(Repository.Root, folder))).SelectMany(folder => SourceFile.In(folder, "*.md")),
    ];

    /// <summary>Gets the XML documentation that goes into the package.</summary>
    public static XDocument Documentation { get; } = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
}
