namespace Cohesion.Domain.Statistics;

/// <summary>A count and whom it counts.</summary>
/// <param name="Id">Whom it counts.</param>
/// <param name="Count">How many they are; what a release accepts is from zero to <see cref="Proportion.MostCounted"/>.</param>
public readonly record struct Figure(FigureId Id, long Count)
{
    /// <summary>Gives the name and the count: <c>fives/opened: 1500</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Count}");
}
