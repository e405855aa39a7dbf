using NodaTime;

namespace Cohesion.Domain.Selections;

/// <summary>What sorts fast in place of a key: where two numbers differ, the lower one comes first, and where they are equal, so are the keys if both are exact.</summary>
/// <param name="Value">The number; above <see cref="long.MinValue"/> unless nothing is known, which comes first.</param>
/// <param name="IsExact">Whether no other key has the same number.</param>
internal readonly record struct SortNumber(long Value, bool IsExact)
{
    // 2^7 · 3^2 · 5^4 · 7 · 11 · 13 makes thousandths and the means of sixteen jurors whole.
    private const long Fineness = 720_720_000;

    // A power of two, for what a cent divides is hardly ever whole.
    private const int FinenessPerCent = 50;
    private const int BitsOfCharacter = 7;
    private const int MostCharacters = 9;

    public static SortNumber Of(long number) => new(number, true);

    /// <summary>Puts the lower number of points first.</summary>
    public static SortNumber Of(Points points)
    {
        (Ratio value, long denominator) = (points.Value, points.Value.Denominator);
        bool isWhole = Fineness % denominator == 0;
        Int128 number = isWhole ? (Int128)value.Numerator * (Fineness / denominator) : (Int128)value.Numerator * Fineness / denominator;
        long bound = Bound(number);
        return new(bound, isWhole && bound == number);
    }

    /// <summary>Puts the lower number of points for each cent first, as far as it goes.</summary>
    /// <param name="points">How many points.</param>
    /// <param name="cents">For how much; above zero.</param>
    public static SortNumber Of(Points points, long cents) =>
        new(Bound(((Int128)points.Value.Numerator << FinenessPerCent) / ((Int128)points.Value.Denominator * cents)), false);

    /// <summary>Puts the earlier instant first.</summary>
    public static SortNumber Of(Instant? instant) => instant is { } known && known.ToUnixTimeTicks() is var ticks
        ? new(ticks, Instant.FromUnixTimeTicks(ticks) == known)
        : Of(long.MinValue);

    /// <summary>Puts the lower identifier first, compared character by character, as far as its first ones go; all are ASCII.</summary>
    public static SortNumber Of(string id)
    {
        long number = 0;
        for (int i = 0; i < MostCharacters; i++)
        {
            number = (number << BitsOfCharacter) + (i < id.Length ? id[i] : 0);
        }

        return new(number, id.Length <= MostCharacters);
    }

    /// <summary>Puts the lower ticket first, as far as its first 63 bits go.</summary>
    public static SortNumber Of(ContentHash ticket) => new((long)(ticket.First >> 1), false);

    /// <summary>Puts who has a place at the lowest rank first, the lower place before the higher one, and who has none at all last.</summary>
    public static SortNumber Of(ValueMap<int, int> priorities) => priorities.Count == 0
        ? Of(long.MaxValue)
        : new(((long)priorities.Keys[0] << 32) + priorities.Values[0], priorities.Count == 1);

    /// <summary>Puts the higher one first.</summary>
    public SortNumber Reversed() => this with { Value = -Value };

    private static long Bound(Int128 number) => (long)Int128.Clamp(number, -long.MaxValue, long.MaxValue);
}
