using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Numbers.</content>
public static partial class Generate
{
    /// <summary>Gets the euro and the Pacific franc.</summary>
    public static Gen<Currency> Currencies { get; } = Gen.Elements(Currency.Euro, Currency.PacificFranc);

    /// <summary>Gets numbers of every size, with those near the bounds of <see cref="long"/> and of a hundred.</summary>
    public static Gen<long> Longs { get; } = Gen.OneOf(
        Gen.Choose(-250, 250).Select(n => (long)n),
        Gen.Choose(-2_000_000_000, 2_000_000_000).Select(n => (long)n),
        AllLongs,
        Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue - 1, long.MaxValue));

    /// <summary>Gets amounts of every size and sign, to the cent or the franc, in both currencies.</summary>
    public static Gen<Money> Money { get; } =
        from minor in Longs
        from currency in Currencies
        select Domain.Money.OfMinor(minor, currency);

    /// <summary>Gets amounts in euros of which a few thousand add up without overflow.</summary>
    internal static Gen<Money> ModestEuros { get; } =
        Gen.Choose(-2_000_000_000, 2_000_000_000).Select(cents => Domain.Money.OfMinor(cents, Currency.Euro));

    /// <summary>Gets weights that can be split by: at least one, none negative, not all zero.</summary>
    internal static Gen<ValueList<long>> Weights { get; } = Gen
        .OneOf(Gen.Choose(0, 9).Select(n => (long)n), AllLongs.Select(n => n & long.MaxValue))
        .NonEmptyListOf()
        .Where(weights => weights.Any(weight => weight > 0))
        .Select(weights => (ValueList<long>)[.. weights]);

    /// <summary>Gets exact ratios: whole percentages, small ones and those whose terms fill a <see cref="long"/>.</summary>
    public static Gen<Ratio> Ratios { get; } = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(n => Ratio.Percent(n)),
        SmallRatios,
        from numerator in AllLongs.Where(n => n > long.MinValue)
        from denominator in AllLongs.Select(n => Math.Max(1, n & long.MaxValue))
        select Ratio.Of(numerator, denominator));

    /// <summary>Gets ratios of which a few can be added and multiplied without overflow.</summary>
    internal static Gen<Ratio> SmallRatios =>
        from numerator in Gen.Choose(-400, 400)
        from denominator in Gen.Choose(1, 400)
        select Ratio.Of(numerator, denominator);

    private static Gen<long> AllLongs =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select ((long)high << 32) | (low & 0xFFFF_FFFFL);
}
