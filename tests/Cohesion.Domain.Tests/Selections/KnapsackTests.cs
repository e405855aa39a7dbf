using System.Globalization;
using System.Text.Json;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Tests.Configuration;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class KnapsackTests
{
    private const int Plenty = 4_000_000;

    [Theory]
    [InlineData("f1_l-d_kp_10_269")]
    [InlineData("f2_l-d_kp_20_878")]
    [InlineData("f3_l-d_kp_4_20")]
    [InlineData("f4_l-d_kp_4_11")]
    [InlineData("f5_l-d_kp_15_375")]
    [InlineData("f6_l-d_kp_10_60")]
    [InlineData("f7_l-d_kp_7_50")]
    [InlineData("f8_l-d_kp_23_10000")]
    [InlineData("f9_l-d_kp_5_80")]
    [InlineData("f10_l-d_kp_20_879")]
    [InlineData("knapPI_1_100_1000_1")]
    [InlineData("knapPI_1_200_1000_1")]
    public void Each_published_instance_reaches_its_optimum(string name)
    {
        decimal optimum = File.ReadLines(Repository.Shared("data/knapsack/optimum_values.csv"))
            .Select(line => line.Split(',')).Where(cells => cells[0] == name).Select(cells => decimal.Parse(cells[1], CultureInfo.InvariantCulture)).Single();
        decimal[][] rows = [.. File.ReadLines(Repository.Shared($"data/knapsack/{name}")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length == 2).Select(cells => cells.Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
        long unit = rows.SelectMany(row => row).Append(optimum).All(number => number % 1 == 0) ? 1 : 1_000_000;
        (decimal[] first, decimal[][] items) = (rows[0], rows[1..(1 + (int)rows[0][0])]);
        decimal best = Best([.. items.Select(item => (long)(item[1] * unit))], [.. items.Select(item => (long)(item[0] * unit))], (long)(first[1] * unit));
        Assert.Equal(optimum, Math.Round(best / unit, optimum.Scale)); // published with as many decimals
    }

    [Fact]
    public void Each_instance_of_Burkardt_reaches_its_optimum()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data/knapsack/burkardt_p01_p08.json")));
        Assert.All(file.RootElement.EnumerateArray(), one => Assert.Equal(
            one.GetProperty("optimum").GetInt64(), Best(Numbers(one, "weights"), Numbers(one, "profits"), one.GetProperty("capacity").GetInt64())));
    }

    [Fact]
    public void Trying_every_set_finds_none_better_and_of_equal_ones_the_first()
    {
        for (int seed = 1; seed <= 2_000; seed++)
        {
            Dice dice = new(seed);
            int count = dice.Next(9);
            long[] costs = [.. Enumerable.Range(0, count).Select(_ => (long)dice.Next(9))], profits = [.. Enumerable.Range(0, count).Select(_ => (long)dice.Next(9) - 1)];
            long capacity = dice.Next(20);
            int best = Enumerable.Range(0, 1 << count)
                .Where(set => Sum(costs, set) <= capacity && Enumerable.Range(0, count).All(i => (set >> i & 1) == 0 || profits[i] > 0))
                .OrderByDescending(set => Sum(profits, set)).ThenByDescending(set => Enumerable.Range(0, count).Sum(i => (set >> i & 1) << (count - i))).First();
            Assert.Equal(Enumerable.Range(0, count).Select(i => (best >> i & 1) == 1), Knapsack.Solve(costs, profits, capacity, Plenty)!);
        }
    }

    [Fact]
    public void Past_the_limit_there_is_no_answer()
    {
        long[] powers = [.. Enumerable.Range(0, 20).Select(i => 1L << i)];
        Assert.Null(Knapsack.Solve(powers, powers, long.MaxValue, 1_000));
        Assert.NotNull(Knapsack.Solve(powers, powers, long.MaxValue, Plenty));
    }

    [Fact]
    public void Advice_stands_beside_the_decision()
    {
        Selection selection = Selection.Of(
            [Jury.Entry("a", 60, 10, 5), Jury.Entry("b", 50, 9, 5), Jury.Entry("c", 50, 9, 4)], Money.Euros(100), Jury.Policy(AwardRule.SkipOver));
        KnapsackAdvice.Best best = Assert.IsType<KnapsackAdvice.Best>(selection.Advise());
        Assert.Equal(["b", "c"], best.Applications.Select(id => $"{id}"));
        Assert.Equal((Points.Of(45), Points.Of(25), Money.Euros(100)), (best.Total, best.Selected, best.Cost));
        Assert.Equal("The best possible set scores 45\u00A0points, this one 25.", best.ToText().ToText(Language.English));
        Assert.Equal(["a"], selection.Funded.Select(award => $"{award.Application}"));
        Assert.Equal(1, Assert.IsType<KnapsackAdvice.OutOfReach>(selection.Advise(mostStates: 1)).MostStates);
    }

    private static long Best(long[] costs, long[] profits, long capacity)
    {
        bool[] taken = Knapsack.Solve(costs, profits, capacity, Plenty)!;
        Assert.True(costs.Where((_, i) => taken[i]).Sum() <= capacity);
        return profits.Where((_, i) => taken[i]).Sum();
    }

    private static long[] Numbers(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(number => number.GetInt64())];

    private static long Sum(long[] numbers, int set) => numbers.Where((_, i) => (set >> i & 1) == 1).Sum();
}
