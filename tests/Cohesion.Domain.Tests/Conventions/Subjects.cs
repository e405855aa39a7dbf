using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions;

/// <summary>What the rules are held against.</summary>
internal static class Subjects
{
    public static Assembly Library { get; } = typeof(ValueList).Assembly;

    public static Type[] Exported { get; } = [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Gets every type that somebody wrote, exported or not.</summary>
    public static Type[] Written { get; } = [.. Library.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && type.Namespace?.StartsWith("Cohesion", StringComparison.Ordinal) == true)];

    public static SourceFile[] Sources { get; } = SourceFile.In("src");

    public static SourceFile[] LibrarySources { get; } = SourceFile.In("src/Cohesion.Domain");

    public static SourceFile[] Tests { get; } = SourceFile.In("tests");
}
