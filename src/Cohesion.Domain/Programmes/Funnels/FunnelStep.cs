namespace Cohesion.Domain.Programmes;

/// <summary>From one stage of a chain to the next.</summary>
/// <param name="From">The stage that people come from.</param>
/// <param name="To">The stage that some of them reach.</param>
/// <param name="Rate">How many of the one reach the other.</param>
public sealed record FunnelStep(StageId From, StageId To, FunnelRate Rate);
