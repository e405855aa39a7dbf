namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>Nobody derives from a class that was not made for it. A static class is both sealed and abstract.</summary>
internal static class ClassesAreSealedOrAbstract
{
    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => $"{type.Name} is neither sealed nor abstract");
}
