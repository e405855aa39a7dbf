using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions.Api;

/// <summary>Writes a member: name, parameters, then what it is and gives.</summary>
internal static class MemberText
{
    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo { IsLiteral: true } field => $"{field.Name}: const {TypeOf(field)} = {Literal(field.GetRawConstantValue(), field.FieldType)}",
        FieldInfo field => $"{field.Name}: {Modifiers(field.IsFamily, field.IsStatic)}{(field.IsInitOnly ? "readonly " : "")}{TypeOf(field)}",
        ConstructorInfo constructor => $"new({Parameters(constructor)}){(constructor.IsPublic ? "" : ": protected")}",
        MethodInfo method => $"{Name(method)}({Parameters(method)}): {Modifiers(method)}{Reference(method.ReturnParameter)}{TypeOf(method.ReturnParameter)}{TypeText.ConstraintsOf(method.GetGenericArguments())}",
        PropertyInfo property => $"{Name(property)}: {Modifiers(property.GetAccessors(true)[0])}{TypeText.Of(property.PropertyType, new NullabilityInfoContext().Create(property))} {{ {Accessors(property)}}}",
        EventInfo happening => $"{happening.Name}: event {TypeText.Of(happening.EventHandlerType!)}",
        _ => throw new ArgumentException("The member is of no kind that a caller sees.", nameof(member)),
    };

    private static string Name(MethodInfo method) => method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {method.Name[3..]}"
        : method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>"
        : method.Name;

    private static string Name(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select((parameter, i) => (i == 0 && method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Parameter(parameter)));

    private static string Parameter(ParameterInfo parameter)
    {
        bool isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        string standard = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{(isParams ? "params " : "")}{Reference(parameter)}{TypeOf(parameter)} {parameter.Name}{standard}";
    }

    private static string Reference(ParameterInfo parameter) => !parameter.ParameterType.IsByRef ? ""
        : parameter.IsOut ? "out "
        : parameter.IsIn ? "in "
        : parameter.IsDefined(typeof(IsReadOnlyAttribute)) || parameter.GetRequiredCustomModifiers().Length > 0 ? "ref readonly "
        : "ref ";

    private static string Modifiers(MethodInfo method) => Modifiers(method.IsFamily || method.IsFamilyOrAssembly, method.IsStatic)
        + (method.DeclaringType!.IsInterface && !method.IsStatic ? ""
            : method.IsAbstract ? "abstract "
            : method.GetBaseDefinition() != method ? "override "
            : method is { IsVirtual: true, IsFinal: false } && !method.DeclaringType.IsSealed ? "virtual "
            : "");

    private static string Modifiers(bool isProtected, bool isStatic) => (isProtected ? "protected " : "") + (isStatic ? "static " : "");

    private static string Accessors(PropertyInfo property) => (property.GetMethod is { IsPublic: true } ? "get; " : property.GetMethod is { IsFamily: true } ? "protected get; " : "")
        + (property.SetMethod is { IsPublic: true } setter ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; " : "");

    private static string TypeOf(FieldInfo field) => TypeText.Of(field.FieldType, new NullabilityInfoContext().Create(field));

    private static string TypeOf(ParameterInfo parameter) => TypeText.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        char letter => $"'{letter}'",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } kind => $"{TypeText.Of(kind)}.{Enum.GetName(kind, value) ?? value}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
