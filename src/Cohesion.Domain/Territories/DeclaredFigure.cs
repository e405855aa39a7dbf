using Ardalis.GuardClauses;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Territories;

/// <summary>A number that somebody states: « 21 quartiers », with the date and the source. It is kept apart from what lists add up to.</summary>
/// <remarks>No public file gives the 21 quartiers and 56 000 inhabitants that Lens-Liévin publishes: both stand, and the gap is told.</remarks>
public sealed record DeclaredFigure
{
    /// <summary>States a figure.</summary>
    /// <param name="value">The number; zero or more.</param>
    /// <param name="asOf">When it held, as finely as its source says; <see langword="null"/> where it does not say.</param>
    /// <param name="citations">Where it is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is the default value.</exception>
    public DeclaredFigure(long value, PartialDate? asOf = null, ValueList<Citation> citations = default)
    {
        Value = Guard.Against.Negative(value);
        AsOf = asOf is { } date ? Guard.Against.Default(date, nameof(asOf)) : null;
        Citations = citations;
    }

    /// <summary>Gets the number as stated; zero or more.</summary>
    public long Value { get; }

    /// <summary>Gets when it held, or <see langword="null"/> where its source does not say.</summary>
    public PartialDate? AsOf { get; }

    /// <summary>Gets where it is stated.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Compares it with what lists add up to.</summary>
    /// <returns>A warning, or <see langword="null"/> if the two agree or the other is not known.</returns>
    /// <param name="computed">What lists add up to; <see langword="null"/> where they do not tell.</param>
    /// <param name="path">The pointer of this figure in its file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public Problem? CompareWith(long? computed, string path) => Guard.Against.Null(path) is var pointer && computed is { } sum && sum != Value
        ? new Problem(ProblemCode.DeclaredDiffers, pointer + "/value", $"{Value}", $"{sum}")
        : null;
}
