using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;

namespace Cohesion.Domain.Testing;

/// <summary>Makes what has no file of its own smaller: shorter lists, nearer numbers, nothing that may be left out. What would no longer fit together is left out.</summary>
internal static class ShrinkRecords
{
    public static IEnumerable<HolidayCalendar> Of(HolidayCalendar calendar) =>
    [
        HolidayCalendar.Metropole,
        .. Shrink.Lists<NodaTime.LocalDate>([.. calendar.Added]).Select(left => HolidayCalendar.Of(calendar.Zone, calendar.HasGoodFriday, [.. left])),
        HolidayCalendar.Of(calendar.Zone, false, calendar.Added),
    ];

    public static IEnumerable<DelayRule> Of(DelayRule rule) =>
    [
        new(rule.Delay, rule.MovesOn, rule.From),
        new(rule.Delay, true, null, rule.Citations),
        .. Shrink.Numbers(rule.Delay.Count).Where(count => count > 0).Select(count => new DelayRule(Delay.Of((int)count, rule.Delay.Unit), rule.MovesOn, rule.From, rule.Citations)),
    ];

    public static IEnumerable<ConfidenceLevel> Of(ConfidenceLevel level) => [ConfidenceLevel.Of(Ratio.Percent(50)), ConfidenceLevel.Ninety];

    public static IEnumerable<Proportion> Of(Proportion proportion) =>
        from pair in Shrink.Numbers(proportion.Count).Select(count => (Count: count, proportion.Total))
            .Concat(Shrink.Numbers(proportion.Total).Select(total => (Count: Math.Min(proportion.Count, total), Total: total)))
        where Proportion.TryCreate(pair.Count, pair.Total, proportion.Basis, out _, out _)
        select Proportion.Create(pair.Count, pair.Total, proportion.Basis);

    public static IEnumerable<PopulationObservation> Of(PopulationObservation population) => population.Inhabitants is { } inhabitants
        ? Shrink.Numbers(inhabitants).Where(number => number >= 0).Select(number => PopulationObservation.Of(population.CensusYear, number))
        : [];

    public static IEnumerable<Quartier> Of(Quartier quartier) =>
        from parts in Shrink.Lists<CommuneCode>([.. quartier.Communes]).Select(communes => (Communes: communes, Epcis: (ValueList<Siren>)[.. quartier.Epcis], quartier.Populations))
            .Concat(Shrink.Lists<Siren>([.. quartier.Epcis]).Select(epcis => (Communes: (ValueList<CommuneCode>)[.. quartier.Communes], Epcis: epcis, quartier.Populations)))
            .Concat(Shrink.Lists(quartier.Populations, Of).Select(populations => (Communes: (ValueList<CommuneCode>)[.. quartier.Communes], Epcis: (ValueList<Siren>)[.. quartier.Epcis], Populations: populations)))
        let smaller = Quartier.TryCreate(quartier.Code, quartier.Name, [.. parts.Communes], [.. parts.Epcis], parts.Populations, out Quartier? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<ThemeCatalogue> Of(ThemeCatalogue catalogue) =>
        from local in Shrink.Lists<Theme>([.. catalogue.Themes.Where(theme => theme.Code.IsLocal)], static theme => [new Theme(theme.Code, theme.Title), new Theme(theme.Code, LocalizedText.OfFrench("a"), theme.Parent)])
        let smaller = ThemeCatalogue.TryCreate(local, out ThemeCatalogue? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<ContractTerm> Of(ContractTerm term) =>
        from amendments in Shrink.Lists(term.Amendments)
        let smaller = ContractTerm.TryCreate(term.From, term.Until, amendments, out ContractTerm? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<Envelope> Of(Envelope envelope) =>
        from parts in new (Money, Money?, Money?)[] { (envelope.Total, null, envelope.AtMost), (envelope.Total, envelope.AtLeast, null) }
            .Concat(ShrinkFacts.Amounts(envelope.Total).Select(total => (total, envelope.AtLeast, envelope.AtMost)))
        let smaller = Envelope.TryCreate(parts.Item1, parts.Item2, parts.Item3, out Envelope? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<ScoreGrid> Of(ScoreGrid grid) =>
        from criteria in Shrink.Lists(grid.Criteria, static criterion => [Criterion.Create(criterion.Id, LocalizedText.OfFrench("a"), 0, 1)])
        let smaller = ScoreGrid.TryCreate(criteria, out ScoreGrid? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<FunnelPlan> Of(FunnelPlan plan) =>
        from parts in Shrink.Lists(plan.Stages).Select(stages => (stages, plan.Branches, plan.Conversions))
            .Concat(Shrink.Lists(plan.Branches).Select(branches => (plan.Stages, branches, plan.Conversions)))
            .Append((plan.Stages, plan.Branches, []))
        let smaller = FunnelPlan.TryCreate(parts.Item1, parts.Item2, parts.Item3, out FunnelPlan? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<Funnel> Of(Funnel funnel)
    {
        KeyValuePair<StageId, long>[] counts = [.. funnel.Plan.All.Select(stage => KeyValuePair.Create(stage.Id, funnel.CountOf(stage.Id).Count))];
        return from plan in Of(funnel.Plan).Prepend(funnel.Plan)
               from most in new[] { 0L, 1, long.MaxValue }
               let left = plan.All.Select(stage => stage.Id).ToHashSet()
               let smaller = Funnel.TryDeclare(plan, [.. counts.Where(count => left.Contains(count.Key)).Select(count => KeyValuePair.Create(count.Key, Math.Min(count.Value, most)))], out Funnel? made, out _) ? made : null
               where smaller is not null
               select smaller;
    }

    public static IEnumerable<IndicatorSeries> Of(IndicatorSeries series) =>
        from measurements in Shrink.Lists(series.Measurements)
        let smaller = IndicatorSeries.TryCreate(series.Indicator, measurements, out IndicatorSeries? made, out _) ? made : null
        where smaller is not null
        select smaller;

    public static IEnumerable<SponsorshipRound> Of(SponsorshipRound round) =>
        from parts in Shrink.Lists(round.Sponsors).Select(sponsors => (sponsors, round.Youths, round.TieBreaks))
            .Concat(Shrink.Lists(round.Youths).Select(youths => (round.Sponsors, youths, round.TieBreaks)))
            .Append((round.Sponsors, round.Youths, []))
        let smaller = SponsorshipRound.TryCreate(round.Day, round.Rules, parts.Item1, parts.Item2, parts.Item3, round.Proposers, round.Standing, out SponsorshipRound? made, out _) ? made : null
        where smaller is not null
        select smaller;
}
