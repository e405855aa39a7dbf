using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

/// <summary>Holds what must not run away against this machine in this run: how long the parser of the runtime takes for a file of a million numbers.</summary>
internal static class Yardstick
{
    private const int Rounds = 5;
    private const int Most = 500;

    private static readonly Lazy<TimeSpan> OneMeasure = new(Measure);

    /// <summary>Does some work, and fails if it took hundreds of times as long as the plain file.</summary>
    public static T Within<T>(string name, Func<T> work)
    {
        TimeSpan measure = OneMeasure.Value;
        long start = Stopwatch.GetTimestamp();
        T result = work();
        double times = Stopwatch.GetElapsedTime(start) / measure;
        string told = string.Create(CultureInfo.InvariantCulture, $"{name}: {times:F2} times as long as a plain file");
        TestContext.Current.TestOutputHelper?.WriteLine(told);
        Assert.True(times < Most, told);
        return result;
    }

    private static TimeSpan Measure()
    {
        string plain = $"[{string.Join(',', Enumerable.Range(0, 1_000_000))}]";
        return Enumerable.Range(0, Rounds).Max(_ =>
        {
            long start = Stopwatch.GetTimestamp();
            using JsonDocument parsed = JsonDocument.Parse(plain);
            return Stopwatch.GetElapsedTime(start);
        });
    }
}
