using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that was withdrawn, and of which nothing is owed back any more. It is final.</summary>
public sealed record RepaidGrant : Grant
{
    internal RepaidGrant(WithdrawnGrant withdrawn, LocalDate on)
        : base(withdrawn.Award, withdrawn.Rules) => (Withdrawn, On) = (withdrawn, on);

    /// <summary>Gets the grant before the last of it was given back.</summary>
    public WithdrawnGrant Withdrawn { get; }

    /// <summary>Gets the day from which nothing is owed.</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Payments => Withdrawn.Payments;

    /// <inheritdoc/>
    public override ValueList<Payment> Repayments => Withdrawn.Repayments;

    /// <inheritdoc/>
    public override LocalDate LastDay => On;

    private protected override bool IsGranted => true;
}
