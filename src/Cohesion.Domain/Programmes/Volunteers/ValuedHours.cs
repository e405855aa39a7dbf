namespace Cohesion.Domain.Programmes;

/// <summary>The hours that one rate values, and what they come to.</summary>
/// <param name="Rate">What an hour is worth.</param>
/// <param name="Minutes">How many minutes.</param>
/// <param name="Amount">Their part of the total, which the parts add up to: to the cent below or above their exact value.</param>
public sealed record ValuedHours(HourlyRate Rate, long Minutes, Money Amount);
