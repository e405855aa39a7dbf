using Ardalis.GuardClauses;

namespace Cohesion.Domain.Grants;

/// <summary>A share of a grant and when it is paid, as a call or an agreement states it before the amount is known.</summary>
public sealed record PaymentPart
{
    /// <summary>States a part.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is <see langword="null"/>.</exception>
    public PaymentPart(Ratio share, PaymentMoment moment) => (Share, Moment) = (share, Guard.Against.Null(moment));

    /// <summary>Gets the share of the grant.</summary>
    public Ratio Share { get; }

    /// <summary>Gets when it is paid.</summary>
    public PaymentMoment Moment { get; }
}
