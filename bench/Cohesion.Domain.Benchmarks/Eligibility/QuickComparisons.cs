using System.Diagnostics;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>What it costs to compare twenty clauses with the same twenty, one of them edited.</summary>
public static class QuickComparisons
{
    private const int Edits = 1_000, Rounds = 31;

    /// <summary>Prints the median and the 99th percentile of the least time of each of a thousand edits: a busy machine takes its share of the others.</summary>
    public static void Run(TextWriter output)
    {
        RuleEdit[] edits = [.. Generate.EditsOf(Call().Rules).Sample(Edits, 30)];
        double[] least = [.. edits.Select(_ => double.MaxValue)];
        int undecided = 0;
        for (int round = 0; round < Rounds; round++)
        {
            undecided = 0;
            for (int i = 0; i < edits.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                Comparison comparison = Comparison.Of(edits[i].Before, edits[i].After);
                least[i] = Math.Min(least[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                undecided += comparison is Comparison.Undecided ? 1 : 0;
            }
        }

        Array.Sort(least);
        output.WriteLine(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"comparing: median {least[Edits / 2]:0} µs, 99th percentile {least[Edits * 99 / 100]:0} µs, {undecided} undecided"));
    }

    private static CallForProjects Call()
    {
        using Stream file = typeof(QuickComparisons).Assembly.GetManifestResourceStream("twenty-clauses.json")!;
        return CallFile.Read(file).TryGetValue(out CallForProjects? call) ? call : throw new InvalidOperationException("The call is wrong.");
    }
}
