using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class ZoneTests
{
    private static readonly LocalizedText Title = LocalizedText.OfFrench("Les Prés");

    [Fact]
    public void A_zone_says_where_it_lies_and_bears_a_local_identifier()
    {
        Assert.False(Zone.TryCreate(Code("62510"), ZoneKind.Qpv, [], Title, out _, out ValueList<Problem> problems));
        Assert.Equal([(ProblemCode.Malformed, "/id"), (ProblemCode.EmptyList, "/in")], problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void A_zone_does_not_lie_in_itself()
    {
        Assert.False(Zone.TryCreate(Code("local:a"), null, [Code("local:a")], Title, out _, out ValueList<Problem> problems));
        Assert.Equal(ProblemCode.CyclicReference, Assert.Single(problems).Code);
        Assert.Throws<ArgumentException>(() => Zone.Create(Code("local:a"), null, [], Title));
    }

    [Fact]
    public void A_caller_s_mistakes_throw()
    {
        Assert.Throws<ArgumentException>(() => Zone.Create(default, null, [Code("62510")], Title));
        Assert.Throws<ArgumentException>(() => Zone.Create(Code("local:a"), null, [default(TerritoryCode)], Title));
        Assert.Throws<ArgumentOutOfRangeException>(() => Zone.Create(Code("local:a"), (ZoneKind)9, [Code("62510")], Title));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Zones_lie_in_each_other_at_most_sixty_four_deep(int depth, bool accepted)
    {
        ValueList<Zone> chain =
        [
            .. Enumerable.Range(0, depth).Select(i => Zone.Create(Code($"local:{i}"), null, [Code(i == 0 ? "62510" : $"local:{i - 1}")], Title)).Reverse(),
        ];
        Assert.Equal(accepted, TerritorialHierarchy.TryCreate(QuartierLists.None, chain, [], out TerritorialHierarchy? hierarchy, out _));
        Assert.Equal(accepted ? Containment.Inside : null, hierarchy?.Relate(Code("local:63"), Code("62510")));
    }

    private static TerritoryCode Code(string text) => TerritoryCode.Parse(text, null);
}
