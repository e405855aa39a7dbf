using Cohesion.Domain.Territories;
using Xunit;

namespace Cohesion.Domain.Tests.Territories;

public class QuartierSuccessionTests
{
    [Theory]
    [InlineData(SuccessionKind.Identical, "1:1")]
    [InlineData(SuccessionKind.Modified, "1:1 1:2 2:1 2:2")]
    [InlineData(SuccessionKind.Merged, "2:1")]
    [InlineData(SuccessionKind.Split, "1:2")]
    [InlineData(SuccessionKind.Entered, "0:1")]
    [InlineData(SuccessionKind.Left, "1:0")]
    public void A_kind_says_how_many_stand_on_each_side(SuccessionKind kind, string allowed)
    {
        ValueSet<QuartierCode> before = [Code("QP062001"), Code("QP062002")], after = [Code("QN06201M"), Code("QN06202M")];
        IEnumerable<string> accepted =
            from b in Enumerable.Range(0, 3)
            from a in Enumerable.Range(0, 3)
            where QuartierSuccession.TryCreate(kind, [.. before.Take(b)], [.. after.Take(a)], out _, out ValueList<Problem> problems) == (problems.Count == 0) && problems.Count == 0
            select $"{b}:{a}";
        Assert.Equal(allowed, string.Join(' ', accepted));
    }

    [Fact]
    public void A_quartier_does_not_succeed_to_itself()
    {
        Assert.False(QuartierSuccession.TryCreate(SuccessionKind.Identical, [Code("QP062001")], [Code("QP062001")], out _, out ValueList<Problem> problems));
        Assert.Equal((ProblemCode.DuplicateElement, "/to"), (problems[0].Code, problems[0].Path));
        Assert.Throws<ArgumentException>(() => QuartierSuccession.Create(SuccessionKind.Merged, [Code("QP062001")], [Code("QN06201M")]));
        Assert.Throws<ArgumentException>(() => QuartierSuccession.Create(SuccessionKind.Left, [default(QuartierCode)], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuartierSuccession.Create(default, [], []));
    }

    private static QuartierCode Code(string text) => QuartierCode.Parse(text, null);
}
