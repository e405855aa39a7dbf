using System.Reflection;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>
/// No other assembly adds a case to a hierarchy, so a <c>switch</c> over its cases is whole. A private constructor closes an abstract class;
/// a record has a protected copy constructor besides, so it also needs an abstract member that no other assembly can override.
/// </summary>
internal static class HierarchiesAreClosed
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) => types
        .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
        .Where(type => !HasMemberThatOnlyWeOverride(type) && (Surface.IsRecord(type) || HasConstructorForOthers(type)))
        .Select(type => $"{type.Name} can be derived from by another assembly");

    private static bool HasMemberThatOnlyWeOverride(Type type) => type.GetMethods(Instance).Any(method => method is { IsAbstract: true } and ({ IsFamilyAndAssembly: true } or { IsAssembly: true }));

    private static bool HasConstructorForOthers(Type type) => type.GetConstructors(Instance).Any(constructor => constructor is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true });
}
