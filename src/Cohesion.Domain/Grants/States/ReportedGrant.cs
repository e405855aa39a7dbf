using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant on which the report has come: its final amount is known, and what remains is to pay the balance or to give back.</summary>
public sealed record ReportedGrant : Grant
{
    internal ReportedGrant(PaidGrant paid, FinancialReport report, GrantSettlement settlement, ValueList<Payment> payments, ValueList<Payment> repayments)
        : base(paid.Award, paid.Rules) => (Paid, Report, Settlement, Payments, Repayments) = (paid, report, settlement, payments, repayments);

    /// <summary>Gets the grant before its report.</summary>
    public PaidGrant Paid { get; }

    /// <summary>Gets what the beneficiary reported.</summary>
    public FinancialReport Report { get; }

    /// <summary>Gets what the report does to the amount.</summary>
    public GrantSettlement Settlement { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Payments { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Repayments { get; }

    /// <summary>Gets whether the report came too late.</summary>
    public bool IsReportLate => ReportDue?.IsMissedOn(Report.On) ?? false;

    /// <summary>Gets what is still to be paid; zero where something is owed back.</summary>
    public Money Balance => AboveZero(Settlement.Deserved - (TotalPaid - TotalRepaid));

    /// <summary>Gets what the beneficiary still has to give back; zero where something is to be paid.</summary>
    public Money OwedBack => AboveZero(TotalPaid - TotalRepaid - Settlement.Deserved);

    /// <summary>Gets the calendar of payments, in which what waited for the report has its day.</summary>
    public ValueList<DueInstalment> PaymentCalendar => Paid.Payable.CalendarOnce(Report.On);

    /// <inheritdoc/>
    public override LocalDate LastDay
    {
        get
        {
            LocalDate day = Payments[^1].On > Report.On ? Payments[^1].On : Report.On;
            return Repayments.Count > 0 && Repayments[^1].On > day ? Repayments[^1].On : day;
        }
    }

    private protected override bool IsGranted => true;

    /// <summary>Pays the balance, in whole or in part; refused above what the report gives.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is <see langword="null"/>.</exception>
    public GrantStep<ReportedGrant> Pay(Payment payment) => GrantStep<ReportedGrant>.Of(
        CheckPayment("/balance", Payments.Count - Paid.Payments.Count, Guard.Against.Null(payment), ProblemCode.AboveDeserved, TotalPaid + Balance),
        () => new ReportedGrant(Paid, Report, Settlement, [.. Payments, payment], Repayments));

    /// <summary>Takes back what the report leaves, in whole or in part (<i>reversement</i>); refused above what is owed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="repayment"/> is <see langword="null"/>.</exception>
    public GrantStep<ReportedGrant> Repay(Payment repayment) => GrantStep<ReportedGrant>.Of(
        GrantChecks.All(
            Check("/repayments", Repayments.Count, repayment),
            GrantChecks.AtMost(ProblemCode.AboveOwed, $"/repayments/{Repayments.Count}/amount", repayment.Amount, OwedBack)),
        () => new ReportedGrant(Paid, Report, Settlement, Payments, [.. Repayments, repayment]));

    /// <summary>Closes the grant; refused while something is to be paid or given back.</summary>
    public GrantStep<ClosedGrant> Close(LocalDate on) => GrantStep<ClosedGrant>.Of(
        GrantChecks.All(
            GrantChecks.NotBefore("/closed/on", on, LastDay),
            Balance.IsZero ? default : [new Problem(ProblemCode.StillOwed, "/closed", $"{Balance}")],
            OwedBack.IsZero ? default : [new Problem(ProblemCode.StillOwed, "/closed", $"{OwedBack}")]),
        () => new ClosedGrant(this, on));

    /// <inheritdoc cref="PayableGrant.Withdraw"/>
    public GrantStep<WithdrawnGrant> Withdraw(GrantWithdrawal withdrawal) => WithdrawnGrant.Of(this, Paid.Payable, withdrawal, Settlement.Deserved);

    private static Money AboveZero(Money amount) => amount.IsNegative ? amount - amount : amount;
}
