using System.Text.Json;
using Xunit;

namespace Cohesion.Domain.Tests.Foundation;

public class MoneySplitTests
{
    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(5, new long[] { 3, 7 }, new long[] { 2, 3 })]
    [InlineData(0, new long[] { 3, 7 }, new long[] { 0, 0 })]
    [InlineData(7, new long[] { 0, 5, 0 }, new long[] { 0, 7, 0 })]
    [InlineData(2, new long[] { 2, 1, 1, 2, 2 }, new long[] { 1, 0, 0, 1, 0 })]
    [InlineData(10, new long[] { 6, 6, 2 }, new long[] { 4, 4, 2 })]
    [InlineData(11, new long[] { 6, 6, 2 }, new long[] { 5, 5, 1 })]
    [InlineData(long.MinValue, new[] { long.MaxValue, 0, long.MaxValue }, new[] { long.MinValue / 2, 0, long.MinValue / 2 })]
    [InlineData(long.MaxValue, new[] { long.MaxValue }, new[] { long.MaxValue })]
    public void What_rounding_leaves_goes_to_the_largest_fractions_and_then_to_the_earlier(long minor, long[] weights, long[] parts) =>
        Assert.Equal(parts, Parts(minor, weights));

    [Theory]
    [InlineData(100, 150)]
    [InlineData(15_000_000, 700_000)]
    public void Parts_smaller_than_a_cent_are_spread_and_no_last_part_makes_up_for_the_others(long cents, int count)
    {
        ValueList<Money> parts = Money.OfMinor(cents, Currency.Euro).Split([.. Enumerable.Repeat(1L, count)]);
        Assert.Equal(cents, parts.Sum(part => part.Minor));
        Assert.All(parts, part => Assert.InRange(part.Minor, cents / count, (cents / count) + 1));
    }

    [Fact]
    public void Weights_that_give_no_proportion_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Money.Euros(1).Split([]));
        Assert.Throws<ArgumentException>(() => Money.Euros(1).Split([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Euros(1).Split([2, -1]));
    }

    [Fact]
    public void The_published_allocations_of_money_come_out()
    {
        using JsonDocument vectors = Read("data/vectors/money_allocation.json");
        foreach (JsonElement row in vectors.RootElement.GetProperty("rows").EnumerateArray())
        {
            Assert.Equal(Numbers(row, "expected"), Parts(row.GetProperty("amountMinor").GetInt64(), Numbers(row, "ratios")));
        }

        JsonElement alabama = vectors.RootElement.GetProperty("alabamaParadox");
        Assert.Equal(Numbers(alabama, "seats10"), Parts(10, Numbers(alabama, "votes")));
        Assert.Equal(Numbers(alabama, "seats11"), Parts(11, Numbers(alabama, "votes")));
    }

    [Fact]
    public void The_published_apportionments_by_largest_remainder_come_out()
    {
        using JsonDocument vectors = Read("data/vectors/apportionment.json");
        foreach (JsonElement row in vectors.RootElement.GetProperty("balinskiYoung").EnumerateArray())
        {
            Assert.Equal(Numbers(row, "largestRemainder"), Parts(row.GetProperty("seats").GetInt64(), Numbers(row, "votes")));
        }

        foreach (JsonElement row in vectors.RootElement.GetProperty("basics").EnumerateArray())
        {
            string seats = row.TryGetProperty("all", out _) ? "all" : "all_indexTieBreak";
            Assert.Equal(Numbers(row, seats), Parts(row.GetProperty("seats").GetInt64(), Numbers(row, "votes")));
        }
    }

    private static long[] Parts(long minor, long[] weights) => [.. Money.OfMinor(minor, Currency.Euro).Split([.. weights]).Select(part => part.Minor)];

    private static JsonDocument Read(string path) => JsonDocument.Parse(File.ReadAllText(Repository.Shared(path)));

    private static long[] Numbers(JsonElement row, string member) => [.. row.GetProperty(member).EnumerateArray().Select(n => n.GetInt64())];
}
