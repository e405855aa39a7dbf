using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;
using static Cohesion.Domain.Tests.Grants.Life;

namespace Cohesion.Domain.Tests.Grants;

public class GrantTests
{
    private static readonly PaymentTerms Terms = PaymentTerms.AdvanceAndBalance(
        Ratio.Percent(80),
        new PaymentMoment.After(PaymentEvent.Agreement, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
        new PaymentMoment.After(PaymentEvent.Report, new DelayRule(Delay.Of(30, DelayUnit.CalendarDays))),
        new SettlementRule(CostBasis.Proportional));

    [Theory]
    [InlineData(typeof(ProposedGrant), "Decide, Refuse")]
    [InlineData(typeof(RefusedGrant), "")]
    [InlineData(typeof(DecidedGrant), "Notify")]
    [InlineData(typeof(NotifiedGrant.AgreementDue), "Sign")]
    [InlineData(typeof(NotifiedGrant.AgreementOptional), "Open, Sign")]
    [InlineData(typeof(PayableGrant), "Pay, Withdraw")]
    [InlineData(typeof(PaidGrant), "Pay, Report, Withdraw")]
    [InlineData(typeof(ReportedGrant), "Close, Pay, Repay, Withdraw")]
    [InlineData(typeof(ClosedGrant), "")]
    [InlineData(typeof(WithdrawnGrant), "Repay, Settle")]
    [InlineData(typeof(RepaidGrant), "")]
    public void A_state_has_its_transitions_and_no_other(Type state, string transitions) => Assert.Equal(
        transitions,
        string.Join(", ", state.GetMethods().Where(method => method.ReturnType.Name.StartsWith("GrantStep", StringComparison.Ordinal) && !method.IsStatic).Select(method => method.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Only_a_request_can_be_made_out_of_nothing() => Assert.Equal(
        [typeof(ProposedGrant)], typeof(Grant).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Grant)) && type.GetConstructors().Length > 0));

    [Fact]
    public void A_whole_life_ends_with_nothing_owed()
    {
        PayableGrant payable = Payable("30000 EUR", Terms);
        Assert.Equal(["24000 EUR 2026-05-04", "6000 EUR "], payable.PaymentCalendar.Select(Line)); // 1 May is a holiday, a Friday

        ReportedGrant reported = payable.Pay(Pay("2026-05-04", "24000 EUR")).Require().Report(Report("2027-06-30", "50000 EUR", "45000 EUR", "20000 EUR")).Require();
        Assert.Equal(("27000 EUR", "1000 EUR", false), ($"{reported.Settlement.Final}", $"{reported.Balance}", reported.IsReportLate));
        Assert.Equal("2027-07-30", $"{reported.PaymentCalendar[1].Day:uuuu-MM-dd}");

        // 27 000 and 20 000 come in, 45 000 go out: 2 000 are not spent, and go back.
        Assert.Equal(("2000 EUR", "25000 EUR"), ($"{reported.Settlement.Unspent}", $"{reported.Settlement.Deserved}"));
        ClosedGrant closed = reported.Pay(Pay("2027-07-20", "1000 EUR")).Require().Close(Day("2027-07-21")).Require();
        Assert.Equal(("25000 EUR", "0 EUR"), ($"{closed.TotalPaid}", $"{closed.TotalRepaid}"));
    }

    [Fact]
    public void What_was_paid_beyond_the_final_amount_is_given_back()
    {
        ReportedGrant reported = Paid("30000 EUR", "30000 EUR").Report(Report("2027-06-30", "50000 EUR", "45000 EUR", "20000 EUR")).Require();
        Assert.Equal(("0 EUR", "5000 EUR"), ($"{reported.Balance}", $"{reported.OwedBack}"));
        ReportedGrant half = reported.Repay(Pay("2027-07-20", "2000.50 EUR")).Require();
        Assert.Equal("StillOwed /closed 2999.50 EUR", Said(half.Close(Day("2027-07-21")).Refusals));
        Assert.Equal("AboveOwed /repayments/1/amount 2999.51 EUR ≤ 2999.50 EUR", Said(half.Repay(Pay("2027-07-21", "2999.51 EUR")).Refusals));
        Assert.Equal("5000 EUR", $"{half.Repay(Pay("2027-07-21", "2999.50 EUR")).Require().Close(Day("2027-07-21")).Require().TotalRepaid}");
    }

    [Fact]
    public void Without_dates_the_law_pays_once_within_60_days_of_the_notification()
    {
        PayableGrant payable = Payable("30000 EUR");
        Assert.Equal(["30000 EUR 2026-05-19"], payable.PaymentCalendar.Select(Line));
        Assert.Equal("2026-07-01", $"{payable.PublicationDue!.Day:uuuu-MM-dd}");
        Assert.Null(Payable("23000 EUR").PublicationDue);
    }

    [Theory]
    [InlineData("2026-12-31", "2027-06-30")]
    [InlineData("2026-08-31", "2027-03-01")] // 28 February 2027 is a Sunday
    [InlineData("2028-02-29", "2028-08-29")]
    [InlineData("2027-08-31", "2028-02-29")]
    [InlineData("2026-06-30", "2026-12-30")]
    public void The_report_is_due_six_months_after_the_financial_year(string yearEnd, string due) =>
        Assert.Equal(Day(due), Proposed("1000 EUR", yearEnd: yearEnd).ReportDue!.Day);

    [Fact]
    public void No_new_request_comes_before_the_report()
    {
        PaidGrant paid = Paid("30000 EUR", "30000 EUR");
        ReportedGrant reported = paid.Report(Report("2027-02-01", "50000 EUR", "50000 EUR")).Require();
        PartyId agglo = PartyId.Parse("agglo"), lireIci = PartyId.Parse("lire-ici");
        Assert.Equal([paid], new GrantRegister([paid]).ReportsOwed(agglo, lireIci, Day("2027-01-01")));
        Assert.Empty(new GrantRegister([paid]).ReportsOwed(agglo, lireIci, Day("2026-12-31"))); // the year is not over
        Assert.Empty(new GrantRegister([reported]).ReportsOwed(agglo, lireIci, Day("2027-03-01")));
        Assert.Empty(new GrantRegister([paid]).ReportsOwed(PartyId.Parse("etat"), lireIci, Day("2027-03-01")));
    }

    [Fact]
    public void Each_bad_step_is_refused_with_both_values()
    {
        PaidGrant paid = Paid("30000 EUR", "20000 EUR", Terms);
        ReportedGrant reported = paid.Report(Report("2027-06-30", "50000 EUR", "45000 EUR")).Require();
        Assert.Equal("TooEarly /decided/on 2026-01-31 ≥ 2026-02-01", Said(Proposed("1 EUR").Decide(new Deliberation(Day("2026-01-31"), "conseil")).Refusals));
        Assert.Equal("TooEarly /refused/on 2026-01-31 ≥ 2026-02-01", Said(Proposed("1 EUR").Refuse(new Deliberation(Day("2026-01-31"), "conseil")).Refusals));
        Assert.Equal("TooEarly /notified/on 2026-03-11 ≥ 2026-03-12", Said(Decided("1 EUR").Notify(Day("2026-03-11")).Refusals));
        Assert.Equal("WrongCurrency /notified/othersOfYear 5 XPF EUR", Said(Decided("1 EUR").Notify(Day("2026-03-12"), Money.Xpf(5)).Refusals));
        Assert.Equal("AboveAward /payments/1/amount 30000.01 EUR ≤ 30000 EUR", Said(paid.Pay(Pay("2026-06-01", "10000.01 EUR")).Refusals));
        Assert.Equal("AwaitsReport /payments/1/amount 24000.01 EUR ≤ 24000 EUR", Said(paid.Pay(Pay("2026-06-01", "4000.01 EUR")).Refusals));
        Assert.Equal("NotAboveZero /payments/1/amount 0 EUR, TooEarly /payments/1/on 2026-05-03 ≥ 2026-05-04", Said(paid.Pay(Pay("2026-05-03", "0 EUR")).Refusals));
        Assert.Equal("WrongCurrency /payments/1/amount 1 XPF EUR", Said(paid.Pay(Pay("2026-06-01", "1 XPF")).Refusals));
        Assert.Equal("TooEarly /report/on 2026-05-03 ≥ 2026-05-04", Said(paid.Report(Report("2026-05-03", "1 EUR", "1 EUR")).Refusals));
        Assert.Equal("AboveDeserved /balance/0/amount 27000.01 EUR ≤ 27000 EUR", Said(reported.Pay(Pay("2027-07-01", "7000.01 EUR")).Refusals));
        Assert.Equal("StillOwed /closed 7000 EUR", Said(reported.Close(Day("2027-07-01")).Refusals));
        Assert.Equal("AboveOwed /repayments/0/amount 1 EUR ≤ 0 EUR", Said(reported.Repay(Pay("2027-07-01", "1 EUR")).Refusals));
        Assert.Equal("TooEarly /agreement/signedOn 2026-03-11 ≥ 2026-03-12", Said(Decided("30000 EUR").Notify(Day("2026-03-20")).Require().Sign(new GrantAgreement(Day("2026-03-11"))).Refusals));
    }

    [Fact]
    public void What_waits_for_an_agreement_needs_one()
    {
        NotifiedGrant.AgreementOptional free = Assert.IsType<NotifiedGrant.AgreementOptional>(Decided("1000 EUR").Notify(Day("2026-03-20")).Require());
        Assert.Equal("NoAgreement /terms/parts/0 agreement", Said(free.Open(Terms).Refusals));
        Assert.Equal(["1000 EUR 2026-05-19"], free.Open().Require().PaymentCalendar.Select(Line));
    }

    [Fact]
    public void A_company_keeps_nothing_that_it_does_not_spend()
    {
        PaymentTerms keeping = PaymentTerms.Create(Terms.Parts, new SettlementRule(CostBasis.LumpSum, Ratio.Percent(10)));
        NotifiedGrant notified = Proposed("30000 EUR", form: "company").Decide(new Deliberation(Day("2026-03-12"), "conseil")).Require().Notify(Day("2026-03-20")).Require();
        Assert.Equal("KeptForProfit /agreement/terms/keptUnspent 10 % privateNonProfit", Said(notified.Sign(new GrantAgreement(Day("2026-04-01"), keeping)).Refusals));
    }

    [Theory]
    [InlineData("2026-01-01", "30000 EUR")]
    [InlineData("2026-07-02", "15041.10 EUR")] // 182 of 365 days are over, 183 remain: 15 041.0958…
    [InlineData("2026-12-31", "82.19 EUR")]
    [InlineData("2027-01-01", "0 EUR")]
    public void A_breach_takes_back_the_days_from_it_on(string breach, string withdrawn)
    {
        WithdrawnGrant grant = Paid("30000 EUR", "30000 EUR").Withdraw(GrantWithdrawal.Create(Day(breach), Day("2027-01-08"), Day("2027-01-31"), "breach")).Require();
        Assert.Equal((withdrawn, withdrawn), ($"{grant.Withdrawn}", $"{grant.OwedBack}"));
        Assert.Equal(Day("2027-08-02"), grant.RepaymentDue!.Day); // 31 July 2027 is a Saturday
        Assert.Equal(!grant.OwedBack.IsZero, grant.Settle(Day("2027-02-01")).Refusals.Count > 0);
        WithdrawnGrant after = grant.OwedBack.IsZero ? grant : grant.Repay(new Payment(Day("2027-02-01"), grant.OwedBack)).Require();
        Assert.Equal(Day("2027-02-02"), after.Settle(Day("2027-02-02")).Require().LastDay);
    }

    [Fact]
    public void A_breach_is_heard_before_it_is_decided_and_the_law_is_not_older_than_itself()
    {
        GrantWithdrawal.TryCreate(Day("2026-07-02"), Day("2026-07-01"), Day("2026-06-30"), "breach", out _, out ValueList<Problem> problems);
        Assert.Equal("TooEarly /heardOn 2026-07-01 ≥ 2026-07-02, TooEarly /decidedOn 2026-06-30 ≥ 2026-07-01", Said(problems));

        PaidGrant early = new ProposedGrant(Award("1000 EUR"), Day("2022-01-01")).Decide(new Deliberation(Day("2026-03-12"), "conseil")).Require()
            .Notify(Day("2026-03-20")).Require().Sign(new GrantAgreement(Day("2026-04-01"))).Require().Pay(Pay("2026-05-04", "1000 EUR")).Require();
        Assert.Equal("TooEarly /withdrawn 2022-01-01 ≥ 2022-01-02", Said(early.Withdraw(GrantWithdrawal.Create(Day("2026-07-02"), Day("2026-07-02"), Day("2026-07-02"), "breach")).Refusals));
    }

    [Fact]
    public void A_step_that_is_refused_throws_where_it_was_required() =>
        Assert.Contains("1000.01 EUR", Assert.Throws<ArgumentException>(() => Payable("1000 EUR").Pay(Pay("2026-05-04", "1000.01 EUR")).Require()).Message, StringComparison.Ordinal);

    private static string Line(DueInstalment due) => $"{due.Instalment.Amount} {due.Day:uuuu-MM-dd}";
}
