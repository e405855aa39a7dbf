using Cohesion.Domain.Applications;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cohesion.Domain.Testing;

/// <content>Programmes with everything that a file can say of them.</content>
public static partial class Generate
{
    /// <summary>Gets programmes with axes, partners, campaigns, funnels and indicators, fictional or not.</summary>
    public static Gen<SolidarityProgramme> Programmes =>
        from title in LocalizedTexts
        from axes in Few(LocalizedTexts, 1, 3)
        from partners in Few(ProgrammePartners, 0, 2)
        from budget in Gen.Elements<Money?>(null, Domain.Money.Euros(400_000))
        from campaigns in Few(Campaigns, 0, 3)
        from period in PartialPeriods
        from quartiers in Few(TerritoryCodes, 0, 2)
        from citations in Few(Citations, 0, 2)
        from isFictional in Gen.Elements(true, false)
        from hours in Gen.OneOf(Gen.Constant<HourLedger?>(null), Ledgers.Select(one => (HourLedger?)one))
        from rooms in Generate.Few(Rooms, 0, 2)
        from shifts in Generate.Few(Transfers, 0, 3)
        from rate in Gen.OneOf(Gen.Constant<ValuationMethod?>(null), Citations.Select(source => (ValuationMethod?)ValuationMethod.Create(ValuationBasis.DeclaredRate, new HourlyRate(new LocalDate(1, 1, 1), Domain.Money.Euros(9), source))))
        select SolidarityProgramme.Create(new SolidarityProgrammeDraft
        {
            Id = ProgrammeId.Parse("lille-2006", null),
            Title = title,
            Axes = [.. axes.Select((axis, i) => new ProgrammeAxis(Code.Parse($"axis-{i}", null), axis))],
            Territory = TerritoryCode.Parse("59350", null),
            Period = period,
            Quartiers = [.. quartiers],
            Partners = [.. partners],
            Budget = budget,
            Campaigns = [.. campaigns.Select((campaign, i) => Placed(campaign, i, quartiers))],
            Hours = hours,
            Rooms = [.. rooms],
            Volunteers = shifts.Count == 0 ? null : VolunteerHours.Create([.. shifts.Select(shift => new VolunteerShift(shift.Giver, shift.Day, shift.Minutes))]),
            Valuation = shifts.Count == 0 ? null : rate,
            Citations = [.. citations.Distinct()],
            IsFictional = isFictional,
        });

    /// <summary>Gets funnels, counted from what happened or declared, with sources.</summary>
    public static Gen<Funnel> Funnels =>
        from plan in FunnelPlans
        from conversions in Few(Conversions, 0, 1)
        from declared in Gen.Choose(0, 1000).ListOf(plan.All.Count)
        from events in OutreachEvents
        from isCounted in Gen.Elements(true, false)
        from sources in Few(Citations, 0, 2)
        let whole = FunnelPlan.Create(plan.Stages, plan.Branches, [.. conversions])
        let funnel = isCounted ? Funnel.Count(whole, events) : Funnel.Declare(whole, Falling(whole, declared))
        select funnel.WithSources([new(whole.Stages[0].Id, [.. sources])]);

    /// <summary>Gets indicators of either direction with what was measured of them.</summary>
    public static Gen<IndicatorSeries> IndicatorSeries =>
        from title in LocalizedTexts
        from unit in Units
        from outOf in Gen.Frequency((1, Gen.Constant<CountUnit?>(null)), (1, Units.Select(other => (CountUnit?)other)))
        from direction in Gen.Elements(IndicatorDirection.Increase, IndicatorDirection.Decrease)
        from reading in Gen.Elements(IndicatorReading.PerPeriod, IndicatorReading.Cumulative)
        from ends in Gen.Two(Gen.OneOf(Gen.Choose(0, 300).Select(n => Ratio.Of(n, 1)), Gen.Choose(0, 300).Select(n => Ratio.Of(n, 7))))
        from hasBaseline in Gen.Elements(true, false)
        from hasTarget in Gen.Elements(true, false)
        from source in Citations
        from measurements in Few(Measurements(outOf is not null), 0, 5)
        let isRising = direction == IndicatorDirection.Increase
        let least = ends.Item1 < ends.Item2 ? ends.Item1 : ends.Item2
        let most = ends.Item1 < ends.Item2 ? ends.Item2 : ends.Item1
        select Domain.Programmes.IndicatorSeries.Create(
            Indicator.Create(
                IndicatorId.Parse("visited", null),
                title,
                unit,
                outOf,
                direction,
                reading,
                hasBaseline ? (isRising ? least : most) : null,
                hasTarget ? (isRising ? most : least) : null,
                outOf is { } other && other != unit ? new UnitConversion(unit, other, Ratio.Of(3, 2), source) : null),
            [.. measurements.DistinctBy(one => (one.Period, one.Segment))]);

