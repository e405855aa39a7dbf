using Cohesion.Domain.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Counts and proportions.</content>
public static partial class Generate
{
    /// <summary>Gets levels from a half to one in a million.</summary>
    public static Gen<ConfidenceLevel> ConfidenceLevels { get; } =
        Gen.Elements(Ratio.Percent(50), Ratio.Percent(80), Ratio.Percent(90), Ratio.Percent(95), Ratio.Percent(99), Ratio.Of(999, 1000), Ratio.Of(999_999, 1_000_000)).Select(ConfidenceLevel.Of);

    /// <summary>Gets counts among a sample, at its ends too.</summary>
    public static Gen<Proportion> SampleProportions { get; } =
        from total in Gen.Frequency((5, Gen.Choose(1, 30)), (5, Gen.Choose(1, 3000)), (1, Gen.Choose(1, 1_000_000_000)))
        from count in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(total)), (8, Gen.Choose(0, total)))
        select Proportion.Create(count, total, CountBasis.Sample);

    internal static Gen<IntervalMethod> IntervalMethods { get; } = Gen.Elements(Enum.GetValues<IntervalMethod>());

    /// <summary>Gets words of tables, some of which look like others.</summary>
    public static Gen<Category> Categories { get; } = Gen.Elements("fives", "moulins", "x", "X", "0-9", "great-need", "totals").Select(text => Category.Parse(text, null));

    /// <summary>Gets cells and totals of tables by up to five categories.</summary>
    public static Gen<FigureId> FigureIds { get; } = Gen.Choose(0, 5).SelectMany(Categories.ListOf).Select(categories => FigureId.Of([.. categories]));
}
