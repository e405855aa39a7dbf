using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a rule set says of an application for one funder or strand, or for the whole call.</summary>
public sealed record ScopeAssessment
{
    internal ScopeAssessment(ScopeId? scope, Verdict verdict, ValueList<ClauseOutcome> clauses) =>
        (Scope, Verdict, Clauses) = (scope, Guard.Against.Null(verdict), clauses);

    /// <summary>Gets the funder or strand, or <see langword="null"/> when the call is decided as one.</summary>
    public ScopeId? Scope { get; }

    /// <summary>Gets the verdict: the clauses of the stage that was asked for, and of those before it.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets what each clause says, of every stage, in the order of the rule set.</summary>
    public ValueList<ClauseOutcome> Clauses { get; }

    /// <summary>Gets the wave of the calendar that the application was filed for, or <see langword="null"/>.</summary>
    public string? Wave { get; internal init; }

    /// <summary>Gets the duties that follow.</summary>
    public ValueList<ClauseOutcome> Obligations => [.. Clauses.Where(outcome => outcome.State == ClauseState.Owed)];

    /// <summary>Gets what counts in favour, met or not, of every stage, in the order of the rule set.</summary>
    public ValueList<ClauseOutcome> Preferences => [.. Clauses.Where(outcome => outcome.Clause.Body is ClauseBody.Preference or ClauseBody.Inclination)];

    /// <summary>Adds up the points that preferences give to a criterion of the score grid.</summary>
    /// <param name="criterion">The criterion that clauses name beside their points.</param>
    /// <exception cref="OverflowException">The sum is beyond what can be counted.</exception>
    public PointRange PointsOf(RuleName criterion) => Preferences
        .Where(outcome => outcome.Clause.Body is ClauseBody.Preference { Gives: Advantage.Points preferred } ? preferred.Criterion == criterion
            : outcome.Clause.Body is ClauseBody.Inclination { Gives: Advantage.Points inclined } && inclined.Criterion == criterion)
        .Aggregate(default(PointRange), (sum, outcome) => sum + (outcome.Points ?? default));
}
