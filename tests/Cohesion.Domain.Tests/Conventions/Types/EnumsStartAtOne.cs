namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary><c>default</c> is no value of the domain: no member of an enumeration is zero, nor below.</summary>
internal static class EnumsStartAtOne
{
    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from type in types
        where type.IsEnum
        from object member in Enum.GetValuesAsUnderlyingType(type)
        where Convert.ToDecimal(member, null) < 1
        select $"{type.Name}.{Enum.GetName(type, member)} is {member}";
}
