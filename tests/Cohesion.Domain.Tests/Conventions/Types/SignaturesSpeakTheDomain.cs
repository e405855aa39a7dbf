using System.Reflection;

namespace Cohesion.Domain.Tests.Conventions.Types;

/// <summary>
/// Days are NodaTime's, money and shares are exact, identifiers are given: no signature shows a type that says less. Statistics estimate, so
/// <see cref="double"/> is at home there; a <see cref="decimal"/> passes only through a member that says so, such as <c>FromDecimal</c>.
/// </summary>
internal static class SignaturesSpeakTheDomain
{
    private static readonly Type[] Vague =
    [
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
        typeof(double), typeof(float), typeof(Half), typeof(decimal), typeof(Guid),
    ];

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from type in types
        from member in Surface.MembersOf(type)
        from shown in Surface.ShownBy(member).Intersect(Vague)
        where !IsAtHome(shown, type, member)
        select $"{Surface.NameOf(member)} shows {shown.Name}";

    private static bool IsAtHome(Type shown, Type type, MemberInfo member) =>
        (shown == typeof(double) && type.Namespace?.EndsWith(".Statistics", StringComparison.Ordinal) == true)
        || (shown == typeof(decimal) && member.Name.Contains(nameof(Decimal), StringComparison.Ordinal));
}
