using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Xunit;

namespace Cohesion.Domain.Testing.Tests.Boundaries;

public class BoundariesTests
{
    private static readonly CallForProjects Herault = Read("samples/calls/herault-2024.json");

    public static TheoryData<string> Files => [.. Repository.Calls];

    [Fact]
    public void A_share_of_sixty_per_cent_turns_between_59_and_60_of_100()
    {
        BoundarySituation[] sides = [.. Testing.Boundaries.Of(Herault).Where(side => side.Fact == Facts.QuartierBeneficiaries.Id)];
        Assert.Equal([(-1, 61L, true), (0, 60, true), (1, 59, false)], sides.Select(side => (side.Offset, ((FactValue.Count)Value(side)).Value, side.Holds)));
        Assert.All(sides, side => Assert.Equal(ClauseId.Parse("public", null), side.Clause));
    }

    [Theory, MemberData(nameof(Files))]
    public void Neighbours_are_one_unit_apart_and_only_one_of_them_holds(string file)
    {
        foreach (IGrouping<(Condition, FactId), BoundarySituation> threshold in Testing.Boundaries.Of(Read(file)).GroupBy(side => (side.Condition, side.Fact)))
        {
            BoundarySituation last = threshold.Single(side => side.Offset == 0), next = threshold.Single(side => side.Offset == 1);
            Assert.True(last.Holds);
            Assert.False(next.Holds);
            Assert.Equal(1, Math.Abs(Ordinals.Of(Value(last))!.Value - Ordinals.Of(Value(next))!.Value));
            Assert.Equal(last.Situation.Without(last.Fact), next.Situation.Without(next.Fact));
        }
    }

    [Fact]
    public void A_closing_day_turns_at_midnight_on_the_clocks_of_the_authority()
    {
        CallForProjects call = Read("samples/lens-lievin-2021/call.json");
        BoundarySituation[] sides = [.. Testing.Boundaries.Of(call).Where(side => side.Fact == Facts.SubmittedAt.Id)];
        Assert.NotEmpty(sides);
        Assert.Contains(sides, side => side is { Offset: 0 or 1, Holds: true }
            && ((FactValue.Moment)Value(side)).Value.InZone(call.Zone).TimeOfDay is { Hour: 23, Minute: 59 } or { Hour: 0, Minute: 0 });
    }

    private static FactValue Value(BoundarySituation side) => side.Situation.Facts.TryGet(side.Fact, out FactValue? value) ? value : throw new InvalidOperationException();

    private static CallForProjects Read(string file) => CallFile.Read(Repository.Read(file)).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException(file);
}
