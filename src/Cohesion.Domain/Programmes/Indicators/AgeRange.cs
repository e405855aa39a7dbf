namespace Cohesion.Domain.Programmes;

/// <summary>The ages of those counted, in whole years, both ends included.</summary>
/// <remarks>From 0 to 150. The default value holds those of age 0 alone: children in their first year.</remarks>
public readonly record struct AgeRange
{
    /// <summary>The greatest age; included.</summary>
    public const int Oldest = 150;

    private AgeRange(int from, int to) => (From, To) = (from, to);

    /// <summary>Gets the least age; included.</summary>
    public int From { get; }

    /// <summary>Gets the greatest age; included.</summary>
    public int To { get; }

    /// <summary>Makes a range.</summary>
    /// <param name="from">The least age.</param>
    /// <param name="to">The greatest age; <see cref="Oldest"/> where there is no upper end.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is outside 0 to <see cref="Oldest"/>, or the range ends before it begins.</exception>
    public static AgeRange Of(int from, int to = Oldest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, Oldest);
        return new AgeRange(from, to);
    }

    /// <summary>Gives both ends: <c>60-150</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From}-{To}");
}
