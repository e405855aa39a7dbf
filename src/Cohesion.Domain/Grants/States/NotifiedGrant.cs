using Ardalis.GuardClauses;
using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant of which its beneficiary has been told. Where a written agreement is due, nothing is paid before it is signed.</summary>
public abstract record NotifiedGrant : Grant
{
    private NotifiedGrant(DecidedGrant decided, LocalDate on, Money othersOfYear, AgreementNeed need)
        : base(decided.Award, decided.Rules) => (Decided, On, OthersOfYear, Need) = (decided, on, othersOfYear, need);

    /// <summary>Gets what was decided.</summary>
    public DecidedGrant Decided { get; }

    /// <summary>Gets the day of the notification, from which 60 days of payment run.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what the authority grants the same body in the same year besides.</summary>
    public Money OthersOfYear { get; }

    /// <summary>Gets whether a written agreement is due, and by which figures.</summary>
    public AgreementNeed Need { get; }

    /// <inheritdoc/>
    public override LocalDate LastDay => On;

    // Closes the hierarchy.
    private protected abstract override bool IsGranted { get; }

    /// <summary>Signs a written agreement, be it due or not; refused before the deliberation, and where a company would keep what it does not spend.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is <see langword="null"/>.</exception>
    public GrantStep<PayableGrant> Sign(GrantAgreement agreement)
    {
        Guard.Against.Null(agreement);
        return GrantStep<PayableGrant>.Of(
            GrantChecks.All(GrantChecks.NotBefore("/agreement/signedOn", agreement.SignedOn, Decided.Deliberation.On), CheckTerms("/agreement/terms", agreement.Terms)),
            () => new PayableGrant(this, agreement, ScheduleOf(agreement.Terms)));
    }

    private protected PaymentSchedule ScheduleOf(PaymentTerms? terms) =>
        (terms ?? PaymentTerms.Single(new PaymentMoment.After(PaymentEvent.Notification, Rules.Payment))).For(Award.Amount);

    private protected ValueList<Problem> CheckTerms(string path, PaymentTerms? terms) =>
        terms is { Settlement.KeptUnspent: var kept } && kept != default && !Award.Beneficiary.IsNonProfit
            ? [new Problem(ProblemCode.KeptForProfit, $"{path}/keptUnspent", $"{kept}", $"{Applications.LegalForm.PrivateNonProfit}")]
            : [];

    /// <summary>A written agreement is due: signing it is the only way on.</summary>
    public sealed record AgreementDue : NotifiedGrant
    {
        internal AgreementDue(DecidedGrant decided, LocalDate on, Money othersOfYear, AgreementNeed need)
            : base(decided, on, othersOfYear, need)
        {
        }

        private protected override bool IsGranted => true;
    }

    /// <summary>No written agreement is due; one may be signed all the same.</summary>
    public sealed record AgreementOptional : NotifiedGrant
    {
        internal AgreementOptional(DecidedGrant decided, LocalDate on, Money othersOfYear, AgreementNeed need)
            : base(decided, on, othersOfYear, need)
        {
        }

        private protected override bool IsGranted => true;

        /// <summary>Goes on without an agreement.</summary>
        /// <param name="terms">The payment terms of the call, or <see langword="null"/> for the single payment of the law.</param>
        /// <returns>The grant, ready to be paid; refused where a part waits for an agreement, or a company would keep what it does not spend.</returns>
        public GrantStep<PayableGrant> Open(PaymentTerms? terms = null)
        {
            ValueList<PaymentPart> parts = terms?.Parts ?? default;
            return GrantStep<PayableGrant>.Of(
                [
                    .. parts.Index().Where(part => part.Item.Moment is PaymentMoment.After { Event: PaymentEvent.Agreement })
                        .Select(part => new Problem(ProblemCode.NoAgreement, $"/terms/parts/{part.Index}", "agreement")),
                    .. CheckTerms("/terms", terms),
                ],
                () => new PayableGrant(this, null, ScheduleOf(terms), terms));
        }
    }
}
