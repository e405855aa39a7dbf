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
    public void The_sample_of_every_feature_goes_on_to_the_end_of_a_grant()
    {
        (int code, string output, _) = Shell.Run("run", Shell.Sample("trois-vals-2028"), "--lang", "en");
        Assert.Equal(0, code);
        string unwrapped = string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(
            [
                "2028-06 2 €1,200 on 15 September 2028", "un-clic-pour-tous, €11,200: closed", "- €3,360 on 15 September 2028 -", "by 18 May 2029",
                "final amount €10,400, unspent €200 of which €20 is kept, balance €0, owed back €0",
            ],
            line => Assert.Contains(line, unwrapped, StringComparison.Ordinal));
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

    [Theory]
    [InlineData("\"on\": \"2027-04-30\"", "\"on\": \"2027-07-01\"", "report handed in on 1 July 2027, late")]
    [InlineData("\"on\": \"2027-04-30\"", "\"on\": \"2027-06-30\"", "report handed in on 30 June 2027 ")]
    [InlineData(
        "\"basis\": \"proportional\"", "\"basis\": \"lumpSum\", \"keptUnspent\": \"25 %\"", "final amount €20,000, unspent €2,000 of which €500 is kept, balance €2,500, owed back €0")]
    [InlineData(
        "\"summary\": \"Trente-six lectures au pied de huit immeubles.\"\n  },",
        "\"summary\": \"Fini.\" }, \"withdrawn\": { \"breachOn\": \"2026-07-01\", \"heardOn\": \"2027-05-02\", \"decidedOn\": \"2027-05-31\", \"reason\": \"Prosélytisme\", \"repayments\": [ { \"on\": \"2027-06-01\", \"amount\": \"1000 EUR\" } ] },",
        "withdrawn, €6,073.97 owed back",
        "planned before the withdrawal: €",
        "given back: €1,000",
        "withdrawal of 31 May 2027 (Prosélytisme): €9,073.97 for the days from 1 July 2026 on, €8,926.03 stays granted",
        "to be given back by 30 November 2027")]
    public void What_becomes_of_a_grant_is_told(string right, string wrong, params string[] lines)
    {
        string folder = Directory.CreateTempSubdirectory("cohesion-").FullName;
        try
        {
            foreach (string path in Directory.GetFiles(Folder, "*.json"))
            {
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(path)), File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
            }

            (int code, string output, string error) = Shell.Run("run", folder, "--lang", "en");
            Assert.True(code == 0, output + error);
            string unwrapped = string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            Assert.All(lines, line => Assert.Contains(line, unwrapped, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_payment_above_the_award_is_told_at_its_place()
    {
        using TemporaryFile file = Shell.File(File.ReadAllText(Path.Combine(Folder, "grant.json")).Replace("\"16000 EUR\"", "\"20000.01 EUR\"", StringComparison.Ordinal));
        (int code, string output, _) = Shell.Run("check", file.Path, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("error COH2704: Payments would reach `20000.01 EUR` and exceed the grant. Expected: ≤ 20000 EUR. [/payments/0/amount]", output, StringComparison.Ordinal);
    }
}
