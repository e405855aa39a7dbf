using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>The decision to withdraw a grant (<i>retrait</i>) for a breach of the contract of republican commitment.</summary>
/// <remarks>The beneficiary is heard before, and the decision gives its reason and the day of the breach. Source: décret 2021-1947.</remarks>
public sealed record GrantWithdrawal
{
    private GrantWithdrawal(LocalDate breachOn, LocalDate heardOn, LocalDate decidedOn, string reason) =>
        (BreachOn, HeardOn, DecidedOn, Reason) = (breachOn, heardOn, decidedOn, reason);

    /// <summary>Gets the day of the breach, which counts as remaining.</summary>
    public LocalDate BreachOn { get; }

    /// <summary>Gets the day on which the beneficiary was asked for its observations.</summary>
    public LocalDate HeardOn { get; }

    /// <summary>Gets the day of the decision, from which the delay of repayment runs.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>Gets why, in words.</summary>
    public string Reason { get; }

    /// <summary>Makes a decision whose days are known to be in order.</summary>
    /// <inheritdoc cref="TryCreate"/>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank, or <see cref="TryCreate"/> finds something wrong.</exception>
    public static GrantWithdrawal Create(LocalDate breachOn, LocalDate heardOn, LocalDate decidedOn, string reason)
    {
        TryCreate(breachOn, heardOn, decidedOn, reason, out GrantWithdrawal? withdrawal, out ValueList<Problem> problems);
        return Problems.Require(withdrawal, problems);
    }

    /// <summary>Makes a decision, or tells which days are out of order.</summary>
    /// <param name="breachOn">The day of the breach.</param>
    /// <param name="heardOn">The day on which the beneficiary was asked for its observations; not before the breach.</param>
    /// <param name="decidedOn">The day of the decision; not before the beneficiary was heard.</param>
    /// <param name="reason">Why.</param>
    /// <param name="withdrawal">The decision, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/heardOn</c> and <c>/decidedOn</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public static bool TryCreate(
        LocalDate breachOn, LocalDate heardOn, LocalDate decidedOn, string reason, [NotNullWhen(true)] out GrantWithdrawal? withdrawal, out ValueList<Problem> problems)
    {
        Guard.Against.NullOrWhiteSpace(reason);
        problems = [.. GrantChecks.NotBefore("/heardOn", heardOn, breachOn), .. GrantChecks.NotBefore("/decidedOn", decidedOn, heardOn)];
        withdrawal = problems.Count == 0 ? new GrantWithdrawal(breachOn, heardOn, decidedOn, reason) : null;
        return withdrawal is not null;
    }
}
