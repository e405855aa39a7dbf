using System.Reflection;
using System.Runtime.CompilerServices;

namespace Cohesion.Domain.Tests.Conventions.Api;

/// <summary>
/// Prints what callers can see of types: a line for each type and each member, in ordinal order. What the compiler writes for every record
/// goes without saying, and so do the namespaces of the framework and of this library.
/// </summary>
internal static class PublicApi
{
    public static string[] LinesOf(IEnumerable<Type> types) => [.. types.SelectMany(LinesOf).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> LinesOf(Type type) => Surface.MembersOf(type)
        .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not FieldInfo { IsSpecialName: true })
        .Select(member => $"{TypeText.NameOf(type)}.{MemberText.Of(member)}")
        .Prepend($"{TypeText.NameOf(type)} ({KindOf(type)}){BasesOf(type)}{TypeText.ConstraintsOf(type.GetGenericArguments())}");

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => type.GetEnumUnderlyingType() == typeof(int) ? "enum" : $"enum of {TypeText.Of(type.GetEnumUnderlyingType())}",
        { IsInterface: true } => "interface",
        { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{(Surface.IsRecord(type) ? "record " : "")}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(Surface.IsRecord(type) ? "record" : "class")}",
    };

    private static string BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            return "";
        }

        Type? parent = type.BaseType == typeof(object) || type.IsValueType ? null : type.BaseType;
        Type[] all = type.GetInterfaces();
        IEnumerable<Type> own = all
            .Except(all.SelectMany(face => face.GetInterfaces()))
            .Except(parent?.GetInterfaces() ?? [])
            .Where(face => !(Surface.IsRecord(type) && face == typeof(IEquatable<>).MakeGenericType(type)));
        string[] bases = [.. new[] { parent }.OfType<Type>().Select(TypeText.Of), .. own.Select(TypeText.Of).Order(StringComparer.Ordinal)];
        return bases.Length == 0 ? "" : $" : {string.Join(", ", bases)}";
    }
}
