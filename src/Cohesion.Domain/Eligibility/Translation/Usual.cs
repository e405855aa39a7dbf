using Cohesion.Domain.Applications;
using NodaTime;

namespace Cohesion.Domain.Eligibility;

/// <summary>An ordinary application: an association that asks for half of what its project costs, and whose file is in order.</summary>
internal static class Usual
{
    private static readonly Dictionary<string, long> Numbers = new()
    {
        ["applicant.employees"] = 2,
        ["applicant.closedAccountingYears"] = 3,
        ["project.beneficiaries.total"] = 100,
        ["project.beneficiaries.quartier"] = 80,
        ["project.beneficiaries.women"] = 50,
        ["project.beneficiaries.referred"] = 10,
        ["project.beneficiaries.ageMin"] = 12,
        ["project.beneficiaries.ageMax"] = 25,
        ["request.amount"] = 10_000_00,
        ["request.total"] = 10_000_00,
        ["request.years"] = 1,
        ["request.yearlyBudgets"] = 1,
        ["budget.total"] = 20_000_00,
        ["budget.ownFunds"] = 2_000_00,
        ["budget.coFunding"] = 8_000_00,
        ["budget.coFunders"] = 1,
        ["budget.inKind"] = 0,
        ["state.envelope.left"] = 100_000_00,
        ["state.quota.left"] = 5,
        ["award.amount"] = 10_000_00,
    };

    private static readonly string[] Yes =
        ["applicant.registered", "applicant.taxUpToDate", "applicant.socialUpToDate", "project.collective", "contract.programme.included"];

    private static readonly Dictionary<string, string> Words = new()
    {
        ["applicant.legalForm"] = "association",
        ["payee.legalForm"] = "association",
        ["applicant.siret"] = "73282932000074",
        ["payee.siret"] = "35600000000048",
        ["project.novelty"] = "new",
        ["project.title"] = "Ateliers de quartier",
        ["request.purpose"] = "action",
        ["filing.channel"] = "online",
    };

    private static readonly string[] Whole = ["applicant.commitments", "documents.kinds"];

    public static long NumberOf(FactDefinition fact) => Numbers.TryGetValue(fact.Id.ToString(), out long number) ? number
        : fact.Source is FactSource.Derived or FactSource.World ? 0
        : fact.Kind == FactKind.Money ? 1_000_00
        : 10;

    public static bool IsYes(FactDefinition fact) => Yes.Contains(fact.Id.ToString());

    public static string? WordOf(FactDefinition fact) => Words.GetValueOrDefault(fact.Id.ToString());

    /// <summary>Tells whether all that rules ask for is there: papers, undertakings.</summary>
    public static bool HasAll(FactDefinition fact) => Whole.Contains(fact.Id.ToString());

    /// <summary>Tells whether an optional fact is stated.</summary>
    public static bool IsStated(FactDefinition fact) => !fact.Id.ToString().StartsWith("payee.", StringComparison.Ordinal);

    /// <summary>Gives a day of the life of an application that is filed on another.</summary>
    public static LocalDate DayOf(FactDefinition fact, LocalDate filing) => fact.Id.ToString() switch
    {
        "submittedAt" => filing,
        "applicant.createdOn" => new LocalDate(filing.Year - 10, 1, 15),
        "applicant.person.birthDate" => new LocalDate(filing.Year - 40, 6, 15),
        "award.decidedOn" => filing.PlusMonths(3),
        "agreement.signedOn" => filing.PlusMonths(4),
        _ => fact.Source == FactSource.World ? filing.PlusMonths(2) : filing,
    };

    /// <summary>Gives the day on which applications to a call are filed: in the middle of the first window that has a beginning or an end.</summary>
    public static LocalDate FilingOf(RuleSet rules)
    {
        Time.CalendarWindow? window = rules.Context.Calendar?.Phases.Where(phase => phase.Name.ToString() == "applications").Concat(rules.Context.Calendar.Phases)
            .SelectMany(phase => phase.Windows).FirstOrDefault(window => window is { Foreseen: null, From: not null, Until: not null } && !window.IsOneDate)
            ?? rules.Context.Calendar?.Phases.SelectMany(phase => phase.Windows).FirstOrDefault(window => window.From is not null || window.Until is not null);
        return window switch
        {
            { From: { } from, Until: { } until } => from.Date.First.PlusDays(Period.DaysBetween(from.Date.First, until.Date.Last) / 2),
            { Until: { } until } => Time.CalendarEnds.Towards(until.Date.Last, -7),
            { From: { } from } => Time.CalendarEnds.Towards(from.Date.First, 7),
            _ => new LocalDate(2025, 10, 1),
        };
    }
}
