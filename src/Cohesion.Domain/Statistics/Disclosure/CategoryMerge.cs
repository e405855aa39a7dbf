namespace Cohesion.Domain.Statistics;

/// <summary>Two rows, or two columns, told as one.</summary>
/// <param name="First">The category that stays, and bears the name of both.</param>
/// <param name="Second">The category that joins it.</param>
public readonly record struct CategoryMerge(Category First, Category Second)
{
    /// <summary>Gives both names: <c>fives + moulins</c>.</summary>
    public override string ToString() => $"{First} + {Second}";
}
