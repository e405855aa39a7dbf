using Cohesion.Domain.Applications;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>Makes awards, terms and reports smaller. What would no longer fit together is left out.</summary>
internal static class ShrinkGrants
{
    public static IEnumerable<GrantBeneficiary> Of(GrantBeneficiary beneficiary) => [new(PartyId.Parse("a", null), beneficiary.LegalForm), new(beneficiary.Id, Code.Parse("eple", null))];

    public static IEnumerable<PaymentMoment> Of(PaymentMoment moment) => moment is PaymentMoment.After { Within: { } within } after
        ? [new PaymentMoment.After(after.Event), .. ShrinkRecords.Of(within).Select(rule => new PaymentMoment.After(after.Event, rule))]
        : [];

    public static IEnumerable<SettlementRule> Of(SettlementRule rule) =>
        [new(rule.Basis), .. ShrinkFacts.Ratios(rule.KeptUnspent).Where(kept => kept >= default(Ratio) && kept <= Ratio.Percent(100)).Select(kept => new SettlementRule(rule.Basis, kept))];

    public static IEnumerable<PaymentTerms> Of(PaymentTerms terms) =>
        from parts in new[] { (terms.Parts, terms.Settlement, (ValueList<Citation>)[]), (terms.Parts, SettlementRule.Standard, terms.Citations) }
            .Concat(terms.Parts.Select(part => ((ValueList<PaymentPart>)[new PaymentPart(Ratio.Percent(100), part.Moment)], terms.Settlement, terms.Citations)))
            .Concat(Shrink.Lists(terms.Parts, static part => Of(part.Moment).Select(moment => new PaymentPart(part.Share, moment))).Select(left => (left, terms.Settlement, terms.Citations)))
        let smaller = PaymentTerms.TryCreate(parts.Item1, parts.Item2, parts.Item3, out PaymentTerms? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<GrantAward> Of(GrantAward award) =>
        from parts in new[] { (award.Amount, award.Holidays, (ValueList<Citation>)[], award.IsFictional), (award.Amount, HolidayCalendar.Metropole, award.Citations, award.IsFictional) }
            .Concat(ShrinkFacts.Amounts(award.Amount).Select(amount => (amount, award.Holidays, award.Citations, award.IsFictional)))
        let smaller = GrantAward.TryCreate(
            award.Id, award.Authority, award.Beneficiary, parts.Item1, award.Year, award.Period, award.YearEnd, parts.Item2, parts.Item3, parts.Item4, out GrantAward? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<FinancialReport> Of(FinancialReport report) =>
        from parts in Shrink.Lists(report.Lines).Select(lines => (lines, report.Indicators, report.Beneficiaries, report.Summary))
            .Append((report.Lines, [], report.Beneficiaries, report.Summary))
            .Append((report.Lines, report.Indicators, null, report.Summary))
            .Append((report.Lines, report.Indicators, report.Beneficiaries, null))
        let smaller = FinancialReport.TryCreate(report.On, parts.Item1, parts.Item2, parts.Item3, parts.Item4, out FinancialReport? made, out _) ? made : null
        where smaller is not null
        select smaller;
}
