using NodaTime;

namespace Cohesion.Domain.Grants;

/// <summary>Money that changes hands on a day: a payment of the authority, or what the beneficiary gives back. Whether it may, the grant says.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">How much.</param>
public sealed record Payment(LocalDate On, Money Amount);
