namespace Cohesion.Domain.Statistics;

/// <summary>All that a reader can infer of a hidden figure: it is from one whole number to another, and may be either.</summary>
/// <param name="Figure">The hidden figure.</param>
/// <param name="Lower">The least that it can be.</param>
/// <param name="Upper">The most that it can be, or <see langword="null"/> where nothing bounds it.</param>
public readonly record struct Inference(FigureId Figure, long Lower, long? Upper)
{
    /// <summary>Gets whether the reader knows the figure.</summary>
    public bool IsExact => Upper == Lower;

    /// <summary>Gives the name and the bounds: <c>c/x: 0 to 69</c>.</summary>
    public override string ToString() => Upper is long upper
        ? FormattableString.Invariant($"{Figure}: {Lower} to {upper}")
        : FormattableString.Invariant($"{Figure}: {Lower} or more");
}
