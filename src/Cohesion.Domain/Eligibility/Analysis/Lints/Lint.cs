using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Something in rules that are well-formed and that their author can hardly have meant, with a proof or with an application that shows it.</summary>
public sealed record Lint
{
    internal Lint(Problem problem, LocalizedText because, Situation? witness = null) =>
        (Problem, Because, Witness) = (Guard.Against.Null(problem), Guard.Against.Null(because), witness);

    /// <summary>Gets what it is and where.</summary>
    public Problem Problem { get; }

    /// <summary>Gets on what it rests: what was proved, or the application that shows it, in words.</summary>
    public LocalizedText Because { get; }

    /// <summary>Gets an application that shows it, as the evaluator has judged it; <see langword="null"/> where it rests on a proof, or on the tests of the file.</summary>
    public Situation? Witness { get; }
}
