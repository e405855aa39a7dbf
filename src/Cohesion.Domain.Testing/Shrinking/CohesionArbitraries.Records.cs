using Cohesion.Domain.Calls;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Programmes;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Statistics;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>What is a part of files, or stands in none.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.HolidayCalendars"/>
    public static Arbitrary<HolidayCalendar> HolidayCalendars { get; } = Shrink.Arbitrary(Generate.HolidayCalendars, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.DelayRules"/>
    public static Arbitrary<DelayRule> DelayRules { get; } = Shrink.Arbitrary(Generate.DelayRules, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.ConfidenceLevels"/>
    public static Arbitrary<ConfidenceLevel> ConfidenceLevels { get; } = Shrink.Arbitrary(Generate.ConfidenceLevels, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.SampleProportions"/>
    public static Arbitrary<Proportion> SampleProportions { get; } = Shrink.Arbitrary(Generate.SampleProportions, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.Categories"/>
    public static Arbitrary<Category> Categories { get; } = Shrink.Parsed(Generate.Categories);

    /// <inheritdoc cref="Generate.PopulationObservations"/>
    public static Arbitrary<PopulationObservation> PopulationObservations { get; } = Shrink.Arbitrary(Generate.PopulationObservations, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.Quartiers"/>
    public static Arbitrary<Quartier> Quartiers { get; } = Shrink.Arbitrary(Generate.Quartiers, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.ThemeCatalogues"/>
    public static Arbitrary<ThemeCatalogue> ThemeCatalogues { get; } = Shrink.Arbitrary(Generate.ThemeCatalogues, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.ContractTerms"/>
    public static Arbitrary<ContractTerm> ContractTerms { get; } = Shrink.Arbitrary(Generate.ContractTerms, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.Envelopes"/>
    public static Arbitrary<Envelope> Envelopes { get; } = Shrink.Arbitrary(Generate.Envelopes, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.ScoreGrids"/>
    public static Arbitrary<ScoreGrid> ScoreGrids { get; } = Shrink.Arbitrary(Generate.ScoreGrids, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.FunnelPlans"/>
    public static Arbitrary<FunnelPlan> FunnelPlans { get; } = Shrink.Arbitrary(Generate.FunnelPlans, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.Funnels"/>
    public static Arbitrary<Funnel> Funnels { get; } = Shrink.Arbitrary(Generate.Funnels, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.IndicatorSeries"/>
    public static Arbitrary<IndicatorSeries> IndicatorSeries { get; } = Shrink.Arbitrary(Generate.IndicatorSeries, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.SponsorshipRounds"/>
    public static Arbitrary<SponsorshipRound> SponsorshipRounds { get; } = Shrink.Arbitrary(Generate.SponsorshipRounds, ShrinkRecords.Of);

    /// <inheritdoc cref="Generate.GrantBeneficiaries"/>
    public static Arbitrary<GrantBeneficiary> GrantBeneficiaries { get; } = Shrink.Arbitrary(Generate.GrantBeneficiaries, ShrinkGrants.Of);

    /// <inheritdoc cref="Generate.PaymentMoments"/>
    public static Arbitrary<PaymentMoment> PaymentMoments { get; } = Shrink.Arbitrary(Generate.PaymentMoments, ShrinkGrants.Of);

    /// <inheritdoc cref="Generate.SettlementRules"/>
    public static Arbitrary<SettlementRule> SettlementRules { get; } = Shrink.Arbitrary(Generate.SettlementRules, ShrinkGrants.Of);

    /// <inheritdoc cref="Generate.PaymentTerms"/>
    public static Arbitrary<PaymentTerms> PaymentTerms { get; } = Shrink.Arbitrary(Generate.PaymentTerms, ShrinkGrants.Of);

    /// <inheritdoc cref="Generate.GrantAwards"/>
    public static Arbitrary<GrantAward> GrantAwards { get; } = Shrink.Arbitrary(Generate.GrantAwards, ShrinkGrants.Of);

    /// <inheritdoc cref="Generate.FinancialReports"/>
    public static Arbitrary<FinancialReport> FinancialReports { get; } = Shrink.Arbitrary(Generate.FinancialReports, ShrinkGrants.Of);
}
