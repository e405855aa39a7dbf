using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// Same namespace, names and signatures as the package Ardalis.GuardClauses, which not every feed carries: see docs/decisions/0003-guard-clauses.md.
#pragma warning disable IDE0130 // callers must not know which of the two they compile against
namespace Ardalis.GuardClauses;
#pragma warning restore IDE0130

internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guardClause;
        return input ?? throw new ArgumentNullException(parameterName);
    }

    public static string NullOrWhiteSpace(
        this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        string text = guardClause.Null(input, parameterName);
        return text.AsSpan().IsWhiteSpace() ? throw new ArgumentException("A text that is not blank is required.", parameterName) : text;
    }

    public static T Default<T>(this IGuardClause guardClause, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct
    {
        _ = guardClause;
        return EqualityComparer<T>.Default.Equals(input, default)
            ? throw new ArgumentException("The default value is no value of the domain.", parameterName)
            : input;
    }
}
