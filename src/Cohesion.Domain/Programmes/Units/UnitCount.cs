namespace Cohesion.Domain.Programmes;

/// <summary>A count, and what it counts.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct UnitCount(long Count, CountUnit Unit)
{
    /// <summary>Gives both: <c>1500 household</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} {Unit}");
}
