using Cohesion.Domain.Time;

namespace Cohesion.Domain.Calls;

/// <summary>The days on which a version of a call is in force.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="Until">The last day, included, or <see langword="null"/> when none is stated.</param>
public sealed record Validity(PartialDate From, PartialDate? Until);
