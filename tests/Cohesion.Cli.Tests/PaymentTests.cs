using System.Text.Json;
using Xunit;

namespace Cohesion.Cli.Tests;

/// <summary>What the command shows of payments and grants.</summary>
public class PaymentTests
{
    private static readonly string Folder = Shell.Sample("payment-terms");

    [Theory]
    [InlineData("en", "Calendar of payments", "within 60 days of the notification", "balance €2,000, owed back €0", "-10%")]
    [InlineData("fr", "Calendrier des versements", "dans les 60 jours suivant la notification", "à reverser 0\u00A0€", "-10\u202F%")]
    public void A_sample_goes_through_to_the_payments_and_to_what_a_report_settles(string language, params string[] lines)
    {
        (int code, string output, string error) = Shell.Run("run", Folder, "--lang", language);
        Assert.True(code == 0, output + error);
        string unwrapped = string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(lines, line => Assert.Contains(line, unwrapped, StringComparison.Ordinal));
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Machines_read_the_payments_too()
    {
        using JsonDocument run = JsonDocument.Parse(Shell.Run("run", Folder, "--json").Output);
        Assert.Equal(
            ["lire-ici 16000 EUR", "lire-ici 4000 EUR", "kiosque 7999.99 EUR", "kiosque 2000 EUR"],
            run.RootElement.GetProperty("payments").EnumerateArray().Select(line => $"{line.GetProperty("application").GetString()} {line.GetProperty("amount").GetString()}"));
    }

    [Fact]
    public void A_call_that_is_silent_on_payment_shows_none() =>
        Assert.DoesNotContain("\"payments\"", Shell.Run("run", Shell.Sample("lens-lievin-2021"), "--json").Output, StringComparison.Ordinal);

    [Fact]
    public void A_payment_above_the_award_is_told_at_its_place()
    {
        using TemporaryFile file = Shell.File(File.ReadAllText(Path.Combine(Folder, "grant.json")).Replace("\"16000 EUR\"", "\"20000.01 EUR\"", StringComparison.Ordinal));
        (int code, string output, _) = Shell.Run("check", file.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("error COH2704: Payments would reach `20000.01 EUR` and exceed the grant. Expected: ≤ 20000 EUR. [/payments/0/amount]", output, StringComparison.Ordinal);
    }
}
