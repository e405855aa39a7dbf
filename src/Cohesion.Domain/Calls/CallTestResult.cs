using Ardalis.GuardClauses;

namespace Cohesion.Domain.Calls;

/// <summary>What became of a test that a call carries.</summary>
public sealed record CallTestResult
{
    internal CallTestResult(CallTest test, ValueList<LocalizedText> failures) => (Test, Failures) = (Guard.Against.Null(test), failures);

    /// <summary>Gets what was run.</summary>
    public CallTest Test { get; }

    /// <summary>Gets what was expected and not found, in words; empty when the test passes.</summary>
    public ValueList<LocalizedText> Failures { get; }

    /// <summary>Gets whether everything was found as expected.</summary>
    public bool IsPassed => Failures.Count == 0;
}
