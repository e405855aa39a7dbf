using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>An application, and what the rules of a call say of it.</summary>
public sealed record Candidate
{
    private static readonly FactId Amount = FactId.Parse("request.amount", null);
    private static readonly FactId Submitted = FactId.Parse("submittedAt", null);

    internal Candidate(Application application, Assessment assessment) =>
        (Application, Assessment) = (Guard.Against.Null(application), Guard.Against.Null(assessment));

    /// <summary>Gets the application that was assessed.</summary>
    public Application Application { get; }

    /// <summary>Gets what the rules say of it.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets when it was submitted, or <see langword="null"/> when that is not known to the instant.</summary>
    public Instant? SubmittedAt => Application.ToFacts().TryGet(Submitted, out FactValue? value) && value is FactValue.Moment moment ? moment.Value : null;

    /// <summary>Finds the verdict for a funder or strand, or of a call that is decided as one.</summary>
    /// <returns><see langword="null"/> if the application does not ask that scope.</returns>
    public Verdict? VerdictFor(ScopeId? scope) => Assessment.Scopes.FirstOrDefault(assessment => assessment.Scope == scope)?.Verdict;

    /// <summary>Finds what the application asks of a funder or strand, or of the call.</summary>
    /// <returns><see langword="null"/> if it does not say.</returns>
    public Money? RequestTo(ScopeId? scope) => !Application.ToFacts().TryGet(Amount, out FactValue? value) ? null : value switch
    {
        FactValue.Amount amount => amount.Value,
        FactValue.AmountByScope amounts when scope is { } id && amounts.Values.TryGetValue(id, out Money asked) => asked,
        _ => null,
    };
}
