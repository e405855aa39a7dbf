using System.Diagnostics;
using System.Globalization;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>What it costs to look for what is odd in the sample calls, and to measure what their tests show.</summary>
public static class QuickLints
{
    private const int Rounds = 9;

    /// <summary>Goes through all the files once to warm up, then prints the median for each, in milliseconds of the processor. It runs from the root of the repository.</summary>
    public static void Run(TextWriter output)
    {
        string[] paths = [.. Directory.EnumerateFiles("samples/calls", "*.json").Order(StringComparer.Ordinal).Prepend("samples/lens-lievin-2021/call.json")];
        foreach (string path in paths)
        {
            Median(File.ReadAllBytes(path), call => CallLints.Of(call).Asked + CallCoverage.Of(call, Language.English).Missing.Count);
        }

        foreach (string path in paths)
        {
            byte[] file = File.ReadAllBytes(path);
            double lints = Median(file, call => CallLints.Of(call).Asked), coverage = Median(file, call => CallCoverage.Of(call, Language.English).Missing.Count);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path),-40} lints {lints,7:0.0} ms   coverage {coverage,7:0.0} ms"));
        }
    }

    // Each round reads the file anew, so that nothing that rules remember is counted out.
    private static double Median(byte[] file, Func<CallForProjects, int> work)
    {
        List<double> times = [];
        for (int round = 0; round < Rounds; round++)
        {
            CallForProjects call = CallFile.Read(file).TryGetValue(out CallForProjects? read) ? read : throw new UnreachableException();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            work(call);
            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
