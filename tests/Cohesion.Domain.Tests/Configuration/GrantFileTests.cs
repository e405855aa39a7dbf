using System.Text;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Grants;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class GrantFileTests
{
    private const string Least = """
        { "grant": "g", "authority": "agglo", "beneficiary": { "id": "lire-ici", "legalForm": "association" }, "amount": "30000 EUR", "year": 2026,
          "period": { "from": "2026-01-01", "until": "2026-12-31" }, "yearEnd": "2026-12-31", "proposed": { "on": "2026-02-01" } }
        """;

    private const string Whole = """
        { "$schema": "grant.schema.json", "grant": "2026-017", "authority": "agglo", "beneficiary": { "id": "lire-ici", "legalForm": "association", "note": "n" },
          "amount": "30000 EUR", "year": 2026, "period": { "from": "2026-01-01", "until": "2026-12-31" }, "yearEnd": "2026-08-31",
          "holidays": { "zone": "alsaceMoselle", "goodFriday": true, "added": [ "2026-06-29" ] },
          "proposed": { "on": "2026-02-01" },
          "decided": { "on": "2026-03-12", "assembly": "conseil communautaire", "reference": "2026-03-12/14" },
          "notified": { "on": "2026-03-20", "othersOfYear": "5000 EUR" },
          "agreement": { "signedOn": "2026-04-01", "reference": "C-12", "terms": {
            "parts": [ { "share": "80 %", "after": "agreement", "within": "30 calendarDays", "cite": [ { "text": "art. 4" } ] },
                       { "share": "20 %", "after": "report", "within": "10 workingDays", "fixed": true, "since": "2020-01-01" } ],
            "basis": "proportional", "keptUnspent": "10 %", "cite": [ { "text": "art. 5" } ] } },
          "payments": [ { "on": "2026-05-04", "amount": "14000 EUR" }, { "on": "2026-05-05", "amount": "10000 EUR" } ],
          "report": { "on": "2027-02-01",
            "expenses": [ { "kind": "staff", "planned": "50000 EUR", "actual": "45000 EUR" } ],
            "incomes": [ { "kind": "sales", "planned": "20000 EUR", "actual": "18000 EUR" } ],
            "indicators": [ { "id": "sessions", "planned": 10, "actual": 8 } ], "beneficiaries": { "total": 100, "quartier": 60 }, "summary": "Done." },
          "balance": [ { "on": "2027-02-10", "amount": "3000 EUR" } ],
          "closed": { "on": "2027-02-11" }, "fictional": true, "cite": [ { "text": "register" } ] }
        """;

    private const string Withdrawn = """
        { "grant": "g", "authority": "agglo", "beneficiary": { "id": "lire-ici", "legalForm": "association" }, "amount": "20000 EUR", "year": 2026,
          "period": { "from": "2026-01-01", "until": "2026-12-31" }, "yearEnd": "2026-12-31", "proposed": { "on": "2026-02-01" },
          "decided": { "on": "2026-03-12", "assembly": "conseil" }, "notified": { "on": "2026-03-20" },
          "opened": { "terms": { "parts": [ { "share": "1/3", "on": "2026-04-01" }, { "share": "2/3", "after": "notification" } ] } },
          "payments": [ { "on": "2026-05-04", "amount": "20000 EUR" } ],
          "withdrawn": { "breachOn": "2026-07-02", "heardOn": "2026-07-10", "decidedOn": "2026-08-31", "reason": "breach",
            "repayments": [ { "on": "2026-09-15", "amount": "10027.40 EUR" } ] },
          "repaid": { "on": "2026-09-16" } }
        """;

    private static readonly byte[][] Examples = [.. new[] { Least, Whole, Withdrawn }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void A_whole_file_leads_to_the_state_that_its_steps_reach()
    {
        Assert.True(GrantFile.Read(Whole).TryGetValue(out Grant? grant), Said(Whole));
        ClosedGrant closed = Assert.IsType<ClosedGrant>(grant);
        Assert.Equal(("27000 EUR", "27000 EUR", "Done."), ($"{closed.TotalPaid}", $"{closed.Reported.Settlement.Final}", closed.Reported.Report.Summary));
        Assert.Equal(["register"], closed.Award.Citations.Select(citation => citation.Text));
        Assert.Equal(["art. 5"], closed.Reported.Paid.Payable.Agreement!.Terms!.Citations.Select(citation => citation.Text));
        Assert.True(GrantFile.Read(Withdrawn).TryGetValue(out grant), Said(Withdrawn));
        Assert.Equal("10027.40 EUR", $"{Assert.IsType<RepaidGrant>(grant).TotalRepaid}");
    }

    [Fact]
    public void Reading_inverts_writing_and_writing_again_changes_no_byte() => Law.Holds(Generate.GrantStates, grant =>
        GrantFile.Write(grant) is var text
        && GrantFile.Read(text).TryGetValue(out Grant? read) && read == grant && GrantFile.Write(read) == text, 400);

    [Theory]
    [InlineData("\"30000 EUR\"", "\"0 EUR\"", "NotAboveZero /amount")]
    [InlineData("\"association\"", "\"asociation\"", "UnknownCode /beneficiary/legalForm")]
    [InlineData("\"2026-12-31\" }", "\"2025-12-31\" }", "Reversed /period/until")]
    [InlineData("\"yearEnd\": \"2026-12-31\"", "\"yearEnd\": \"2025-12-31\"", "TooEarly /yearEnd")]
    [InlineData("\"yearEnd\": \"2026-12-31\"", "\"yearEnd\": \"2026-02-30\"", "NoSuchDay /yearEnd")]
    [InlineData("\"yearEnd\"", "\"holidays\": { \"zone\": \"metropole\", \"goodFriday\": true }, \"yearEnd\"", "DoesNotApply /holidays/goodFriday")]
    [InlineData("\"proposed\"", "\"report\": { \"on\": \"2027-01-01\", \"expenses\": [ { \"kind\": \"staff\", \"planned\": \"1 EUR\", \"actual\": \"1 EUR\" } ] }, \"proposed\"", "MissingMember ")]
    [InlineData("\"proposed\"", "\"payments\": [ { \"on\": \"2027-01-01\", \"amount\": \"1 EUR\" } ], \"proposed\"", "MissingStep /payments")]
    [InlineData("\"proposed\"", "\"refused\": { \"on\": \"2026-01-01\", \"assembly\": \"a\" }, \"proposed\"", "TooEarly /refused/on")]
    [InlineData("\"proposed\"", "\"decided\": { \"on\": \"2026-03-01\", \"assembly\": \"a\" }, \"notified\": { \"on\": \"2026-03-01\" }, \"opened\": {}, \"proposed\"", "NoAgreement /opened")]
    public void A_mistake_is_said_at_its_place(string right, string wrong, string said) => Assert.Equal(said, Said(Least.Replace(right, wrong, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"10000 EUR\"", "\"16000.01 EUR\"", "AboveAward /payments/1/amount `30000.01 EUR` `≤ 30000 EUR`")]
    [InlineData("\"10000 EUR\"", "\"10000.01 EUR\"", "AwaitsReport /payments/1/amount `24000.01 EUR` `≤ 24000 EUR`")]
    [InlineData("\"14000 EUR\"", "\"31000 EUR\"", "AboveAward /payments/0/amount `31000 EUR` `≤ 30000 EUR`")]
    [InlineData("\"on\": \"2026-05-05\"", "\"on\": \"2026-05-03\"", "TooEarly /payments/1/on `2026-05-03` `≥ 2026-05-04`")]
    [InlineData("\"on\": \"2027-02-01\"", "\"on\": \"2026-05-04\"", "TooEarly /report/on `2026-05-04` `≥ 2026-05-05`")]
    [InlineData("\"3000 EUR\"", "\"3000.01 EUR\"", "AboveDeserved /balance/0/amount `27000.01 EUR` `≤ 27000 EUR`")]
    [InlineData("\"3000 EUR\"", "\"2999.99 EUR\"", "StillOwed /closed `0.01 EUR` ``")]
    [InlineData("\"on\": \"2026-03-20\"", "\"on\": \"2026-03-11\"", "TooEarly /notified/on `2026-03-11` `≥ 2026-03-12`")]
    [InlineData("\"association\"", "\"company\"", "KeptForProfit /agreement/terms/keptUnspent `10 %` `privateNonProfit`")]
    [InlineData("\"20 %\", \"after\": \"report\"", "\"30 %\", \"after\": \"report\"", "SumDiffers /agreement/terms/parts `100 %` `110 %`")]
    [InlineData("\"keptUnspent\": \"10 %\"", "\"keptUnspent\": \"101 %\"", "NumberOutOfRange /agreement/terms/keptUnspent `101 %` `0 % ≤ … ≤ 100 %`")]
    [InlineData("\"quartier\": 60", "\"quartier\": 101", "AboveWhole /report/beneficiaries/quartier `101` `≤ 100`")]
    [InlineData("\"planned\": \"20000 EUR\", \"actual\": \"18000 EUR\"", "\"planned\": \"20000 XPF\", \"actual\": \"18000 XPF\"", "WrongCurrency /report/incomes/0/planned `20000 XPF` `EUR`")]
    [InlineData("\"from\": \"2026-01-01\"", "\"from\": \"2027-01-01\"", "Reversed /period/until `2026-12-31` `≥ 2027-01-01`")]
    public void A_step_that_the_grant_refuses_is_said_with_both_values(string right, string wrong, string said) => Assert.Equal(
        said,
        string.Join(", ", GrantFile.Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics
            .Select(one => $"{one.Problem.Code} {one.Problem.Path} `{one.Problem.Found}` `{one.Problem.Expected}`")));

    [Fact]
    public void An_agreement_that_lacks_is_told_with_the_total_of_the_year_and_the_threshold() => Assert.Equal(
        ["`23000.01 EUR` needs a written agreement, and none is signed. Expected: ≤ 23000 EUR."],
        GrantFile.Read(Least.Replace("\"30000 EUR\"", "\"20000 EUR\"", StringComparison.Ordinal).Replace(
            "\"proposed\"",
            "\"decided\": { \"on\": \"2026-03-01\", \"assembly\": \"a\" }, \"notified\": { \"on\": \"2026-03-01\", \"othersOfYear\": \"3000.01 EUR\" }, \"opened\": {}, \"proposed\"",
            StringComparison.Ordinal)).Diagnostics.Select(one => one.Problem.ToText(Language.English)));

    [Fact]
    public void A_refused_payment_hides_none_after_it() => Assert.Equal(
        "NotAboveZero /payments/0/amount, TooEarly /payments/1/on",
        Said(Whole.Replace("14000 EUR", "0 EUR", StringComparison.Ordinal).Replace("2026-05-05", "2026-01-05", StringComparison.Ordinal)));

    [Fact]
    public void The_schema_agrees_with_the_reader_and_nothing_throws() =>
        FormatLaws.SchemaAgreesWithReader(3, GrantFile.JsonSchema, json => GrantFile.Read(new MemoryStream(json)).Diagnostics, Examples);

    private static string Said(string json) => string.Join(", ", GrantFile.Read(json).Diagnostics.Select(one => $"{one.Problem.Code} {one.Problem.Path}"));
}
