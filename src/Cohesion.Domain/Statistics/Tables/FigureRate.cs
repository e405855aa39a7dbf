namespace Cohesion.Domain.Statistics;

/// <summary>A rate that a release shows beside its counts. Who knows one of its two counts knows the other, so that it is a publication like them.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by.</param>
public readonly record struct FigureRate(FigureId Numerator, FigureId Denominator) : IComparable<FigureRate>
{
    /// <summary>Compares two rates by their numerators, then by their denominators, ordinally.</summary>
    public int CompareTo(FigureRate other) => (Numerator, Denominator).CompareTo((other.Numerator, other.Denominator));

    /// <summary>Gives both names: <c>fives/opened : fives</c>.</summary>
    public override string ToString() => $"{Numerator} : {Denominator}";
}
