using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that was withdrawn: what was paid for the days from the breach on is owed back.</summary>
/// <remarks>
/// What would have been due in the end is split between the days before the breach and those from it to the end of the period, the day of the breach
/// among the latter, by the largest remainder. Source: décret 2021-1947, pro rata of what remains of the subsidised period at the day of the breach.
/// </remarks>
public sealed record WithdrawnGrant : Grant
{
    private const string RepaymentList = "/withdrawn/repayments";

    private WithdrawnGrant(Grant before, GrantWithdrawal withdrawal, Money withdrawn, Money earned, ValueList<Payment> repayments)
        : base(before.Award, before.Rules) => (Before, Withdrawal, Withdrawn, Earned, Repayments) = (before, withdrawal, withdrawn, earned, repayments);

    /// <summary>Gets the grant as it was: payable, paid or reported.</summary>
    public Grant Before { get; }

    /// <summary>Gets the decision.</summary>
    public GrantWithdrawal Withdrawal { get; }

    /// <summary>Gets what is withdrawn: the part of the days from the breach on.</summary>
    public Money Withdrawn { get; }

    /// <summary>Gets what stays granted: the part of the days before the breach.</summary>
    public Money Earned { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Payments => Before.Payments;

    /// <inheritdoc/>
    public override ValueList<Payment> Repayments { get; }

    /// <summary>Gets what is still to be given back: what was paid beyond what stays granted.</summary>
    public Money OwedBack
    {
        get
        {
            Money owed = TotalPaid - TotalRepaid - Earned;
            return owed.IsNegative ? owed - owed : owed;
        }
    }

    /// <summary>Gets until when it is given back, or <see langword="null"/> where the rule did not apply yet.</summary>
    public Deadline? RepaymentDue => Rules.Repayment.After(Withdrawal.DecidedOn, Award.Holidays);

    /// <inheritdoc/>
    public override LocalDate LastDay => Repayments.Count > 0 && Repayments[^1].On > Withdrawal.DecidedOn ? Repayments[^1].On : Withdrawal.DecidedOn;

    private protected override bool IsGranted => true;

    /// <summary>Takes back what is owed, in whole or in part; refused above it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="repayment"/> is <see langword="null"/>.</exception>
    public GrantStep<WithdrawnGrant> Repay(Payment repayment) => GrantStep<WithdrawnGrant>.Of(
        [
            .. Check(RepaymentList, Repayments.Count - Before.Repayments.Count, repayment),
            .. GrantChecks.AtMost(ProblemCode.AboveOwed, $"{RepaymentList}/{Repayments.Count - Before.Repayments.Count}/amount", repayment.Amount, OwedBack),
        ],
        () => new WithdrawnGrant(Before, Withdrawal, Withdrawn, Earned, [.. Repayments, repayment]));

    /// <summary>Ends the grant once nothing is owed back.</summary>
    public GrantStep<RepaidGrant> Settle(LocalDate on) => GrantStep<RepaidGrant>.Of(
        [
            .. GrantChecks.NotBefore("/repaid/on", on, LastDay),
            .. OwedBack.IsZero ? (ValueList<Problem>)[] : [new Problem(ProblemCode.StillOwed, "/repaid", $"{OwedBack}")],
        ],
        () => new RepaidGrant(this, on));

    internal static GrantStep<WithdrawnGrant> Of(Grant before, PayableGrant payable, GrantWithdrawal withdrawal, Money whole)
    {
        Guard.Against.Null(withdrawal);
        LocalDate requested = payable.Notified.Decided.Proposed.On;
        ValueList<Problem> problems =
        [
            .. GrantChecks.NotBefore("/withdrawn/decidedOn", withdrawal.DecidedOn, before.LastDay),
            .. before.Rules.Repayment.From is { } first ? GrantChecks.NotBefore("/withdrawn", requested, first) : [],
        ];
        return GrantStep<WithdrawnGrant>.Of(problems, () =>
        {
            DateInterval period = before.Award.Period;
            long elapsed = Math.Clamp(Period.DaysBetween(period.Start, withdrawal.BreachOn), 0, period.Length);
            ValueList<Money> parts = whole.Split([elapsed, period.Length - elapsed]);
            return new WithdrawnGrant(before, withdrawal, parts[1], parts[0], before.Repayments);
        });
    }
}
