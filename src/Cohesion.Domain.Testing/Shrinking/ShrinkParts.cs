using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Testing;

/// <summary>Makes parts of applications say less: each answer left out, each list shorter.</summary>
internal static class ShrinkParts
{
    public static IEnumerable<NaturalPerson> Of(NaturalPerson person) =>
        [person with { BirthDate = default }, person with { Residence = default }, person with { Workplace = default }, person with { StudyPlace = default }];

    public static IEnumerable<Applicant> Of(Applicant applicant) =>
    [
        new Applicant(),
        applicant with { LegalForm = default },
        applicant with { Seat = default },
        applicant with { Zones = default },
        applicant with { CreatedOn = default },
        applicant with { Siret = default },
        applicant with { Registered = default },
        applicant with { Employees = default },
        applicant with { ClosedAccountingYears = default },
        applicant with { TaxUpToDate = default },
        applicant with { SocialUpToDate = default },
        applicant with { Commitments = default },
        applicant with { SignatoryIsDelegate = default },
        .. Of(applicant.Person).Select(person => applicant with { Person = person }),
    ];

    public static IEnumerable<Payee> Of(Payee payee) => [payee with { LegalForm = default }, payee with { Siret = default }];

    public static IEnumerable<Partner> Of(Partner partner) => [partner with { Kind = default }, partner with { Role = default }];

    public static IEnumerable<AgeBand> Of(AgeBand band) => [band with { From = default }, band with { To = default }, band with { Count = default }];

    public static IEnumerable<Beneficiaries> Of(Beneficiaries people) =>
    [
        new Beneficiaries(),
        people with { Total = default },
        people with { Quartier = default },
        people with { AgeMin = default },
        people with { AgeMax = default },
        people with { ByAge = default },
        people with { Women = default },
        people with { Referred = default },
        .. Lists(people.ByAge, Of).Select(bands => people with { ByAge = bands }),
    ];

    public static IEnumerable<Project> Of(Project project) =>
    [
        new Project(),
        project with { Title = default },
        project with { Themes = default },
        project with { Pillars = default },
        project with { Objectives = default },
        project with { Axes = default },
        project with { Activities = default },
        project with { Zones = default },
        project with { Places = default },
        project with { Period = default },
        project with { Slots = default },
        project with { Novelty = default },
        project with { Collective = default },
        project with { OneOff = default },
        project with { Partners = default },
        .. Lists(project.Partners, Of).Select(partners => project with { Partners = partners }),
        .. Of(project.Beneficiaries).Select(people => project with { Beneficiaries = people }),
    ];

    public static IEnumerable<RequestedAmount> Of(RequestedAmount amount) => amount switch
    {
        RequestedAmount.Whole whole => ShrinkFacts.Amounts(whole.Amount).Select(RequestedAmount.Of),
        RequestedAmount.ByScope byScope => Shrink.Lists<KeyValuePair<ScopeId, Money>>(
            [.. byScope.Amounts], static entry => ShrinkFacts.Amounts(entry.Value).Select(money => KeyValuePair.Create(entry.Key, money))).Select(left => RequestedAmount.Of([.. left])),
        _ => [],
    };

    public static IEnumerable<FundingRequest> Of(FundingRequest request) =>
    [
        request with { Amount = default },
        request with { Purpose = default },
        request with { Years = default },
        request with { YearlyBudgets = default },
        .. request.Amount.TryGetValue(out RequestedAmount? amount) ? Of(amount).Select(smaller => request with { Amount = smaller }) : [],
    ];

    public static IEnumerable<Expense> Of(Expense expense) => [expense with { Kind = default }, expense with { Account = default }, expense with { Amount = default }];

    public static IEnumerable<Income> Of(Income income) =>
    [
        income with { Kind = default }, income with { Funder = default }, income with { Account = default }, income with { Status = default }, income with { Amount = default },
    ];

    public static IEnumerable<Budget> Of(Budget budget) =>
    [
        new Budget(),
        budget with { Total = default },
        budget with { Expenses = default },
        budget with { Incomes = default },
        budget with { OwnFunds = default },
        budget with { CoFunding = default },
        budget with { CoFunders = default },
        budget with { InKind = default },
        .. Lists(budget.Expenses, Of).Select(lines => budget with { Expenses = lines }),
        .. Lists(budget.Incomes, Of).Select(lines => budget with { Incomes = lines }),
    ];

    public static IEnumerable<Document> Of(Document document) =>
        [document with { Kind = default }, document with { Date = default }, document with { Originals = default }, document with { ReceivedOn = default }];

    public static IEnumerable<Filing> Of(Filing filing) => [filing with { Channel = default }, filing with { Addressee = default }];

    public static IEnumerable<EarlierRequest> Of(EarlierRequest earlier) =>
    [
        earlier with { Authority = default },
        earlier with { Programme = default },
        earlier with { CallReference = default },
        earlier with { Year = default },
        earlier with { Amount = default },
        earlier with { SameAction = default },
        earlier with { Outcome = default },
        earlier with { ReportedOn = default },
    ];

    public static IEnumerable<GrantHistory> Of(GrantHistory history) =>
    [
        history with { Grants = default },
        history with { Applications = default },
        .. Lists(history.Grants, Of).Select(grants => history with { Grants = grants }),
        .. Lists(history.Applications, Of).Select(requests => history with { Applications = requests }),
    ];

    public static IEnumerable<ApplicationContent> Of(ApplicationContent content) =>
    [
        content with { Applicant = new Applicant() },
        content with { Payee = new Payee() },
        content with { Project = new Project() },
        content with { Request = new FundingRequest() },
        content with { Budget = new Budget() },
        content with { Filing = new Filing() },
        content with { Documents = default },
        .. Of(content.Applicant).Select(applicant => content with { Applicant = applicant }),
        .. Of(content.Payee).Select(payee => content with { Payee = payee }),
        .. Of(content.Project).Select(project => content with { Project = project }),
        .. Of(content.Request).Select(request => content with { Request = request }),
        .. Of(content.Budget).Select(budget => content with { Budget = budget }),
        .. Of(content.Filing).Select(filing => content with { Filing = filing }),
        .. Lists(content.Documents, Of).Select(documents => content with { Documents = documents }),
        .. ShrinkFacts.Of(content.Opinions).Select(opinions => content with { Opinions = opinions }),
        .. ShrinkFacts.Of(content.Answers).Select(answers => content with { Answers = answers }),
    ];

    private static IEnumerable<Answer<ValueList<T>>> Lists<T>(Answer<ValueList<T>> answer, Func<T, IEnumerable<T>> element) =>
        answer.TryGetValue(out ValueList<T> list) ? Shrink.Lists(list, element).Select(left => (Answer<ValueList<T>>)left) : [];
}
