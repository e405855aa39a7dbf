using Cohesion.Domain.Grants;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Grants;

public class GrantLaws
{
    [Fact]
    public void What_is_paid_never_exceeds_the_award_nor_what_is_given_back_what_was_paid() => Law.Holds(Generate.GrantStates, grant =>
        grant.TotalPaid <= grant.Award.Amount && grant.TotalRepaid <= grant.TotalPaid && !grant.TotalRepaid.IsNegative, 600);

    [Fact]
    public void Nothing_comes_before_what_it_follows() => Law.Holds(Generate.GrantStates, grant =>
        grant.Payments.Zip(grant.Payments.Skip(1)).All(pair => pair.First.On <= pair.Second.On)
        && grant.Payments.Concat(grant.Repayments).All(payment => payment.On <= grant.LastDay));

    [Fact]
    public void Nothing_is_paid_without_an_agreement_that_is_due() => Law.Holds(Generate.GrantStates.Where(grant => grant.Payments.Count > 0), grant =>
        PayableOf(grant) is var payable && (payable.Notified is not NotifiedGrant.AgreementDue || payable.Agreement is not null));

    [Fact]
    public void What_waits_for_the_report_is_not_paid_before_it() => Law.Holds(Generate.GrantStates.Where(grant => grant is PaidGrant), grant =>
        grant.TotalPaid <= ((PaidGrant)grant).Payable.Schedule.BeforeReport);

    [Fact]
    public void A_closed_grant_and_a_repaid_one_owe_nothing() => Law.Holds(Generate.GrantStates, grant => grant switch
    {
        ClosedGrant closed => closed.TotalPaid - closed.TotalRepaid == closed.Reported.Settlement.Deserved,
        RepaidGrant repaid => repaid.TotalPaid - repaid.TotalRepaid <= repaid.Withdrawn.Earned,
        _ => true,
    }, 600);

    [Fact]
    public void A_refused_payment_says_both_values_and_changes_nothing() => Law.Holds(Generate.GrantStates.Where(grant => grant is PayableGrant or PaidGrant), grant =>
    {
        Payment tooMuch = new(grant.LastDay, grant.Award.Amount - grant.TotalPaid + Money.OfMinor(1, grant.Award.Amount.Currency));
        Grant twin = grant with { };
        ValueList<Problem> refusals = grant is PayableGrant payable ? payable.Pay(tooMuch).Refusals : ((PaidGrant)grant).Pay(tooMuch).Refusals;
        return refusals is [{ Code: ProblemCode.AboveAward } problem] && problem.Found == $"{grant.Award.Amount + Money.OfMinor(1, grant.Award.Amount.Currency)}"
            && problem.Expected == $"≤ {grant.Award.Amount}" && grant == twin;
    });

    [Fact]
    public void The_balance_and_what_is_owed_back_are_never_both_there() => Law.Holds(Generate.GrantStates.Where(grant => grant is ReportedGrant), grant =>
        ((ReportedGrant)grant) is var reported
        && (reported.Balance.IsZero || reported.OwedBack.IsZero)
        && reported.TotalPaid - reported.TotalRepaid + reported.Balance - reported.OwedBack == reported.Settlement.Deserved);

    [Fact]
    public void A_withdrawal_conserves_every_cent_and_a_later_breach_withdraws_no_more() => Law.Holds(
        Generate.GrantStates.Where(grant => grant is PaidGrant), Gen.Choose(-20, 450), (grant, offset) =>
    {
        LocalDate breach = grant.Award.Period.Start.PlusDays(offset);
        WithdrawnGrant one = Withdraw((PaidGrant)grant, breach), later = Withdraw((PaidGrant)grant, breach.PlusDays(1));
        return one.Withdrawn + one.Earned == grant.Award.Amount && later.Withdrawn <= one.Withdrawn
            && (offset > 0 || one.Withdrawn == grant.Award.Amount) && (breach <= grant.Award.Period.End || one.Withdrawn.IsZero);
    });

    private static WithdrawnGrant Withdraw(PaidGrant grant, LocalDate breach)
    {
        LocalDate decided = LocalDate.Max(LocalDate.Max(grant.LastDay, breach), grant.Award.Period.Start);
        return grant.Withdraw(GrantWithdrawal.Create(breach, decided, decided, "breach")).TryGetGrant(out WithdrawnGrant? withdrawn)
            ? withdrawn
            : WithRules(grant).Withdraw(GrantWithdrawal.Create(breach, decided, decided, "breach")).Require();
    }

    // A request before the law is not withdrawn by it; the same grant asked for later is.
    private static PaidGrant WithRules(PaidGrant grant)
    {
        ProposedGrant proposed = new(grant.Award, grant.Award.Period.Start, new GrantRules { Repayment = new(grant.Rules.Repayment.Delay) });
        NotifiedGrant notified = proposed.Decide(new Deliberation(proposed.On, "conseil")).Require().Notify(proposed.On).Require();
        PayableGrant payable = notified.Sign(new GrantAgreement(proposed.On)).Require();
        return payable.Pay(new Payment(LocalDate.Max(grant.LastDay, proposed.On), grant.TotalPaid)).Require();
    }

    private static PayableGrant PayableOf(Grant grant) => grant switch
    {
        PaidGrant paid => paid.Payable,
        ReportedGrant reported => reported.Paid.Payable,
        ClosedGrant closed => PayableOf(closed.Reported),
        WithdrawnGrant withdrawn => PayableOf(withdrawn.Before),
        RepaidGrant repaid => PayableOf(repaid.Withdrawn),
        _ => (PayableGrant)grant,
    };
}
