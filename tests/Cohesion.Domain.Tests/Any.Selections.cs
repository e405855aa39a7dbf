using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Selections;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Tests;

/// <content>Grids, policies and those who compete, small enough that ties and exact fits are common.</content>
internal static partial class Any
{
    public static Gen<Points> Points { get; } = Gen.OneOf(
        Longs.Where(n => n > long.MinValue).Select(n => Domain.Selections.Points.Of(n)),
        Ratios.Select(Domain.Selections.Points.Of),
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from decimals in Gen.Elements(10, 100, 1000)
        select Domain.Selections.Points.Of(Ratio.Of(units, decimals)));

    public static Gen<ScoreGrid> ScoreGrids { get; } =
        from count in Gen.Choose(1, 4)
        from lowest in Gen.Choose(-3, 3).ListOf(count)
        from breadth in Gen.Choose(0, 4).ListOf(count)
        from weights in Gen.Choose(1, 3).ListOf(count)
        select ScoreGrid.Create([.. Enumerable.Range(0, count).Select(i => Criterion.Create(
            CriterionId.Parse($"c{i}", null), LocalizedText.Of($"Critère {i}", $"Criterion {i}"), lowest[i], lowest[i] + breadth[i], weights[i]))]);

    public static Gen<SelectionPolicy> SelectionPolicies { get; } =
        from grid in ScoreGrids
        from rule in Gen.Elements(AwardRule.StopAtFirst, AwardRule.SkipOver)
        from keys in Gen.Shuffle<TieBreak>([.. KeysOf(grid)])
        from kept in Gen.Choose(0, keys.Length)
        from citations in Citations.ListOf(1)
        from isFictional in Gen.Elements(false, true)
        from minimum in Gen.Frequency((2, Gen.Constant((Points?)null)), (1, TotalsOf(grid).Select(total => (Points?)total)))
        select SelectionPolicy.Create(grid, rule, [.. keys[..kept], new TieBreak.LowerId()], minimum, [.. citations], isFictional);

    public static Gen<Competition> Competitions { get; } =
        from policy in SelectionPolicies
        from currency in Currencies
        from count in Gen.Choose(0, 9)
        from ids in Gen.Shuffle([.. Enumerable.Range(1, 12).Select(n => $"{(n % 2 == 0 ? "a" : "B")}{n}")])
        from cards in CardOf(policy.Grid).ListOf(count)
        from requests in Gen.Choose(1, 6).ListOf(count)
        from seconds in Gen.Choose(0, 2).ListOf(count)
        from envelope in Gen.Choose(0, 20)
        select new Competition(
            [.. Enumerable.Range(0, count).Select(i => new Entry(
                new Scorecard(Domain.Applications.ApplicationReference.Parse(ids[i], null), cards[i]),
                Domain.Money.OfMinor(requests[i], currency),
                Instant.FromUnixTimeSeconds(seconds[i])))],
            Domain.Money.OfMinor(envelope, currency),
            policy);

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

    private static Gen<ValueMap<CriterionId, Points>> CardOf(ScoreGrid grid) =>
        from thirds in Gen.Choose(0, 3).ListOf(grid.Criteria.Count)
        select (ValueMap<CriterionId, Points>)
        [
            .. grid.Criteria.Select((criterion, i) => KeyValuePair.Create(
                criterion.Id, Domain.Selections.Points.Of(Ratio.Of((3 * criterion.Lowest) + (thirds[i] * (criterion.Highest - criterion.Lowest)), 3)))),
        ];
}
