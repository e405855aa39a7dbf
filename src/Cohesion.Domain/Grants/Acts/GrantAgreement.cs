using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>A written agreement between authority and beneficiary (<i>convention</i>).</summary>
public sealed record GrantAgreement
{
    /// <summary>States an agreement.</summary>
    /// <param name="signedOn">The day of the last signature.</param>
    /// <param name="terms">How the grant is paid and settled, or <see langword="null"/> where the agreement leaves it to the law.</param>
    /// <param name="reference">By what a letter cites it, or <see langword="null"/>.</param>
    public GrantAgreement(LocalDate signedOn, PaymentTerms? terms = null, string? reference = null) => (SignedOn, Terms, Reference) = (signedOn, terms, reference);

    /// <summary>Gets the day of the last signature.</summary>
    public LocalDate SignedOn { get; }

    /// <summary>Gets how the grant is paid and settled, or <see langword="null"/> where the law alone says it.</summary>
    public PaymentTerms? Terms { get; }

    /// <summary>Gets by what a letter cites it, or <see langword="null"/>.</summary>
    public string? Reference { get; }
}
