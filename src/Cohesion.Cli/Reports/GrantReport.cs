using System.Diagnostics;
using System.Globalization;
using Cohesion.Domain;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Cli.Reports;

/// <summary>Where a grant stands: what is paid and when, what its report says, what is still to be paid or given back.</summary>
internal static class GrantReport
{
    public static void Print(Session session, Grant grant)
    {
        Language language = session.Language;
        session.Page.Heading(session.Say($"Subvention {grant.Award.Id}", $"Grant {grant.Award.Id}"));
        session.Page.Line(CallReport.Made(session, grant.Award.IsFictional));
        session.Page.Item($"{grant.Award.Beneficiary.Id}, {grant.Award.Amount.ToText(language)}{session.Colon}{StateOf(session, grant)}");
        if (PayableOf(grant) is { } payable)
        {
            session.Page.Item(payable.Notified.Need.ToText(language));
            ValueList<DueInstalment> calendar = ReportedOf(grant)?.PaymentCalendar ?? payable.PaymentCalendar;

            // What a withdrawal puts an end to is not to be read as still due.
            string planned = WithdrawnOf(grant) is null ? "" : session.Say("prévu avant le retrait\u00A0: ", "planned before the withdrawal: ");
            foreach (DueInstalment due in calendar)
            {
                string by = due.Day is { } day && due.Instalment.Moment is not PaymentMoment.OnDay ? session.Say($", au plus tard le {Say(session, day)}", $", by {Say(session, day)}") : "";
                session.Page.Item($"{planned}{due.Instalment.Amount.ToText(language)} {due.Instalment.Moment.ToText(language)}{by}");
            }

            session.Page.Item(session.Say($"versé\u00A0: {grant.TotalPaid.ToText(language)}", $"paid: {grant.TotalPaid.ToText(language)}"));
            if (!grant.TotalRepaid.IsZero)
            {
                session.Page.Item(session.Say($"reversé\u00A0: {grant.TotalRepaid.ToText(language)}", $"given back: {grant.TotalRepaid.ToText(language)}"));
            }
        }

        if (grant.ReportDue is { } report)
        {
            session.Page.Item(session.Say($"compte rendu financier au plus tard le {Say(session, report.Day)}", $"financial report by {Say(session, report.Day)}"));
        }

        if (ReportedOf(grant) is { } reported)
        {
            PrintReport(session, reported);
        }

        if (WithdrawnOf(grant) is { } withdrawn)
        {
            PrintWithdrawal(session, withdrawn);
        }
    }

    private static void PrintWithdrawal(Session session, WithdrawnGrant grant)
    {
        Language language = session.Language;
        string breach = Say(session, grant.Withdrawal.BreachOn), decision = Say(session, grant.Withdrawal.DecidedOn);
        session.Page.Item(session.Say(
            $"retrait du {decision} ({grant.Withdrawal.Reason})\u00A0: {grant.Withdrawn.ToText(language)} pour les jours à compter du {breach}, {grant.Earned.ToText(language)} restent acquis",
            $"withdrawal of {decision} ({grant.Withdrawal.Reason}): {grant.Withdrawn.ToText(language)} for the days from {breach} on, {grant.Earned.ToText(language)} stays granted"));
        if (grant.RepaymentDue is { } due)
        {
            session.Page.Item(session.Say($"à reverser au plus tard le {Say(session, due.Day)}", $"to be given back by {Say(session, due.Day)}"));
        }
    }

