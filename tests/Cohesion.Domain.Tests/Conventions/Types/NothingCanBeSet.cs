using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>
/// No property can be set from outside. One that can be initialized stands beside a public constructor without arguments, or belongs to a
/// positional record: everywhere else <c>with { … }</c> would walk past what the constructor checks.
/// </summary>
internal static class NothingCanBeSet
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) => types.SelectMany(Breaches);

    private static IEnumerable<string> Breaches(Type type)
    {
        PropertyInfo[] writable = [.. Surface.MembersOf(type).OfType<PropertyInfo>().Where(property => property.SetMethod is { IsPrivate: false, IsAssembly: false })];
        return
        [
            .. writable.Where(property => !IsInit(property)).Select(property => $"{Surface.NameOf(property)} can be set"),
            .. writable.Where(property => IsInit(property) && !IsFree(property, type)).Select(property => $"{Surface.NameOf(property)} can be initialized past the constructor"),
            .. Surface.MembersOf(type).OfType<FieldInfo>().Where(field => field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum)
                .Select(field => $"{Surface.NameOf(field)} is a field that can be set"),
        ];
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // What a constructor takes it may check, and an initializer would step over the check; a private constructor may check everything.
    private static bool IsFree(PropertyInfo property, Type type)
    {
        ConstructorInfo[] constructors = [.. type.GetConstructors(Instance).Where(constructor => !IsCopy(constructor, type))];
        bool isPositional = type.GetMethod("Deconstruct", Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;
        return constructors.All(constructor => constructor.IsPublic) && (isPositional || !constructors
            .SelectMany(constructor => constructor.GetParameters())
            .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsCopy(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [{ ParameterType: { } only }] && only == type;
}
