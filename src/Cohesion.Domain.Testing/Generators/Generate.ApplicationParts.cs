using Cohesion.Domain.Applications;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Cohesion.Domain.Testing;

/// <content>The parts of applications, each property filled on its own.</content>
public static partial class Generate
{
    /// <summary>Gets people who apply in their own name, each answer given, missing, none or unverifiable.</summary>
    public static Gen<NaturalPerson> NaturalPersons => Filled(
        new NaturalPerson(),
        Set(AnswersOf(PartialDates), (NaturalPerson n, Answer<PartialDate> value) => n with { BirthDate = value }),
        Set(AnswersOf(TerritoryCodes), (NaturalPerson n, Answer<TerritoryCode> value) => n with { Residence = value }),
        Set(AnswersOf(TerritoryCodes), (NaturalPerson n, Answer<TerritoryCode> value) => n with { Workplace = value }),
        Set(AnswersOf(TerritoryCodes), (NaturalPerson n, Answer<TerritoryCode> value) => n with { StudyPlace = value }));

    /// <summary>Gets structures and people who apply, each answer given, missing, none or unverifiable.</summary>
    public static Gen<Applicant> Applicants => Filled(
        new Applicant(),
        Set(AnswersOf(Codes), (Applicant a, Answer<Code> value) => a with { LegalForm = value }),
        Set(AnswersOf(TerritoryCodes), (Applicant a, Answer<TerritoryCode> value) => a with { Seat = value }),
        Set(AnswersOf(SetsOf(TerritoryCodes)), (Applicant a, Answer<ValueSet<TerritoryCode>> value) => a with { Zones = value }),
        Set(AnswersOf(PartialDates), (Applicant a, Answer<PartialDate> value) => a with { CreatedOn = value }),
        Set(AnswersOf(Sirets), (Applicant a, Answer<Siret> value) => a with { Siret = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Applicant a, Answer<bool> value) => a with { Registered = value }),
        Set(AnswersOf(Longs), (Applicant a, Answer<long> value) => a with { Employees = value }),
        Set(AnswersOf(Longs), (Applicant a, Answer<long> value) => a with { ClosedAccountingYears = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Applicant a, Answer<bool> value) => a with { TaxUpToDate = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Applicant a, Answer<bool> value) => a with { SocialUpToDate = value }),
        Set(AnswersOf(SetsOf(Codes)), (Applicant a, Answer<ValueSet<Code>> value) => a with { Commitments = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Applicant a, Answer<bool> value) => a with { SignatoryIsDelegate = value }),
        Set(NaturalPersons, (Applicant a, NaturalPerson value) => a with { Person = value }));

    /// <summary>Gets those to whom the money goes when they are not the applicant.</summary>
    public static Gen<Payee> Payees => Filled(
        new Payee(),
        Set(AnswersOf(Codes), (Payee p, Answer<Code> value) => p with { LegalForm = value }),
        Set(AnswersOf(Sirets), (Payee p, Answer<Siret> value) => p with { Siret = value }));

    /// <summary>Gets structures that take part in a project, with what they do in it.</summary>
    public static Gen<Partner> Partners => Filled(
        new Partner(),
        Set(AnswersOf(Codes), (Partner p, Answer<Code> value) => p with { Kind = value }),
        Set(AnswersOf(Texts), (Partner p, Answer<string> value) => p with { Role = value }));

    /// <summary>Gets counts of people between two ages, which may contradict each other.</summary>
    public static Gen<AgeBand> AgeBands => Filled(
        new AgeBand(),
        Set(AnswersOf(Longs), (AgeBand a, Answer<long> value) => a with { From = value }),
        Set(AnswersOf(Longs), (AgeBand a, Answer<long> value) => a with { To = value }),
        Set(AnswersOf(Longs), (AgeBand a, Answer<long> value) => a with { Count = value }));

