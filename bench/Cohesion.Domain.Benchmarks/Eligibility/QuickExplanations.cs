using System.Diagnostics;
using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>What it costs to explain the refused half of the applications: reasons as values, reasons in words, and what would lift the refusal.</summary>
public static class QuickExplanations
{
    private const int Rounds = 121, WarmUp = 200;

    private static readonly (string Name, Func<Verdict.NotEligible, int> Explain)[] Works =
    [
        ("the assessment, unexplained", static no => no.Failed.Count),
        ("and its reasons and slacks", static no => no.Reasons.Sum(reason => reason.Grounds.Count(ground => ground.Slack is not null))),
        ("and its repairs", static no => no.Remedy is Remedy.Possible possible ? possible.Repairs.Count : 0),
        ("all of it", static no => no.Reasons.Sum(reason => reason.Grounds.Count(ground => ground.Slack is not null)) + (no.Remedy is Remedy.Possible possible ? possible.Repairs.Count : 0)),
        ("and the reasons in words", static no => no.Reasons.Sum(reason => reason.ToText(Language.French).Length)),
    ];

    /// <summary>Prints microseconds for each refused application: the median of rounds in which every work is done once, and the least in brackets; and what explaining adds.</summary>
    public static void Run(TextWriter output)
    {
        Application[] refused = [.. new Sets(256, isHalfEligible: true).Applications.Where(application => Sets.Call.StatusOf(application) == VerdictStatus.NotEligible)];
        double[][] times = [.. Works.Select(_ => new double[Rounds])];
        int[] found = new int[Works.Length];
        for (int round = -WarmUp; round < Rounds; round++)
        {
            for (int i = 0; i < Works.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                found[i] = refused.Sum(application => Works[i].Explain((Verdict.NotEligible)Sets.Call.Assess(application).Single()));
                times[i][Math.Max(round, 0)] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / refused.Length;
            }
        }

        for (int i = 0; i < Works.Length; i++)
        {
            double[] added = [.. times[i].Zip(times[0], (own, bare) => own - bare)];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Works[i].Name,-30} {Median(times[i]),8:0.0} µs ({times[i].Min(),6:0.0})   adds {Median(added),6:0.0} µs ({times[i].Min() - times[0].Min(),6:0.0})   {found[i]} found of {refused.Length}"));
        }
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
