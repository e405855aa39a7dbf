namespace Cohesion.Domain.Programmes;

/// <summary>A count, and what it counts.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct UnitCount(long Count, CountUnit Unit)
{
    /// <summary>Gives both: <c>1500 household</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} {Unit}");

    /// <summary>Gives what people read: <c>1 500 foyers</c>, <c>1,500 households</c>. A unit of a programme's own is named as it is written.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToText(Language language) => $"{ToNumber(language)}\u00A0{UnitWords.Of(Unit, Count, language)}";

    /// <summary>Gives the number as people read it, without its unit: <c>1 500</c>, <c>1,500</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public string ToNumber(Language language) => (Count < 0 ? "-" : "") + Decimals.Group(Math.Abs((decimal)Count), 0, Typography.Numbers(language));
}
