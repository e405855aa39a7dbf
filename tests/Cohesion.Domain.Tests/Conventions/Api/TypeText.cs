using System.Reflection;

namespace Cohesion.Domain.Tests.Conventions.Api;

/// <summary>Writes types as C# does.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, null);

    /// <summary>Writes a type with the question marks that its place gives it.</summary>
    public static string Of(Type type, NullabilityInfo? nullability)
    {
        string mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        return type switch
        {
            { IsByRef: true } => Of(type.GetElementType()!, nullability),
            { IsArray: true } => $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}",
            _ when Nullable.GetUnderlyingType(type) is { } value => $"{Of(value, nullability)}?",
            _ when type.IsGenericType && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) => $"({Arguments(type, nullability)})",
            _ => $"{NameOf(type, nullability)}{mark}",
        };
    }

    /// <summary>Names a type, with its outer types, its arguments, and its namespace where it is neither the framework's nor the library's.</summary>
    public static string NameOf(Type type, NullabilityInfo? nullability = null)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        string name = type.Name.Split('`')[0];
        string arguments = type.Name.Contains('`', StringComparison.Ordinal) ? $"<{Arguments(type, nullability)}>" : "";
        return $"{Outside(type)}{name}{arguments}";
    }

    /// <summary>Writes the constraints of type parameters, after what they constrain.</summary>
    public static string ConstraintsOf(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        where parameter.IsGenericParameter
        let constraints = string.Join(", ", ConstraintsOf(parameter))
        where constraints.Length > 0
        select $" where {parameter.Name} : {constraints}");

    private static IEnumerable<string> ConstraintsOf(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] kinds = attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : isStruct ? ["struct"] : [];
        string[] constructor = attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : [];
        return [.. kinds, .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Of), .. constructor];
    }

    private static string Arguments(Type type, NullabilityInfo? nullability) => string.Join(
        ", ", type.GetGenericArguments().Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))));

    private static string Outside(Type type) => type switch
    {
        { IsGenericParameter: true } => "",
        { IsNested: true } => $"{NameOf(type.DeclaringType!)}.",
        { Namespace: { } space } when space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space == "Cohesion.Domain" => "",
        { Namespace: { } space } when space.StartsWith("Cohesion.Domain.", StringComparison.Ordinal) => $"{space["Cohesion.Domain.".Length..]}.",
        _ => $"{type.Namespace}.",
    };
}
