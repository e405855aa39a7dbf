using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Configuration;

/// <summary>Writes a grant: what is granted, then its steps, those before each first.</summary>
internal static class GrantWriter
{
    public static void Write(CanonicalJson json, Grant grant)
    {
        GrantAward award = grant.Award;
        json.Code<GrantId>("grant", award.Id);
        json.Code<PartyId>("authority", award.Authority);
        json.Member("beneficiary", members =>
        {
            members.Code<PartyId>("id", award.Beneficiary.Id);
            members.Code<Code>("legalForm", award.Beneficiary.LegalForm);
        });
        json.Code<Money>("amount", award.Amount);
        json.Member("year", award.Year);
        json.Member("period", members =>
        {
            Day(members, "from", award.Period.Start);
            Day(members, "until", award.Period.End);
        });
        Day(json, "yearEnd", award.YearEnd);
        if (award.Holidays != HolidayCalendar.Metropole)
        {
            json.Member("holidays", members => Holidays(members, award.Holidays));
        }

        Steps(json, grant);
        json.Member("fictional", award.IsFictional ? true : null);
        json.Cite(award.Citations);
    }

    private static void Steps(CanonicalJson json, Grant grant)
    {
        switch (grant)
        {
            case ProposedGrant proposed:
                json.Member("proposed", members => Day(members, "on", proposed.On));
                break;
            case RefusedGrant refused:
                Steps(json, refused.Proposed);
                json.Member("refused", members => Deliberation(members, refused.Deliberation));
                break;
            case DecidedGrant decided:
                Steps(json, decided.Proposed);
                json.Member("decided", members => Deliberation(members, decided.Deliberation));
                break;
            case NotifiedGrant notified:
                Steps(json, notified.Decided);
                json.Member("notified", members =>
                {
                    Day(members, "on", notified.On);
                    members.Code<Money>("othersOfYear", notified.OthersOfYear.IsZero ? null : notified.OthersOfYear);
                });
                break;
            case PayableGrant payable:
                Steps(json, payable.Notified);
                Opening(json, payable);
                break;
            case PaidGrant paid:
                Steps(json, paid.Payable);
                Payments(json, "payments", paid.Payments);
                break;
            case ReportedGrant reported:
                Steps(json, reported.Paid);
                json.Member("report", members => Report(members, reported.Report));
                Payments(json, "balance", reported.Payments.Skip(reported.Paid.Payments.Count));
                Payments(json, "repayments", reported.Repayments);
                break;
            case ClosedGrant closed:
                Steps(json, closed.Reported);
                json.Member("closed", members => Day(members, "on", closed.On));
                break;
            case WithdrawnGrant withdrawn:
                Steps(json, withdrawn.Before);
                json.Member("withdrawn", members => Withdrawal(members, withdrawn));
                break;
            case RepaidGrant repaid:
                Steps(json, repaid.Withdrawn);
                json.Member("repaid", members => Day(members, "on", repaid.On));
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Opening(CanonicalJson json, PayableGrant payable) => json.Member(payable.Agreement is null ? "opened" : "agreement", members =>
    {
        if (payable.Agreement is { } signed)
        {
            Day(members, "signedOn", signed.SignedOn);
        }

        if (payable.Terms is { } terms)
        {
            members.Member("terms", inner => PaymentWriter.Write(inner, terms));
        }

        members.Member("reference", payable.Agreement?.Reference);
    });

    private static void Report(CanonicalJson json, FinancialReport report)
    {
        Day(json, "on", report.On);
        Lines(json, "expenses", report.Lines.Where(line => line.Side == BudgetSide.Expense));
        Lines(json, "incomes", report.Lines.Where(line => line.Side == BudgetSide.Income));
        json.Objects("indicators", report.Indicators, static (members, indicator) =>
        {
            members.Code<Code>("id", indicator.Id);
            members.Member("planned", (long?)indicator.Planned);
            members.Member("actual", (long?)indicator.Actual);
        });
        if (report.Beneficiaries is { } people)
        {
            json.Member("beneficiaries", members =>
            {
                members.Member("total", (long?)people.Total);
                members.Member("quartier", (long?)people.Quartier);
            });
        }

        json.Member("summary", report.Summary);
    }

    private static void Lines(CanonicalJson json, string name, IEnumerable<ReportLine> lines) => json.Objects(name, [.. lines], static (members, line) =>
    {
        members.Code<Code>("kind", line.Kind);
        members.Code<Money>("planned", line.Planned);
        members.Code<Money>("actual", line.Actual);
    });

    private static void Withdrawal(CanonicalJson json, WithdrawnGrant withdrawn)
    {
        Day(json, "breachOn", withdrawn.Withdrawal.BreachOn);
        Day(json, "heardOn", withdrawn.Withdrawal.HeardOn);
        Day(json, "decidedOn", withdrawn.Withdrawal.DecidedOn);
        json.Member("reason", withdrawn.Withdrawal.Reason);
        Payments(json, "repayments", withdrawn.Repayments.Skip(withdrawn.Before.Repayments.Count));
    }

    private static void Payments(CanonicalJson json, string name, IEnumerable<Payment> payments) => json.Objects(name, [.. payments], static (members, payment) =>
    {
        Day(members, "on", payment.On);
        members.Code<Money>("amount", payment.Amount);
    });

    private static void Deliberation(CanonicalJson json, Deliberation deliberation)
    {
        Day(json, "on", deliberation.On);
        json.Member("assembly", deliberation.Assembly);
        json.Member("reference", deliberation.Reference);
    }

    private static void Holidays(CanonicalJson json, HolidayCalendar holidays)
    {
        json.Member("zone", GrantWords.Zones.Of(holidays.Zone));
        json.Member("goodFriday", holidays.HasGoodFriday ? true : null);
        json.List("added", holidays.Added, static (list, day) => list.Text(GrantChecks.Spell(day)));
    }

    private static void Day(CanonicalJson json, string name, LocalDate day) => json.Member(name, GrantChecks.Spell(day));
}