    /// <summary>Gets what an application says of its public; parts may exceed their whole.</summary>
    public static Gen<Beneficiaries> BeneficiariesCounts => Filled(
        new Beneficiaries(),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { Total = value }),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { Quartier = value }),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { AgeMin = value }),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { AgeMax = value }),
        Set(AnswersOf(ListsOf(AgeBands)), (Beneficiaries b, Answer<ValueList<AgeBand>> value) => b with { ByAge = value }),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { Women = value }),
        Set(AnswersOf(Longs), (Beneficiaries b, Answer<long> value) => b with { Referred = value }));

    /// <summary>Gets what an applicant means to do, each answer given, missing, none or unverifiable.</summary>
    public static Gen<Project> Projects => Filled(
        new Project(),
        Set(AnswersOf(Texts), (Project p, Answer<string> value) => p with { Title = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Themes = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Pillars = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Objectives = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Axes = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Activities = value }),
        Set(AnswersOf(SetsOf(TerritoryCodes)), (Project p, Answer<ValueSet<TerritoryCode>> value) => p with { Zones = value }),
        Set(AnswersOf(SetsOf(TerritoryCodes)), (Project p, Answer<ValueSet<TerritoryCode>> value) => p with { Places = value }),
        Set(AnswersOf(PartialPeriods), (Project p, Answer<PartialPeriod> value) => p with { Period = value }),
        Set(AnswersOf(SetsOf(Codes)), (Project p, Answer<ValueSet<Code>> value) => p with { Slots = value }),
        Set(AnswersOf(Codes), (Project p, Answer<Code> value) => p with { Novelty = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Project p, Answer<bool> value) => p with { Collective = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (Project p, Answer<bool> value) => p with { OneOff = value }),
        Set(AnswersOf(ListsOf(Partners)), (Project p, Answer<ValueList<Partner>> value) => p with { Partners = value }),
        Set(BeneficiariesCounts, (Project p, Beneficiaries value) => p with { Beneficiaries = value }));

    /// <summary>Gets what is asked for: an amount, or one of each funder.</summary>
    public static Gen<FundingRequest> FundingRequests => Filled(
        new FundingRequest(),
        Set(AnswersOf(RequestedAmounts), (FundingRequest f, Answer<RequestedAmount> value) => f with { Amount = value }),
        Set(AnswersOf(Codes), (FundingRequest f, Answer<Code> value) => f with { Purpose = value }),
        Set(AnswersOf(Longs), (FundingRequest f, Answer<long> value) => f with { Years = value }),
        Set(AnswersOf(Longs), (FundingRequest f, Answer<long> value) => f with { YearlyBudgets = value }));

    /// <summary>Gets lines of what a project costs.</summary>
    public static Gen<Expense> Expenses => Filled(
        new Expense(),
        Set(AnswersOf(Codes), (Expense e, Answer<Code> value) => e with { Kind = value }),
        Set(AnswersOf(Texts), (Expense e, Answer<string> value) => e with { Account = value }),
        Set(AnswersOf(Money), (Expense e, Answer<Money> value) => e with { Amount = value }));

    /// <summary>Gets lines of what a project is paid with.</summary>
    public static Gen<Income> Incomes => Filled(
        new Income(),
        Set(AnswersOf(Codes), (Income i, Answer<Code> value) => i with { Kind = value }),
        Set(AnswersOf(Texts), (Income i, Answer<string> value) => i with { Funder = value }),
        Set(AnswersOf(Texts), (Income i, Answer<string> value) => i with { Account = value }),
        Set(AnswersOf(Codes), (Income i, Answer<Code> value) => i with { Status = value }),
        Set(AnswersOf(Money), (Income i, Answer<Money> value) => i with { Amount = value }));

    /// <summary>Gets budgets, most of which do not balance.</summary>
    public static Gen<Budget> Budgets => Filled(
        new Budget(),
        Set(AnswersOf(Money), (Budget b, Answer<Money> value) => b with { Total = value }),
        Set(AnswersOf(ListsOf(Expenses)), (Budget b, Answer<ValueList<Expense>> value) => b with { Expenses = value }),
        Set(AnswersOf(ListsOf(Incomes)), (Budget b, Answer<ValueList<Income>> value) => b with { Incomes = value }),
        Set(AnswersOf(Money), (Budget b, Answer<Money> value) => b with { OwnFunds = value }),
        Set(AnswersOf(Money), (Budget b, Answer<Money> value) => b with { CoFunding = value }),
        Set(AnswersOf(Longs), (Budget b, Answer<long> value) => b with { CoFunders = value }),
        Set(AnswersOf(Money), (Budget b, Answer<Money> value) => b with { InKind = value }));

    /// <summary>Gets papers that come with an application.</summary>
    public static Gen<Document> Documents => Filled(
        new Document(),
        Set(AnswersOf(Codes), (Document d, Answer<Code> value) => d with { Kind = value }),
        Set(AnswersOf(PartialDates), (Document d, Answer<PartialDate> value) => d with { Date = value }),
        Set(AnswersOf(Longs), (Document d, Answer<long> value) => d with { Originals = value }),
        Set(AnswersOf(PartialDates), (Document d, Answer<PartialDate> value) => d with { ReceivedOn = value }));

    /// <summary>Gets by which way, and to whom, an application was sent.</summary>
    public static Gen<Filing> Filings => Filled(
        new Filing(),
        Set(AnswersOf(Codes), (Filing f, Answer<Code> value) => f with { Channel = value }),
        Set(AnswersOf(Texts), (Filing f, Answer<string> value) => f with { Addressee = value }));

    /// <summary>Gets what the applicant asked for in other years or elsewhere.</summary>
    public static Gen<EarlierRequest> EarlierRequests => Filled(
        new EarlierRequest(),
        Set(AnswersOf(Texts), (EarlierRequest e, Answer<string> value) => e with { Authority = value }),
        Set(AnswersOf(Texts), (EarlierRequest e, Answer<string> value) => e with { Programme = value }),
        Set(AnswersOf(Texts), (EarlierRequest e, Answer<string> value) => e with { CallReference = value }),
        Set(AnswersOf(Longs), (EarlierRequest e, Answer<long> value) => e with { Year = value }),
        Set(AnswersOf(Money), (EarlierRequest e, Answer<Money> value) => e with { Amount = value }),
        Set(AnswersOf(Gen.Elements(true, false)), (EarlierRequest e, Answer<bool> value) => e with { SameAction = value }),
        Set(AnswersOf(Codes), (EarlierRequest e, Answer<Code> value) => e with { Outcome = value }),
        Set(AnswersOf(PartialDates), (EarlierRequest e, Answer<PartialDate> value) => e with { ReportedOn = value }));

    /// <summary>Gets what the applicant was granted and what it applied for.</summary>
    public static Gen<GrantHistory> GrantHistories => Filled(
        new GrantHistory(),
        Set(AnswersOf(ListsOf(EarlierRequests)), (GrantHistory g, Answer<ValueList<EarlierRequest>> value) => g with { Grants = value }),
        Set(AnswersOf(ListsOf(EarlierRequests)), (GrantHistory g, Answer<ValueList<EarlierRequest>> value) => g with { Applications = value }));

    /// <summary>Gets one amount for the whole call, or one for each scope.</summary>
    public static Gen<RequestedAmount> RequestedAmounts => Gen.OneOf(Money.Select(RequestedAmount.Of), Amounts.Select(RequestedAmount.Of));

    private static Gen<T> Filled<T>(T blank, params Gen<Func<T, T>>[] properties) => properties.Aggregate(
        Gen.Constant(blank), (filled, property) => filled.SelectMany(record => property.Select(set => set(record))));

    private static Gen<Func<T, T>> Set<T, TValue>(Gen<TValue> values, Func<T, TValue, T> set) => values.Select(value => (Func<T, T>)(record => set(record, value)));
}
