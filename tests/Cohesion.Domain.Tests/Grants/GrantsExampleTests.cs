using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Grants;

/// <summary>The C# of <c>docs/grants.md</c>, run.</summary>
public class GrantsExampleTests
{
    [Fact]
    public void A_caller_follows_a_grant()
    {
        // begin: grant-life
        GrantAward award = GrantAward.Create(
            GrantId.Parse("2026-017"),
            PartyId.Parse("agglo"),
            new GrantBeneficiary(PartyId.Parse("lire-ici"), LegalForm.Association),
            Money.Euros(30_000),
            year: 2026,
            new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)),
            yearEnd: new LocalDate(2026, 8, 31),
            HolidayCalendar.Of(LegalHolidays.ZoneOf(DepartementCode.Parse("62", null))));
        PaymentTerms terms = PaymentTerms.AdvanceAndBalance(
            Ratio.Percent(80),
            first: new PaymentMoment.After(PaymentEvent.Agreement, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
            then: new PaymentMoment.After(PaymentEvent.Report, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
            new SettlementRule(CostBasis.Proportional));

        DecidedGrant decided = new ProposedGrant(award, new LocalDate(2026, 2, 1))
            .Decide(new Deliberation(new LocalDate(2026, 3, 12), "conseil communautaire")).Require();
        NotifiedGrant notified = decided.Notify(new LocalDate(2026, 3, 20)).Require();
        PayableGrant payable = notified.Sign(new GrantAgreement(new LocalDate(2026, 4, 1), terms)).Require();
        PaidGrant paid = payable.Pay(new Payment(new LocalDate(2026, 5, 4), Money.Euros(24_000))).Require();

        string tooMuch = paid.Pay(new Payment(new LocalDate(2026, 6, 1), Money.Euros(6_000))).Refusals[0].ToText(Language.English);
        LocalDate reportDue = paid.ReportDue!.Day;
        // end: grant-life

        Assert.Equal("A written agreement is due: €30,000 in the year, more than €23,000.", notified.Need.ToText(Language.English));
        Assert.Equal("Payments would reach `30000 EUR`, and the rest waits for the financial report. Expected: ≤ 24000 EUR.", tooMuch);
        Assert.Equal(new LocalDate(2027, 3, 1), reportDue); // 28 February 2027 is a Sunday
    }

    [Fact]
    public void A_caller_settles_a_grant_that_a_file_holds()
    {
        IEnumerable<string> lines = Settle(Repository.Read("samples/payment-terms/grant.json"));
        Assert.Equal(["staff: €-5,000 (-10 %)".Replace("€-", "-€", StringComparison.Ordinal), "final €18,000, balance €2,000, owed back €0"], lines);
    }

    private static IEnumerable<string> Settle(string text)
    {
        // begin: grant-settle
        if (!GrantFile.Read(text).TryGetValue(out Grant? grant) || grant is not ReportedGrant reported)
        {
            return [];
        }

        IEnumerable<string> gaps = reported.Report.Lines
            .Where(line => !line.Gap.IsZero)
            .Select(line => $"{line.Kind}: {line.Gap.ToText(Language.English)} ({line.GapShare})");
        return
        [
            .. gaps,
            $"final {reported.Settlement.Final.ToText(Language.English)}, balance {reported.Balance.ToText(Language.English)}, owed back {reported.OwedBack.ToText(Language.English)}",
        ];
        // end: grant-settle
    }
}