    private static Gen<HourLedger> Ledgers =>
        from mostADay in Gen.Elements(HourLedger.MinutesOfDay, 600)
        from lowest in Gen.Elements<long?>(null, -100_000)
        from transfers in Generate.Few(Transfers, 0, 4)
        from reversed in Gen.Choose(0, 4)
        let ledger = HourLedger.Open(new HourLimits(lowest, null, mostADay)).TryPost([.. transfers], out HourLedger? posted, out _) ? posted : HourLedger.Open(new HourLimits())
        select ledger.TryReverse(reversed, out HourLedger? corrected, out _) ? corrected : ledger;

    private static Gen<HourTransfer> Transfers =>
        from giver in Gen.Elements("student", "É x", "😀")
        from minutes in Gen.Choose(1, 300)
        from day in Days
        select new HourTransfer(SubjectId.Parse(giver, null), SubjectId.Parse("host", null), minutes, day);

    private static Gen<RoomForHoursAgreement> Rooms =>
        from starts in Gen.Elements<LocalDate?>(null, new LocalDate(2022, 9, 1))
        from born in Gen.Elements<LocalDate?>(null, new LocalDate(1950, 2, 28))
        from tenure in Gen.Elements<HostTenure?>(null, HostTenure.Owner, HostTenure.Tenant)
        from paid in Gen.Elements<Money?>(null, Domain.Money.Euros(235))
        from owed in Gen.Elements<int?>(null, 0, 300)
        from notice in Gen.Elements<CalendarDuration?>(null, CalendarDuration.Of(months: 1))
        select new RoomForHoursAgreement { StartsOn = starts, HostBornOn = born, Tenure = tenure, MonthlyCounterpart = paid, MinutesOwedEachWeek = owed, Notice = notice };

    private static Gen<CountUnit> Units => Gen.Elements(CountUnit.Household, CountUnit.Person, CountUnit.Session, CountUnit.Parse("couple", null));

    private static Gen<UnitConversion> Conversions =>
        from terms in Gen.Two(Gen.Choose(1, 9))
        from source in Citations
        select new UnitConversion(CountUnit.Person, CountUnit.Household, Ratio.Of(terms.Item1, terms.Item2), source);

    private static Gen<Campaign> Campaigns =>
        from title in LocalizedTexts
        from period in Gen.OneOf(Gen.Constant<PartialPeriod?>(null), PartialPeriods.Select(one => (PartialPeriod?)one))
        from funnel in Gen.OneOf(Gen.Constant<Funnel?>(null), Funnels.Select(one => (Funnel?)one))
        from indicators in Few(IndicatorSeries, 0, 1)
        from cost in Gen.Elements<Money?>(null, Domain.Money.Euros(30_000))
        from citations in Few(Citations, 0, 2)
        select new Campaign(Code.Parse("doors", null), title, Code.Parse("axis-0", null), period, default, funnel, [.. indicators], cost, [.. citations.Distinct()]);

    private static Gen<ProgrammePartner> ProgrammePartners =>
        from name in Texts
        from part in Gen.OneOf(Gen.Constant<LocalizedText?>(null), LocalizedTexts.Select(one => (LocalizedText?)one))
        select new ProgrammePartner(name, part);

    private static Campaign Placed(Campaign campaign, int index, List<TerritoryCode> quartiers) => new(
        Code.Parse($"doors-{index}", null), campaign.Title, campaign.Axis, campaign.Period, [.. quartiers.Take(index)], campaign.Funnel, campaign.Indicators, campaign.Cost, campaign.Citations);

    private static Gen<Measurement> Measurements(bool isRatio) =>
        from period in PartialPeriods
        from count in Gen.Choose(0, 5000)
        from outOf in Gen.Choose(1, 5000)
        from quality in Gen.Elements(Enum.GetValues<DataQuality>())
        from source in Citations
        from day in Days
        from segment in Segments
        select new Measurement(period, count, isRatio ? outOf : null, quality, source, day, segment);

    // Of women alone under one theme, so that they are never more than all.
    private static Gen<Segment> Segments =>
        from quartier in Gen.OneOf(Gen.Constant<TerritoryCode?>(null), TerritoryCodes.Where(IsWide).Select(one => (TerritoryCode?)one))
        from theme in Gen.Elements<string?>(null, "1.1", "local:health")
        from ages in Gen.Elements<AgeRange?>(null, AgeRange.Of(0, 17), AgeRange.Of(60))
        select new Segment { Quartier = quartier, Theme = theme is null ? null : Domain.Themes.ThemeCode.Parse(theme, null), Ages = ages, Sex = theme == "local:health" ? Sex.Female : null };

    // A quartier in which the programme does not act would be refused.
    private static bool IsWide(TerritoryCode code) => code.Kind is not (TerritoryKind.Quartier or TerritoryKind.Local);

    private static ValueList<KeyValuePair<StageId, long>> Falling(FunnelPlan plan, List<int> counts)
    {
        Dictionary<StageId, long> chosen = [];
        foreach ((int i, FunnelStage stage) in plan.All.Index())
        {
            long most = i == 0 ? 1000 : chosen[i < plan.Stages.Count ? plan.All[i - 1].Id : plan.Branches[i - plan.Stages.Count].Of];
            chosen.Add(stage.Id, Math.Min(most, counts[i]));
        }

        return [.. chosen];
    }
}
