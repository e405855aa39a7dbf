using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A grant that is reported on, paid and settled. It is final.</summary>
public sealed record ClosedGrant : Grant
{
    internal ClosedGrant(ReportedGrant reported, LocalDate on)
        : base(reported.Award, reported.Rules) => (Reported, On) = (reported, on);

    /// <summary>Gets the grant before it was closed.</summary>
    public ReportedGrant Reported { get; }

    /// <summary>Gets the day of the closing.</summary>
    public LocalDate On { get; }

    /// <inheritdoc/>
    public override ValueList<Payment> Payments => Reported.Payments;

    /// <inheritdoc/>
    public override ValueList<Payment> Repayments => Reported.Repayments;

    /// <inheritdoc/>
    public override LocalDate LastDay => On;

    private protected override bool IsGranted => true;
}
