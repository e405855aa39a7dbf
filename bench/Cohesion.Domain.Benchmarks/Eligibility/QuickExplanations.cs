using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Benchmarks.Eligibility;

/// <summary>What it costs to explain the refused half of the applications: reasons as values, reasons in words, and what would lift the refusal.</summary>
public static class QuickExplanations
{
    private const int Rounds = 60;

    /// <summary>Prints the time of the processor, in microseconds for each refused application, whatever else the machine does.</summary>
    public static void Run(TextWriter output)
    {
        Application[] refused = [.. new Sets(256, isHalfEligible: true).Applications.Where(application => Sets.Call.StatusOf(application) == VerdictStatus.NotEligible)];
        Measure(output, "the assessment, unexplained", refused, static no => no.Failed.Count);
        Measure(output, "and its reasons and slacks", refused, static no => no.Reasons.Sum(reason => reason.Grounds.Count(ground => ground.Slack is not null)));
        Measure(output, "and its repairs", refused, static no => no.Remedy is Remedy.Possible possible ? possible.Repairs.Count : 0);
        Measure(output, "all of it", refused, static no => no.Reasons.Count + (no.Remedy is Remedy.Possible possible ? possible.Repairs.Count : 0));
        Measure(output, "and the reasons in words", refused, static no => no.Reasons.Sum(reason => reason.ToText(Language.French).Length));
    }

    private static void Measure(TextWriter output, string what, Application[] refused, Func<Verdict.NotEligible, int> explain)
    {
        int found = 0;
        TimeSpan start = default;
        for (int round = -Rounds; round < Rounds; round++)
        {
            start = round == 0 ? Environment.CpuUsage.TotalTime : start;
            found = refused.Sum(application => explain((Verdict.NotEligible)Sets.Call.Assess(application).Single()));
        }

        double micros = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / Rounds / refused.Length;
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what,-30} {micros,8:0.0} µs ({found} found of {refused.Length})"));
    }
}
