using Xunit;

namespace Cohesion.Cli.Tests;

public class SelectionTests
{
    private static readonly string Call = Shell.Sample("trois-vals-2028/call.json");
    private static readonly string Applications = Shell.Sample("trois-vals-2028/applications.json");
    private static readonly string Jury = Shell.Sample("trois-vals-2028/jury.json");
    private static readonly string Seed = File.ReadAllText(Shell.Sample("trois-vals-2028/seed.txt")).TrimEnd();

    [Theory]
    [InlineData("\"quality\": 16,", "\"quality\": 21,", "(13,20): error COH2503: The score `21` is off the scale of its criterion. Expected: 0 ≤ … ≤ 20. [/ballots/0/criteria/quality]")]
    [InlineData("\"quality\": 16,", "", "COH2502: The score of criterion `quality` is missing for `alba, 2028-01`. [/ballots/0/criteria]")]
    [InlineData("\"application\": \"2028-01\"", "\"application\": \"2028-77\"", "COH2504: ")]
    public void What_is_wrong_with_a_ballot_stands_at_its_place(string right, string wrong, string said)
    {
        string text = File.ReadAllText(Jury);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        using TemporaryFile file = Shell.File(text.Remove(at, right.Length).Insert(at, wrong));
        (int code, string output, _) = Shell.Run("select", Call, Applications, file.Path, "--seed", Seed, "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Rank", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_replayed_under_its_rules_and_refused_under_others()
    {
        (int code, string record, _) = Shell.Run("select", Call, Applications, Jury, "--seed", Seed, "--record");
        Assert.Equal(0, code);
        using TemporaryFile file = Shell.File(record);
        Assert.Equal(0, Shell.Run("replay", Call, file.Path).Code);
        Assert.Equal(0, Shell.Run("select", Call, Applications, Jury, "--seed", Seed, "--recorded", file.Path).Code);
        Assert.Contains("error COH2601", Shell.Run("replay", Shell.Sample("trois-vals-2027/call.json"), file.Path).Output, StringComparison.Ordinal);
        Assert.Contains("error COH2528", Shell.Run("select", Call, Applications, Jury, "--seed", "another", "--recorded", file.Path).Output, StringComparison.Ordinal);
        using TemporaryFile changed = Shell.File(record.Replace("\"state\": \"met\"", "\"state\": \"notMet\"", StringComparison.Ordinal));
        Assert.Contains("error COH2602", Shell.Run("select", Call, Applications, Jury, "--seed", Seed, "--recorded", changed.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_or_a_policy_that_are_not_handed_over_are_asked_for()
    {
        (int code, string output, string error) = Shell.Run("select", Call, Applications, "--seed", Seed);
        Assert.Equal((2, "", "SCORES: les notes manquent\n"), (code, output, error));
        (code, _, error) = Shell.Run("select", Shell.Sample("lens-lievin-2021/call.json"), Shell.Sample("lens-lievin-2021/applications.json"), "--lang", "en");
        Assert.Equal((2, "--policy: the call has no selection policy\n"), (code, error));
    }

    [Fact]
    public void Several_funders_pay_a_budget_to_the_cent()
    {
        (int code, string output, _) = Shell.Run("plan", "10000 EUR", "--known", "0.01 EUR", "--share", "agglo=1", "etat=1", "region=1:3000 EUR", "--json");
        Assert.Equal(0, code);
        Assert.Contains("\"agglo\": \"3500 EUR\"", output, StringComparison.Ordinal);
        Assert.Contains("\"etat\": \"3499.99 EUR\"", output, StringComparison.Ordinal);
        (code, output, _) = Shell.Run("plan", "10000 EUR", "--share", "region=1:3000 EUR", "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("COH2527: The financing plan reaches `3000 EUR` only. Expected: 10000 EUR.", output, StringComparison.Ordinal);
        Assert.Equal(2, Shell.Run("plan", "10000 EUR", "--share", "region").Code);
    }
}