    private static void PrintReport(Session session, ReportedGrant grant)
    {
        Language language = session.Language;
        string day = Say(session, grant.Report.On);
        session.Page.Item(session.Say(
            $"compte rendu remis le {day}{(grant.IsReportLate ? ", en retard" : "")}", $"report handed in on {day}{(grant.IsReportLate ? ", late" : "")}"));
        session.Page.Table(
            ["", session.Say("Prévu", "Planned"), session.Say("Réel", "Real"), session.Say("Écart", "Gap"), "%"],
            [
                .. grant.Report.Lines.Select(line => (IReadOnlyList<string>)
                    [$"{line.Kind}", line.Planned.ToText(language), line.Actual.ToText(language), line.Gap.ToText(language), Percent(line.GapShare, language)]),
                .. grant.Report.Indicators.Select(figure => (IReadOnlyList<string>)
                    [$"{figure.Id}", Spell(figure.Planned), Spell(figure.Actual), Spell(figure.Gap), Percent(figure.Attainment - Ratio.Percent(100), language)]),
            ],
            1, 2, 3, 4);
        if (grant.Report.Beneficiaries is { } people)
        {
            session.Page.Item(session.Say($"{people.Total} personnes, dont {people.Quartier} des quartiers", $"{people.Total} people, of whom {people.Quartier} of the quartiers"));
        }

        Money kept = grant.Settlement.Kept;
        session.Page.Item(session.Say(
            $"montant définitif {grant.Settlement.Final.ToText(language)}, reliquat {grant.Settlement.Unspent.ToText(language)}{(kept.IsZero ? "" : $" dont {kept.ToText(language)} conservés")}, solde à verser {grant.Balance.ToText(language)}, à reverser {grant.OwedBack.ToText(language)}",
            $"final amount {grant.Settlement.Final.ToText(language)}, unspent {grant.Settlement.Unspent.ToText(language)}{(kept.IsZero ? "" : $" of which {kept.ToText(language)} is kept")}, balance {grant.Balance.ToText(language)}, owed back {grant.OwedBack.ToText(language)}"));
    }

    private static string StateOf(Session session, Grant grant) => grant switch
    {
        ProposedGrant => session.Say("proposée", "proposed"),
        RefusedGrant => session.Say("refusée", "refused"),
        DecidedGrant => session.Say("votée", "decided"),
        NotifiedGrant.AgreementDue => session.Say("notifiée, convention à signer", "notified, agreement to be signed"),
        NotifiedGrant => session.Say("notifiée", "notified"),
        PayableGrant => session.Say("à verser", "to be paid"),
        PaidGrant => session.Say("versée en tout ou partie", "paid, in part or in whole"),
        ReportedGrant => session.Say("compte rendu remis", "reported"),
        ClosedGrant => session.Say("close", "closed"),
        WithdrawnGrant withdrawn => session.Say(
            $"retirée, {withdrawn.OwedBack.ToText(session.Language)} à reverser", $"withdrawn, {withdrawn.OwedBack.ToText(session.Language)} owed back"),
        RepaidGrant => session.Say("retirée et reversée", "withdrawn and repaid"),
        _ => throw new UnreachableException(),
    };

    private static PayableGrant? PayableOf(Grant grant) => grant switch
    {
        PayableGrant payable => payable,
        PaidGrant paid => paid.Payable,
        WithdrawnGrant withdrawn => PayableOf(withdrawn.Before),
        RepaidGrant repaid => PayableOf(repaid.Withdrawn),
        _ => ReportedOf(grant)?.Paid.Payable,
    };

    private static ReportedGrant? ReportedOf(Grant grant) => grant switch
    {
        ReportedGrant reported => reported,
        ClosedGrant closed => closed.Reported,
        WithdrawnGrant withdrawn => ReportedOf(withdrawn.Before),
        RepaidGrant repaid => ReportedOf(repaid.Withdrawn),
        _ => null,
    };

    private static WithdrawnGrant? WithdrawnOf(Grant grant) => grant is RepaidGrant repaid ? repaid.Withdrawn : grant as WithdrawnGrant;

    // To a tenth of a percent, which is enough to read.
    private static string Percent(Ratio? share, Language language) => share is { } exact
        ? Ratio.Of((long)decimal.Round(exact.Numerator * 1000m / exact.Denominator, MidpointRounding.AwayFromZero), 1000).ToText(language)
        : "";

    private static string Say(Session session, LocalDate day) => PartialDate.OfDay(day).ToText(session.Language);

    private static string Spell(long number) => number.ToString(CultureInfo.InvariantCulture);
}
