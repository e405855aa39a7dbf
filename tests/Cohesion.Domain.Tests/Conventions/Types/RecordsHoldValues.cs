using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>
/// A record holds no collection that compares by reference, or two equal records would differ. A record that writes its own equality may keep
/// one in a private field that its properties do not show: an index for its lookups, say.
/// </summary>
internal static class RecordsHoldValues
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] ByReference = [typeof(Array), typeof(Memory<>), typeof(ReadOnlyMemory<>), typeof(ArraySegment<>), typeof(Lazy<>)];

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) => types.Where(Surface.IsRecord).SelectMany(Breaches);

    private static IEnumerable<string> Breaches(Type type) =>
        from held in type.GetProperties(Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(HasEqualityOfItsOwn(type) ? [] : type.GetFields(Instance).Where(IsWritten).Select(field => (field.Name, Type: field.FieldType)))
        where held.Name != "EqualityContract" && Surface.Parts(held.Type).Any(ComparesByReference)
        select $"{type.Name}.{held.Name} is a collection without value equality";

    // A backing field speaks through its property.
    private static bool IsWritten(FieldInfo field) => !field.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool HasEqualityOfItsOwn(Type type) =>
        type.GetMethod(nameof(Equals), Instance, [type])?.IsDefined(typeof(CompilerGeneratedAttribute)) == false;

    private static bool ComparesByReference(Type type) =>
        ByReference.Contains(type) || type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true;
}
