using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>A verdict without its reasons, as a test names it.</summary>
public enum ExpectedVerdict
{
    /// <summary>Every rule that counts is proved to be met.</summary>
    Eligible = 1,

    /// <summary>A rule refuses.</summary>
    NotEligible,

    /// <summary>Something that matters is not known.</summary>
    Undetermined,
}

/// <summary>What a test expects; what it does not mention is free. Lists are compared whole, as sets.</summary>
public sealed record Expectation
{
    /// <summary>Gets the verdict, or <see langword="null"/> when it is free.</summary>
    public ExpectedVerdict? Verdict { get; init; }

    /// <summary>Gets the clauses that refuse, or <see langword="null"/> when they are free.</summary>
    public ValueSet<ClauseId>? Failing { get; init; }

    /// <summary>Gets the facts that are asked for, or <see langword="null"/> when they are free.</summary>
    public ValueSet<FactId>? Missing { get; init; }

    /// <summary>Gets whose opinions are awaited, or <see langword="null"/> when they are free.</summary>
    public ValueSet<RoleId>? Awaited { get; init; }

    /// <summary>Gets the duties that are owed, or <see langword="null"/> when they are free.</summary>
    public ValueSet<RuleName>? Obligations { get; init; }

    /// <summary>Gets the wave that the application is filed for, or <see langword="null"/> when it is free.</summary>
    public string? Wave { get; init; }

    /// <summary>Gets the state of clauses of any stage.</summary>
    public ValueMap<ClauseId, ClauseState> Clauses { get; init; }

    /// <summary>Gets whether the facts themselves must give a diagnostic; <see langword="null"/> when that is free.</summary>
    public bool? HasDiagnostic { get; init; }

    /// <summary>Gets the diagnostic that the facts must give, or <see langword="null"/> when it is free.</summary>
    public ProblemCode? Diagnostic { get; init; }
}
