using System.Reflection;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>
/// A caller meets the types of this library, of NodaTime and of the framework, no other: a dependency can then be changed without a caller
/// noticing. The framework's JSON types are no part of the vocabulary either: files are read and written, their tokens are not shown.
/// </summary>
internal static class SignaturesShowKnownTypes
{
    private static readonly string[] Known = ["Cohesion", "NodaTime", "System"];

    /// <summary>Finds types of others, but for a package that a whole assembly is about.</summary>
    public static IEnumerable<string> Breaches(IEnumerable<Type> types, string? about = null) =>
        from type in types
        from member in Surface.MembersOf(type).Prepend(type)
        from shown in member is Type declared ? Surface.ShownByDeclaration(declared) : Surface.ShownBy(member)
        where !IsKnown(shown) && (about is null || shown.Namespace?.Split('.')[0] != about)
        select $"{Surface.NameOf(member)} shows {shown.FullName}";

    private static bool IsKnown(Type type) =>
        Known.Contains(type.Namespace?.Split('.')[0]) && type.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) == false;
}
