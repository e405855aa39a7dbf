using System.Globalization;

namespace Cohesion.Domain.Benchmarks.Selections;

/// <summary>A knapsack to fill: Pisinger's <c>knapPI_1_200_1000_1</c> where its file is at hand, or one of the same kind.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Items">What each item is worth, and what it costs.</param>
/// <param name="Capacity">What there is.</param>
internal sealed record KnapsackInstance(string Name, (long Profit, long Cost)[] Items, long Capacity)
{
    /// <summary>The variable that names the file: a line with the number of items and the capacity, then a line for each item.</summary>
    public const string Variable = "COHESION_KNAPSACK";

    public static KnapsackInstance AtHand() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Read(path) : MadeUp();

    private static KnapsackInstance Read(string path)
    {
        long[][] rows = [.. File.ReadLines(path)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length == 2)
            .Select(cells => cells.Select(cell => long.Parse(cell, CultureInfo.InvariantCulture)).ToArray())];
        return new KnapsackInstance(Path.GetFileName(path), [.. rows.Skip(1).Take((int)rows[0][0]).Select(row => (row[0], row[1]))], rows[0][1]);
    }

    // 200 items, uncorrelated, from 1 to 1 000 each, and the same capacity.
    private static KnapsackInstance MadeUp()
    {
        uint state = 7;
        return new KnapsackInstance($"200 made-up items ({Variable} names no file)", [.. Enumerable.Range(0, 200).Select(_ => (1 + Next(1_000), 1 + Next(1_000)))], 1_008);

        long Next(uint bound) => (state = unchecked((state * 1_664_525) + 1_013_904_223)) / 65_536 % bound;
    }
}
