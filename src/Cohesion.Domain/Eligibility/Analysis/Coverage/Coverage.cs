using Ardalis.GuardClauses;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>What the cases of a rule set show of it: each clause and each atom holding, failing and deciding by itself, each limit from both sides.</summary>
/// <remarks>
/// An atom decides in a case when its contrary alone would turn what the clause says: cases in which it decides and holds, and in which it decides and fails,
/// with contrary outcomes, are a pair of the modified condition/decision coverage, in the form that allows for masking. A clause holds and decides
/// where the verdict is Eligible; it fails and decides where no other clause refuses. Values of parameters by cases,
/// conditions under which facts apply, and records that count towards derived facts are looked at where the first clause that reads them is.
/// </remarks>
public sealed record Coverage
{
    internal Coverage(ValueList<CoverageFinding> findings) => Findings = findings;

    /// <summary>Gets what is shown and what is not, in the order of the rules.</summary>
    public ValueList<CoverageFinding> Findings { get; }

    /// <summary>Gets what no case shows and one would.</summary>
    public ValueList<CoverageFinding.Hole> Holes => [.. Findings.OfType<CoverageFinding.Hole>()];

    /// <summary>Gets the cases that fill every hole, each once, in the order of the holes.</summary>
    public ValueList<CoverageCase> Missing => [.. Holes.Select(hole => hole.Missing).DistinctBy(missing => missing.Name)];

    /// <summary>Gets whether all that can be shown is shown.</summary>
    public bool IsComplete => Findings.All(finding => finding is CoverageFinding.Shown or CoverageFinding.Unreachable);

    /// <summary>Measures what cases show, and looks for the cases that are missing.</summary>
    /// <param name="rules">The rules to be shown.</param>
    /// <param name="cases">The cases, each judged by somebody.</param>
    /// <param name="others">Other situations near which missing cases are looked for; they show nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public static Coverage Of(RuleSet rules, ValueList<CoverageCase> cases, ValueList<Situation> others = default) =>
        new CoverageRun(Guard.Against.Null(rules), cases, others).Run();
}
