using Ardalis.GuardClauses;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant of which nothing stands in the way of the first payment.</summary>
public sealed record PayableGrant : Grant
{
    internal PayableGrant(NotifiedGrant notified, GrantAgreement? agreement, PaymentSchedule schedule, PaymentTerms? terms = null)
        : base(notified.Award, notified.Rules) => (Notified, Agreement, Schedule, Terms) = (notified, agreement, schedule, agreement?.Terms ?? terms);

    /// <summary>Gets the notification before it.</summary>
    public NotifiedGrant Notified { get; }

    /// <summary>Gets the written agreement, or <see langword="null"/> where none was due nor signed.</summary>
    public GrantAgreement? Agreement { get; }

    /// <summary>Gets the instalments, which add up to the award.</summary>
    public PaymentSchedule Schedule { get; }

    /// <summary>Gets the terms that gave the instalments, or <see langword="null"/> for the single payment of the law.</summary>
    public PaymentTerms? Terms { get; }

    /// <summary>Gets the calendar of payments, as far as the days of events are known.</summary>
    public ValueList<DueInstalment> PaymentCalendar => CalendarOnce(null);

    /// <summary>Gets until when the essential data of the agreement are published, or <see langword="null"/> where no agreement is due.</summary>
    public Deadline? PublicationDue =>
        Agreement is { } signed && Notified is NotifiedGrant.AgreementDue ? Rules.Publication.After(signed.SignedOn, Award.Holidays) : null;

    /// <inheritdoc/>
    public override LocalDate LastDay => Agreement is { SignedOn: var signed } && signed > Notified.On ? signed : Notified.On;

    private protected override bool IsGranted => true;

    /// <summary>Makes the first payment.</summary>
    /// <returns>The grant, paid in part or in whole; refused above the award, above what may be paid before the report, or before the notification.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is <see langword="null"/>.</exception>
    public GrantStep<PaidGrant> Pay(Payment payment) =>
        GrantStep<PaidGrant>.Of(CheckPayment("/payments", 0, Guard.Against.Null(payment), ProblemCode.AwaitsReport, Schedule.BeforeReport), () => new PaidGrant(this, [payment]));

    /// <summary>Withdraws the grant for a breach of the republican contract; refused out of order, or for a request before the law.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="withdrawal"/> is <see langword="null"/>.</exception>
    public GrantStep<WithdrawnGrant> Withdraw(GrantWithdrawal withdrawal) => WithdrawnGrant.Of(this, this, withdrawal, Award.Amount);

    internal ValueList<DueInstalment> CalendarOnce(LocalDate? reported) => Schedule.DueBy(
        happened => happened switch
        {
            PaymentEvent.Decision => Notified.Decided.Deliberation.On,
            PaymentEvent.Notification => Notified.On,
            PaymentEvent.Agreement => Agreement?.SignedOn,
            PaymentEvent.Start => Award.Period.Start,
            PaymentEvent.End => Award.Period.End,
            _ => reported,
        },
        Award.Holidays);
}
