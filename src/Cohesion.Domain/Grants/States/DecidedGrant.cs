using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that an assembly decided, and of which its beneficiary has not been told yet.</summary>
public sealed record DecidedGrant : Grant
{
    internal DecidedGrant(ProposedGrant proposed, Deliberation deliberation)
        : base(proposed.Award, proposed.Rules) => (Proposed, Deliberation) = (proposed, deliberation);

    /// <summary>Gets what was proposed.</summary>
    public ProposedGrant Proposed { get; }

    /// <summary>Gets what the assembly decided.</summary>
    public Deliberation Deliberation { get; }

    /// <inheritdoc/>
    public override LocalDate LastDay => Deliberation.On;

    private protected override bool IsGranted => true;

    /// <summary>Tells the beneficiary. Whether a written agreement is due shows then, over all that the authority grants it in the year.</summary>
    /// <param name="on">The day of the notification; not before the deliberation.</param>
    /// <param name="othersOfYear">
    /// What the authority grants the same body in the same year besides, <see cref="GrantRegister.Granted"/> of the others; nothing where none is given.
    /// </param>
    /// <returns><see cref="NotifiedGrant.AgreementDue"/> or <see cref="NotifiedGrant.AgreementOptional"/>, or why not.</returns>
    public GrantStep<NotifiedGrant> Notify(LocalDate on, Money? othersOfYear = null)
    {
        Money others = othersOfYear ?? Money.OfMinor(0, Award.Amount.Currency);
        ValueList<Problem> problems = GrantChecks.All(
            GrantChecks.NotBefore("/notified/on", on, LastDay),
            GrantChecks.InCurrencyOf("/notified/othersOfYear", others, Award.Amount),
            GrantChecks.NotBelowZero("/notified/othersOfYear", others));
        return GrantStep<NotifiedGrant>.Of(problems, () => Rules.Agreement.NeedOf(Award.Beneficiary, others + Award.Amount) switch
        {
            AgreementNeed.Due due => new NotifiedGrant.AgreementDue(this, on, others, due),
            AgreementNeed need => new NotifiedGrant.AgreementOptional(this, on, others, need),
        });
    }
}
