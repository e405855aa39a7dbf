using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace Cohesion.Domain;

/// <summary>Guards that the domain needs beyond the package's. Internal: nobody finds them on a <c>Guard</c> of his own.</summary>
internal static class DomainGuards
{
    public static ValueList<T> Empty<T>(
        this IGuardClause guard, ValueList<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guard;
        return input.Count > 0 ? input : throw new ArgumentException("At least one element is required.", parameterName);
    }

    public static ValueSet<T> Empty<T>(
        this IGuardClause guard, ValueSet<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, IComparable<T>
    {
        _ = guard;
        return input.Count > 0 ? input : throw new ArgumentException("At least one element is required.", parameterName);
    }

    public static ValueSet<T> DefaultAmong<T>(
        this IGuardClause guard, ValueSet<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, IComparable<T>
    {
        _ = guard;
        return input.Contains(default) ? throw new ArgumentException("The default value is no value of the domain.", parameterName) : input;
    }

    public static long Negative(
        this IGuardClause guard, long input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guard;
        return input >= 0 ? input : throw new ArgumentOutOfRangeException(parameterName, input, "The number is negative.");
    }

    public static T Undefined<T>(
        this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum
    {
        _ = guard;
        return Enum.IsDefined(input) ? input : throw new ArgumentOutOfRangeException(parameterName, input, "The value is none of those defined.");
    }
}
