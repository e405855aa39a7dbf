namespace Cohesion.Domain.Statistics;

/// <summary>A figure that is hidden, and why.</summary>
/// <param name="Id">Whom it counts.</param>
/// <param name="Reason">Why it is hidden, for those who keep the data.</param>
public readonly record struct WithheldFigure(FigureId Id, WithholdingReason Reason);
