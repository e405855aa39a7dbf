using System.Diagnostics.CodeAnalysis;

namespace Cohesion.Domain.Grants;

/// <summary>What a transition gives: the grant in its next state, or why it is refused. The grant before is as it was.</summary>
/// <remarks>The default value is a refusal without a reason; no transition gives it.</remarks>
/// <typeparam name="T">The next state.</typeparam>
public readonly record struct GrantStep<T>
    where T : Grant
{
    private readonly T? _grant;

    private GrantStep(T? grant, ValueList<Problem> refusals) => (_grant, Refusals) = (grant, refusals);

    /// <summary>Gets why the transition is refused, each reason with both values; empty where it is made.</summary>
    public ValueList<Problem> Refusals { get; }

    /// <summary>Gives the grant in its next state, unless the transition is refused.</summary>
    public bool TryGetGrant([NotNullWhen(true)] out T? grant)
    {
        grant = _grant;
        return grant is not null;
    }

    /// <summary>Gives the grant in its next state, where the transition is known to be right.</summary>
    /// <exception cref="ArgumentException">The transition is refused.</exception>
    public T Require() => Problems.Require(_grant, Refusals);

    internal static GrantStep<T> Of(ValueList<Problem> refusals, Func<T> next) => refusals.Count == 0 ? new(next(), []) : new(null, refusals);
}
