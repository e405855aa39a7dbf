using System.Reflection;

namespace Cohesion.Domain.Tests.Conventions;

/// <summary>What a caller in another assembly sees of a type.</summary>
internal static class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Gives the visible members that a type declares itself, without nested types and without accessors, which their property speaks for.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(IsVisible);

    /// <summary>Names a member in a breach.</summary>
    public static string NameOf(MemberInfo member) => member is Type type ? type.Name : $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>Gives every type that the declaration of a type shows by itself: what it derives from, what it implements, what it constrains.</summary>
    public static IEnumerable<Type> ShownByDeclaration(Type type) =>
        new[] { type.BaseType }.OfType<Type>().Concat(type.GetInterfaces()).Concat(ConstraintsOf(type.GetGenericArguments())).SelectMany(Parts).Distinct();

    /// <summary>Gives every type that the signature of a member shows, down to generic arguments and the elements of arrays.</summary>
    public static IEnumerable<Type> ShownBy(MemberInfo member) => (member switch
    {
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. ConstraintsOf(method.GetGenericArguments())],
        ConstructorInfo constructor => Parameters(constructor),
        PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(parameter => parameter.ParameterType)],
        FieldInfo field => [field.FieldType],
        EventInfo happening => new[] { happening.EventHandlerType }.OfType<Type>(),
        _ => [],
    }).SelectMany(Parts).Distinct();

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    /// <summary>Takes a type apart: itself as written without arguments, then its arguments or its elements. An array is an <see cref="Array"/> of them.</summary>
    public static IEnumerable<Type> Parts(Type type) => type switch
    {
        { IsArray: true } => [typeof(Array), .. Parts(type.GetElementType()!)],
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsConstructedGenericType: true } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)],
        { IsGenericParameter: true } => [],
        _ => [type],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> ConstraintsOf(IEnumerable<Type> arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => IsVisible(method) && !IsAccessor(method),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        EventInfo happening => happening.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && method is MethodInfo && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
