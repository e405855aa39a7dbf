using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>Grids, policies and scores, small enough that ties and exact fits are common.</content>
public static partial class Generate
{
    /// <summary>Gets scores: whole, decimal, and exact ratios of every size.</summary>
    public static Gen<Points> Points { get; } = Gen.OneOf(
        Longs.Where(n => n > long.MinValue).Select(n => Domain.Selections.Points.Of(n)),
        Ratios.Select(Domain.Selections.Points.Of),
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from decimals in Gen.Elements(10, 100, 1000)
        select Domain.Selections.Points.Of(Ratio.Of(units, decimals)));

    /// <summary>Gets grids of up to four criteria, with few scores each.</summary>
    public static Gen<ScoreGrid> ScoreGrids { get; } =
        from count in Gen.Choose(1, 4)
        from lowest in Gen.Choose(-3, 3).ListOf(count)
        from breadth in Gen.Choose(0, 4).ListOf(count)
        from weights in Gen.Choose(1, 3).ListOf(count)
        select ScoreGrid.Create([.. Enumerable.Range(0, count).Select(i => Criterion.Create(
            CriterionId.Parse($"c{i}", null), LocalizedText.Of($"Critère {i}", $"Criterion {i}"), lowest[i], lowest[i] + breadth[i], weights[i]))]);

    /// <summary>Gets policies that stop at the first project that does not fit, or skip over it, with ties broken in every order.</summary>
    public static Gen<SelectionPolicy> SelectionPolicies { get; } =
        from grid in ScoreGrids
        from rule in Gen.Elements(AwardRule.StopAtFirst, AwardRule.SkipOver)
        from keys in Gen.Shuffle<TieBreak>([.. KeysOf(grid)])
        from kept in Gen.Choose(0, keys.Length)
        from citations in Citations.ListOf(1)
        from isFictional in Gen.Elements(false, true)
        from minimum in Gen.Frequency((2, Gen.Constant((Points?)null)), (1, TotalsOf(grid).Select(total => (Points?)total)))
        select SelectionPolicy.Create(grid, rule, [.. keys[..kept], new TieBreak.LowerId()], minimum, [.. citations], isFictional);

    /// <summary>Gets sheets whose scores no grid bounds, as far as files can say them.</summary>
    public static Gen<ScoreSheet> ScoreSheets { get; } =
        from count in Gen.Choose(1, 4)
        from scores in Points.Where(IsInFile).Two().ListOf(count)
        from citations in Citations.ListOf()
        from isFictional in Gen.Elements(false, true)
        select ScoreSheet.Create(
            CallId.Parse("call-1", null),
            [.. scores.Select((pair, i) => new Scorecard(
                Domain.Applications.ApplicationReference.Parse($"a{i}", null), [new(CriterionId.Parse("c", null), pair.Item1), new(CriterionId.Parse("B", null), pair.Item2)]))],
            [.. citations],
            isFictional);

    private static bool IsInFile(Points points) => points.Value < Ratio.Of(100_000_000_000_000, 1) && points.Value > Ratio.Of(-100_000_000_000_000, 1);

    private static IEnumerable<TieBreak> KeysOf(ScoreGrid grid) =>
        [.. grid.Criteria.Select(criterion => new TieBreak.HigherScore(criterion.Id)), new TieBreak.LowerRequest(), new TieBreak.EarlierSubmission()];

    private static Gen<Points> TotalsOf(ScoreGrid grid) =>
        Gen.Choose((int)grid.LowestTotal.Value.Numerator, (int)grid.HighestTotal.Value.Numerator).Select(n => Domain.Selections.Points.Of(n));
}
