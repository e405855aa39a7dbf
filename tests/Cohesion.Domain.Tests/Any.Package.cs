using Cohesion.Domain.Applications;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using FsCheck;
using NodaTime;

namespace Cohesion.Domain.Tests;

/// <content>Generators of the package for test suites, under the name that the tests use.</content>
internal static partial class Any
{
    public static Gen<Advantage> Advantages => Generate.Advantages;

    public static Gen<RuleName> RuleNames => Generate.RuleNames;

    public static Gen<ApplicationContent> ApplicationContents => Generate.ApplicationContents;

    public static Gen<ApplicationReference> ApplicationReferences => Generate.ApplicationReferences;

    public static Gen<Application> Applications => Generate.Applications;

    public static Gen<Money> Awards => Generate.Awards;

    public static Gen<Budget> Budgets => Generate.Budgets;

    public static Gen<CalendarDuration> CalendarDurations => Generate.CalendarDurations;

    public static Gen<CalendarWindow> CalendarWindows => Generate.CalendarWindows;

    public static Gen<Calendar> Calendars => Generate.Calendars;

    public static Gen<Citation> Citations => Generate.Citations;

    public static Gen<Code> Codes => Generate.Codes;

    public static Gen<CommuneCode> CommuneCodes => Generate.CommuneCodes;

    public static Gen<ContractCode> ContractCodes => Generate.ContractCodes;

    public static Gen<ContractId> ContractIds => Generate.ContractIds;

    public static Gen<ContractTerm> ContractTerms => Generate.ContractTerms;

    public static Gen<ContractTopicCode> ContractTopicCodes => Generate.ContractTopicCodes;

    public static Gen<ContratDeVille> Contracts => Generate.Contracts;

    public static Gen<Currency> Currencies => Generate.Currencies;

    public static Gen<LocalDate> Days => Generate.Days;

    public static Gen<Delay> Delays => Generate.Delays;

    public static Gen<DepartementCode> DepartementCodes => Generate.DepartementCodes;

    public static Gen<DraftApplication> DraftApplications => Generate.DraftApplications;

    public static Gen<ContratDeVille> ElaborateContracts => Generate.ElaborateContracts;

    public static Gen<QuartierList> ElaborateQuartierLists => Generate.ElaborateQuartierLists;

    public static Gen<LocalDate> EventDays => Generate.EventDays;

    public static Gen<FactId> FactIds => Generate.FactIds;

    public static Gen<FactSet> FactSets => Generate.FactSets;

    public static Gen<FactValue> FactValues => Generate.FactValues;

    public static Gen<FinancialReport> FinancialReports => Generate.FinancialReports;

    public static Gen<GrantAward> GrantAwards => Generate.GrantAwards;

    public static Gen<GrantHistory> GrantHistories => Generate.GrantHistories;

    public static Gen<Grant> GrantStates => Generate.GrantStates;

    public static Gen<HolidayCalendar> HolidayCalendars => Generate.HolidayCalendars;

    public static Gen<Instant> Instants => Generate.Instants;

    public static Gen<Limit> Limits => Generate.Limits;

    public static Gen<ClauseBody> LinkedBodies => Generate.LinkedBodies;

    public static Gen<LocalizedText> LocalizedTexts => Generate.LocalizedTexts;

    public static Gen<long> Longs => Generate.Longs;

    public static Gen<Money> ModestEuros => Generate.ModestEuros;

    public static Gen<Money> Money => Generate.Money;

    public static Gen<PartialDate> PartialDates => Generate.PartialDates;

    public static Gen<PartialPeriod> PartialPeriods => Generate.PartialPeriods;

    public static Gen<PaymentTerms> PaymentTerms => Generate.PaymentTerms;

    public static Gen<PhaseName> PhaseNames => Generate.PhaseNames;

    public static Gen<QuartierCode> QuartierCodes => Generate.QuartierCodes;

    public static Gen<QuartierListId> QuartierListIds => Generate.QuartierListIds;

    public static Gen<QuartierList> QuartierLists => Generate.QuartierLists;

    public static Gen<Quartier> Quartiers => Generate.Quartiers;

    public static Gen<Ratio> Ratios => Generate.Ratios;

    public static Gen<RegionCode> RegionCodes => Generate.RegionCodes;

    public static Gen<Rna> Rnas => Generate.Rnas;

    public static Gen<RuleSet> RuleSets => Generate.RuleSets;

    public static Gen<ScopeId> ScopeIds => Generate.ScopeIds;

    public static Gen<SettlementRule> SettlementRules => Generate.SettlementRules;

    public static Gen<Siren> Sirens => Generate.Sirens;

    public static Gen<Siret> Sirets => Generate.Sirets;

    public static Gen<Situation> Situations => Generate.Situations;

    public static TerritoryCode[] SmallCountry => Generate.SmallCountry;

    public static Gen<Ratio> SmallRatios => Generate.SmallRatios;

    public static Gen<Instant> StatedInstants => Generate.StatedInstants;

    public static Gen<SubmissionTime> SubmissionTimes => Generate.SubmissionTimes;

    public static Gen<SubmittedApplication> SubmittedApplications => Generate.SubmittedApplications;

    public static Gen<ValueList<Zone>> TerritorialZones => Generate.TerritorialZones;

    public static Gen<TerritoryCode> TerritoryCodes => Generate.TerritoryCodes;

    public static Gen<string> Texts => Generate.Texts;

    public static Gen<ThemeCatalogue> ThemeCatalogues => Generate.ThemeCatalogues;

    public static Gen<ThemeCode> ThemeCodes => Generate.ThemeCodes;

    public static Gen<Domain.Territories.QuartierLists> TwoLists => Generate.TwoLists;

    public static Gen<WaveId> WaveIds => Generate.WaveIds;

    public static Gen<ValueList<long>> Weights => Generate.Weights;

    public static Gen<DateTimeZone> Zones => Generate.Zones;

    public static Gen<Condition> LinkedAtoms => Generate.Atoms;

    public static Gen<Condition> LinkedConditions => Generate.Conditions;

    public static Gen<FactSet> StatedFacts(FactCatalogue catalogue) => Generate.StatedFacts(catalogue);

    public static Gen<Answer<T>> AnswersOf<T>(Gen<T> values)
        where T : notnull => Generate.AnswersOf(values);

    public static Gen<ValueList<T>> Some<T>(Gen<T> gen, int minimum, int maximum) => Generate.Some(gen, minimum, maximum);

    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Generate.Maybe(gen);

    public static Gen<T?> MaybeValue<T>(Gen<T> gen)
        where T : struct => Generate.MaybeValue(gen);

    public static FinancialReport ReportOn(LocalDate day, ValueList<Money> amounts, (int Total, int Quartier)? people = null) => Generate.ReportOn(day, amounts, people);
}
