using System.Diagnostics;
using Xunit;

namespace Cohesion.Cli.Tests;

/// <summary>The command prints the same bytes whatever the machine is set to: time zone, language, number of processors.</summary>
public class DeterminismTests
{
    private static readonly Lazy<string> Selection = new(static () => Run("Etc/UTC", "C", "2", "trois-vals-2028"));
    private static readonly Lazy<string> Payments = new(static () => Run("Etc/UTC", "C", "2", "payment-terms"));

    [Theory]
    [InlineData("Pacific/Tahiti", "fr_FR.UTF-8", "1")]
    [InlineData("Asia/Tokyo", "tr_TR.UTF-8", "3")]
    [InlineData("America/Martinique", "ar_SA.UTF-8", "16")]
    public void No_setting_of_the_machine_changes_a_byte(string zone, string language, string processors)
    {
        Assert.Contains("\"hash\": \"sha256:", Selection.Value, StringComparison.Ordinal);
        Assert.Equal(Selection.Value, Run(zone, language, processors, "trois-vals-2028"));
        Assert.Equal(Payments.Value, Run(zone, language, processors, "payment-terms"));
    }

    private static string Run(string zone, string language, string processors, string sample)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "cohesion.dll"), "run", Shell.Sample(sample), "--json"])
        {
            RedirectStandardOutput = true,
            Environment = { ["TZ"] = zone, ["LC_ALL"] = language, ["LANG"] = language, ["DOTNET_PROCESSOR_COUNT"] = processors },
        };
        using Process child = Process.Start(start)!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.Equal(0, child.ExitCode);
        return output;
    }
}
