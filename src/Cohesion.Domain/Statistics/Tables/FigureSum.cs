namespace Cohesion.Domain.Statistics;

/// <summary>What adds up to what. The order of the parts does not count, so that a sum stated twice is found to be one.</summary>
internal readonly record struct FigureSum(FigureId Whole, ValueSet<FigureId> Parts);
