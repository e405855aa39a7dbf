using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What a frame knows of a fact.</summary>
/// <param name="Value">The value or none; <see langword="null"/> while it is not decided.</param>
/// <param name="Doubts">Why it is not decided.</param>
/// <param name="IsWhole">Whether a set or a list is whole, and not the beginning of one.</param>
internal sealed record FactReading(FactValue? Value, ValueList<Doubt> Doubts, bool IsWhole)
{
    public static FactReading None { get; } = new(new FactValue.None(), [], true);

    /// <summary>Gets the bounds of a count that is not decided, or <see langword="null"/>.</summary>
    public Measured.Number? Bounds { get; init; }

    public static FactReading Of(FactValue value, bool isWhole = true) => new(value, [], isWhole);

    public static FactReading Open(params ValueList<Doubt> doubts) => new(null, doubts, true);
}
