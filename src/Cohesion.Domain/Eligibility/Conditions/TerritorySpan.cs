using Cohesion.Domain.Territories;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>A set of territories and the days on which it holds.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included, or <see langword="null"/> if none is known.</param>
/// <param name="Values">The territories.</param>
public sealed record TerritorySpan(LocalDate From, LocalDate? Until, ValueSet<TerritoryCode> Values);
