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
    public static Gen<Competition> Competitions { get; } =
        from policy in Generate.SelectionPolicies
        from currency in Generate.Currencies
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

    private static Gen<ValueMap<CriterionId, Points>> CardOf(ScoreGrid grid) =>
        from thirds in Gen.Choose(0, 3).ListOf(grid.Criteria.Count)
        select (ValueMap<CriterionId, Points>)
        [
            .. grid.Criteria.Select((criterion, i) => KeyValuePair.Create(
                criterion.Id, Domain.Selections.Points.Of(Ratio.Of((3 * criterion.Lowest) + (thirds[i] * (criterion.Highest - criterion.Lowest)), 3)))),
        ];
}
