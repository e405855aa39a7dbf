using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant of which something was paid, and on which no report has come yet.</summary>
public sealed record PaidGrant : Grant
{
    internal PaidGrant(PayableGrant payable, ValueList<Payment> payments)
        : base(payable.Award, payable.Rules) => (Payable, Payments) = (payable, payments);

    /// <summary>Gets the grant before its first payment.</summary>
    public PayableGrant Payable { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Payments { get; }

    /// <summary>Gets the calendar of payments, as far as the days of events are known.</summary>
    public ValueList<DueInstalment> PaymentCalendar => Payable.PaymentCalendar;

    /// <inheritdoc/>
    public override LocalDate LastDay => Payments[^1].On;

    private protected override bool IsGranted => true;

    /// <summary>Makes another payment.</summary>
    /// <returns>The grant with it; refused above the award, above what may be paid before the report, or before the last payment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is <see langword="null"/>.</exception>
    public GrantStep<PaidGrant> Pay(Payment payment) => GrantStep<PaidGrant>.Of(
        CheckPayment("/payments", Payments.Count, Guard.Against.Null(payment), ProblemCode.AwaitsReport, Payable.Schedule.BeforeReport), () => new PaidGrant(Payable, [.. Payments, payment]));

    /// <summary>Takes the financial report, which settles the final amount; refused before the last payment, or in another currency.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public GrantStep<ReportedGrant> Report(FinancialReport report)
    {
        Guard.Against.Null(report);
        return GrantStep<ReportedGrant>.Of(
            GrantChecks.All(GrantChecks.NotBefore("/report/on", report.On, LastDay), GrantChecks.InCurrencyOf("/report/lines/0/planned", report.PlannedCost, Award.Amount)),
            () => new ReportedGrant(this, report, GrantSettlement.Of(Award.Amount, report, Payable.Schedule.Settlement), Payments, []));
    }

    /// <inheritdoc cref="PayableGrant.Withdraw"/>
    public GrantStep<WithdrawnGrant> Withdraw(GrantWithdrawal withdrawal) => WithdrawnGrant.Of(this, Payable, withdrawal, Award.Amount);
}
