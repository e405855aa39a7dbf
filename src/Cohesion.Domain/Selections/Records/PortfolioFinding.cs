using Ardalis.GuardClauses;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Selections;

/// <summary>What a clause about all the applications selected together says of those that are funded.</summary>
public sealed record PortfolioFinding
{
    internal PortfolioFinding(ClauseId clause, ClauseState state, ValueList<LocalizedText> reasons) => (Clause, State, Reasons) = (clause, state, reasons);

    /// <summary>Gets which clause speaks.</summary>
    public ClauseId Clause { get; }

    /// <summary>Gets what it says.</summary>
    public ClauseState State { get; }

    /// <summary>Gets why it does not hold, in sentences with the values found and asked for; empty where it holds.</summary>
    public ValueList<LocalizedText> Reasons { get; }

    /// <summary>States what a clause says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is <see langword="null"/>.</exception>
    public static PortfolioFinding Of(ClauseOutcome outcome) =>
        new(Guard.Against.Null(outcome).Clause.Id, outcome.State, [.. outcome.Reasons.Select(reason => reason.Text)]);
}
