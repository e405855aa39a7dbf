#pragma warning disable IDE0130 // the sample stands in a namespace of statistics to show that doubles are at home there
namespace Cohesion.Domain.Tests.Conventions.Types.Samples.Statistics;
#pragma warning restore IDE0130

public sealed record Estimate(double Lower, double Upper);
