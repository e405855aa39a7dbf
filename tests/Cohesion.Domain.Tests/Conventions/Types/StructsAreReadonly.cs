using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>A value does not change under the hands of whoever holds it.</summary>
internal static class StructsAreReadonly
{
    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        types.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), false)).Select(type => $"{type.Name} is not readonly");
}
