using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Awards, terms, reports, and grants in every state, reached by their own transitions.</content>
public static partial class Generate
{
    /// <summary>Gets amounts above zero, a few of them so small that splitting them shows.</summary>
    internal static Gen<Money> Awards { get; } = Gen.Frequency(
        (4, Gen.Choose(1, 5_000_000).Select(cents => Domain.Money.OfMinor(cents, Currency.Euro))),
        (1, Gen.Choose(1, 20).Select(cents => Domain.Money.OfMinor(cents, Currency.Euro))),
        (1, Gen.Choose(1, 5_000_000).Select(francs => Domain.Money.Xpf(francs))));

    /// <summary>Gets days and events from which money is due.</summary>
    public static Gen<PaymentMoment> PaymentMoments { get; } = Gen.OneOf(
        EventDays.Select(day => (PaymentMoment)new PaymentMoment.OnDay(day)),
        from happened in Gen.Elements(PaymentEvent.Decision, PaymentEvent.Notification, PaymentEvent.Start, PaymentEvent.End)
        from rule in Gen.OneOf(Gen.Constant<DelayRule?>(null), DelayRules.Select(rule => (DelayRule?)rule))
        select (PaymentMoment)new PaymentMoment.After(happened, rule));

    /// <summary>Gets how the unspent part of a grant is settled.</summary>
    public static Gen<SettlementRule> SettlementRules { get; } =
        from basis in Gen.Elements(CostBasis.LumpSum, CostBasis.Proportional)
        from kept in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 100)))
        select new SettlementRule(basis, Ratio.Percent(kept));

    /// <summary>Gets instalments that sum to the whole, the last of them after the report.</summary>
    public static Gen<PaymentTerms> PaymentTerms { get; } =
        from weights in Few(Gen.Choose(1, 12), 1, 6)
        from moments in PaymentMoments.ListOf(weights.Count)
        from awaiting in Gen.Choose(0, weights.Count - 1)
        from settlement in SettlementRules
        from citations in Few(Citations, 0, 1)
        select Domain.Grants.PaymentTerms.Create(
            [.. weights.Select((weight, i) => new PaymentPart(
                Ratio.Of(weight, weights.Sum()),
                i >= weights.Count - awaiting ? new PaymentMoment.After(PaymentEvent.Report, new DelayRule(Delay.Of(60, DelayUnit.CalendarDays))) : moments[i]))],
            settlement,
            [.. citations]);

    /// <summary>Gets those to whom a grant goes, of several legal forms.</summary>
    public static Gen<GrantBeneficiary> GrantBeneficiaries { get; } =
        from id in Gen.Elements("lire-ici", "velos", "regie")
        from form in Gen.Elements("association", "foundation", "company", "commune", "eple", "naturalPerson")
        select new GrantBeneficiary(PartyId.Parse(id, null), Code.Parse(form, null));

    /// <summary>Gets what was awarded for which period, fictional or not.</summary>
    public static Gen<GrantAward> GrantAwards { get; } =
        from number in Gen.Choose(1, 99)
        from beneficiary in GrantBeneficiaries
        from amount in Awards
        from start in Gen.Choose(0, 2000).Select(n => new LocalDate(2022, 1, 1).PlusDays(n))
        from length in Gen.Choose(0, 400)
        from yearEnd in Gen.Choose(0, 400)
        from holidays in HolidayCalendars
        from citations in Few(Citations, 0, 1)
        from isFictional in Gen.Elements(true, false)
        select GrantAward.Create(
            GrantId.Parse($"g-{number}", null), PartyId.Parse("agglo", null), beneficiary, amount, start.Year, new DateInterval(start, start.PlusDays(length)), start.PlusDays(yearEnd), holidays, [.. citations], isFictional);

    /// <summary>Gets grants in every state but refused ones that nothing follows, each reached by a walk of its own transitions.</summary>
    public static Gen<Grant> GrantStates { get; } =
        from award in GrantAwards
        from terms in Gen.OneOf(Gen.Constant<PaymentTerms?>(null), PaymentTerms.Select(terms => (PaymentTerms?)terms))
        from numbers in Gen.Choose(0, 1000).ArrayOf(40)
        select Walk(award, terms is { Settlement.KeptUnspent: var kept } && kept != default && !award.Beneficiary.IsNonProfit ? null : terms, numbers);

    /// <summary>Gets accounts of an action that ended, with its public or without.</summary>
    public static Gen<FinancialReport> FinancialReports { get; } =
        from currency in Currencies
        from amounts in Few(Gen.Choose(0, 3_000_000), 4, 4)
        from people in Gen.Choose(0, 300).Two()
        from day in EventDays
        from isBare in Gen.Elements(true, false)
        select ReportOn(day, [.. amounts.Select(n => Domain.Money.OfMinor(n, currency))], isBare ? null : (Math.Max(people.Item1, people.Item2), Math.Min(people.Item1, people.Item2)));

    internal static FinancialReport ReportOn(LocalDate day, ValueList<Money> amounts, (int Total, int Quartier)? people = null) => FinancialReport.Create(
        day,
        [
            ReportLine.Create(BudgetSide.Expense, Code.Parse("staff", null), amounts[0], amounts[1]),
            ReportLine.Create(BudgetSide.Income, Code.Parse("sales", null), amounts[2], amounts[3]),
        ],
        people is { } counted ? [new ReportedIndicator(Code.Parse("sessions", null), counted.Total, counted.Quartier)] : [],
        people is { } reached ? ReportedBeneficiaries.Create(reached.Total, reached.Quartier) : null,
        people is null ? null : "Twelve sessions were held.");

    private static Grant Walk(GrantAward award, PaymentTerms? terms, int[] numbers)
    {
        // Every draw is a transition tried, or how many days pass before the next.
        int at = 0;
        LocalDate day = award.Period.Start.PlusDays(-numbers[at++] % 200);
        Grant grant = new ProposedGrant(award, day);
        for (int step = numbers[at++] % 12; step > 0 && at < numbers.Length - 2; step--)
        {
            day = grant.LastDay.PlusDays(numbers[at++] % 90);
            grant = Next(grant, terms, day, numbers[at++]);
        }

        return grant;
    }

    private static Grant Next(Grant grant, PaymentTerms? terms, LocalDate day, int draw)
    {
        Deliberation deliberation = new(day, "conseil communautaire", draw % 2 == 0 ? "2026/14" : null);
        Payment money = new(day, Domain.Money.OfMinor(1 + (grant.Award.Amount.Minor * draw / 1400), grant.Award.Amount.Currency));
        GrantWithdrawal withdrawal = GrantWithdrawal.Create(day.PlusDays(-draw % 50), day, day, "breach");
        return grant switch
        {
            ProposedGrant proposed => draw < 60 ? proposed.Refuse(deliberation).Require() : proposed.Decide(deliberation).Require(),
            DecidedGrant decided => decided.Notify(day, Domain.Money.OfMinor(draw * 2000, grant.Award.Amount.Currency)).Require(),
            NotifiedGrant.AgreementOptional free when draw < 700 => free.Open(terms).Require(),
            NotifiedGrant notified => notified.Sign(new GrantAgreement(day, terms, draw % 3 == 0 ? "C-12" : null)).Require(),
            PayableGrant payable => draw < 60 ? payable.Withdraw(withdrawal).OrStay(grant) : payable.Pay(money).OrStay(grant),
            PaidGrant paid => draw < 60 ? paid.Withdraw(withdrawal).OrStay(grant)
                : draw < 400 ? paid.Pay(money).OrStay(grant)
                : paid.Report(ReportOn(day, [.. ((int[])[900, draw, 500, draw / 3]).Select(n => Domain.Money.OfMinor(n * 1000, grant.Award.Amount.Currency))], (draw, draw / 2))).Require(),
            ReportedGrant reported => draw < 60 ? reported.Withdraw(withdrawal).OrStay(grant)
                : !reported.Balance.IsZero ? reported.Pay(money with { Amount = draw < 800 ? reported.Balance : money.Amount }).OrStay(grant)
                : !reported.OwedBack.IsZero ? reported.Repay(money with { Amount = draw < 800 ? reported.OwedBack : money.Amount }).OrStay(grant)
                : reported.Close(day).Require(),
            WithdrawnGrant { OwedBack.IsZero: true } withdrawn => withdrawn.Settle(day).Require(),
            WithdrawnGrant withdrawn => withdrawn.Repay(money with { Amount = draw < 800 ? withdrawn.OwedBack : money.Amount }).OrStay(grant),
            _ => grant,
        };
    }

    private static Grant OrStay<T>(this GrantStep<T> step, Grant before)
        where T : Grant => step.TryGetGrant(out T? next) ? next : before;
}
