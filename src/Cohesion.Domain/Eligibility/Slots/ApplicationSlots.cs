using System.Collections.Frozen;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>What of an application is read for the slots of its facts, straight from its properties.</summary>
internal static class ApplicationSlots
{
    private static readonly FrozenDictionary<FactId, Taker> Takers = new Dictionary<string, Taker>
    {
        ["applicant.legalForm"] = static (slot, in of) => slot.Of(of.Content.Applicant.LegalForm),
        ["applicant.seat"] = static (slot, in of) => slot.Of(of.Content.Applicant.Seat),
        ["applicant.zones"] = static (slot, in of) => slot.Of(of.Content.Applicant.Zones, of.IsWhole),
        ["applicant.createdOn"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.CreatedOn),
        ["applicant.siret"] = static (slot, in of) => slot.Of(of.Content.Applicant.Siret),
        ["applicant.registered"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.Registered),
        ["applicant.employees"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.Employees),
        ["applicant.closedAccountingYears"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.ClosedAccountingYears),
        ["applicant.taxUpToDate"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.TaxUpToDate),
        ["applicant.socialUpToDate"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.SocialUpToDate),
        ["applicant.commitments"] = static (slot, in of) => slot.Of(of.Content.Applicant.Commitments, of.IsWhole),
        ["applicant.signatoryIsDelegate"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.SignatoryIsDelegate),
        ["applicant.person.birthDate"] = static (_, in of) => FactSlot.Of(of.Content.Applicant.Person.BirthDate),
        ["applicant.person.residence"] = static (slot, in of) => slot.Of(of.Content.Applicant.Person.Residence),
        ["applicant.person.workplace"] = static (slot, in of) => slot.Of(of.Content.Applicant.Person.Workplace),
        ["applicant.person.studyPlace"] = static (slot, in of) => slot.Of(of.Content.Applicant.Person.StudyPlace),
        ["payee.legalForm"] = static (slot, in of) => slot.Of(of.Content.Payee.LegalForm),
        ["payee.siret"] = static (slot, in of) => slot.Of(of.Content.Payee.Siret),
        ["project.title"] = static (slot, in of) => slot.Of(of.Content.Project.Title),
        ["project.themes"] = static (slot, in of) => slot.Of(of.Content.Project.Themes, of.IsWhole),
        ["project.pillars"] = static (slot, in of) => slot.Of(of.Content.Project.Pillars, of.IsWhole),
        ["project.objectives"] = static (slot, in of) => slot.Of(of.Content.Project.Objectives, of.IsWhole),
        ["project.axes"] = static (slot, in of) => slot.Of(of.Content.Project.Axes, of.IsWhole),
        ["project.activities"] = static (slot, in of) => slot.Of(of.Content.Project.Activities, of.IsWhole),
        ["project.zones"] = static (slot, in of) => slot.Of(of.Content.Project.Zones, of.IsWhole),
        ["project.places"] = static (slot, in of) => slot.Of(of.Content.Project.Places, of.IsWhole),
        ["project.period"] = static (slot, in of) => FactSlot.Of(of.Content.Project.Period, slot.IsEnd),
        ["project.period.start"] = static (_, in of) => FactSlot.Of(of.Content.Project.Period, isEnd: false),
        ["project.period.end"] = static (_, in of) => FactSlot.Of(of.Content.Project.Period, isEnd: true),
        ["project.slots"] = static (slot, in of) => slot.Of(of.Content.Project.Slots, of.IsWhole),
        ["project.novelty"] = static (slot, in of) => slot.Of(of.Content.Project.Novelty),
        ["project.collective"] = static (_, in of) => FactSlot.Of(of.Content.Project.Collective),
        ["project.oneOff"] = static (_, in of) => FactSlot.Of(of.Content.Project.OneOff),
        ["project.partners"] = static (_, in of) => FactSlot.OfList(of.Content.Project.Partners),
        ["project.beneficiaries.total"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.Total),
        ["project.beneficiaries.quartier"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.Quartier),
        ["project.beneficiaries.ageMin"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.AgeMin),
        ["project.beneficiaries.ageMax"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.AgeMax),
        ["project.beneficiaries.byAge"] = static (_, in of) => FactSlot.OfList(of.Content.Project.Beneficiaries.ByAge),
        ["project.beneficiaries.women"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.Women),
        ["project.beneficiaries.referred"] = static (_, in of) => FactSlot.Of(of.Content.Project.Beneficiaries.Referred),
        ["request.amount"] = static (_, in of) => FactSlot.Of(of.Content.Request.Amount, of.Scope),
        ["request.purpose"] = static (slot, in of) => slot.Of(of.Content.Request.Purpose),
        ["request.years"] = static (_, in of) => FactSlot.Of(of.Content.Request.Years),
        ["request.yearlyBudgets"] = static (_, in of) => FactSlot.Of(of.Content.Request.YearlyBudgets),
        ["budget.total"] = static (_, in of) => FactSlot.Of(of.Content.Budget.Total),
        ["budget.expenses"] = static (_, in of) => FactSlot.OfList(of.Content.Budget.Expenses),
        ["budget.incomes"] = static (_, in of) => FactSlot.OfList(of.Content.Budget.Incomes),
        ["budget.ownFunds"] = static (_, in of) => FactSlot.Of(of.Content.Budget.OwnFunds),
        ["budget.coFunding"] = static (_, in of) => FactSlot.Of(of.Content.Budget.CoFunding),
        ["budget.coFunders"] = static (_, in of) => FactSlot.Of(of.Content.Budget.CoFunders),
        ["budget.inKind"] = static (_, in of) => FactSlot.Of(of.Content.Budget.InKind),
        ["filing.channel"] = static (slot, in of) => slot.Of(of.Content.Filing.Channel),
        ["filing.addressee"] = static (slot, in of) => slot.Of(of.Content.Filing.Addressee),
        ["documents"] = static (_, in of) => FactSlot.OfList(of.Content.Documents),
        ["documents.kinds"] = static (slot, in of) => slot.OfKinds(of.Content.Documents, of.IsWhole),
        ["submittedAt"] = static (_, in of) => of.Submission,
    }.ToFrozenDictionary(entry => FactId.Parse(entry.Key, null), entry => entry.Value);

    /// <summary>Reads a fact.</summary>
    /// <param name="slot">Where it is to stand.</param>
    /// <param name="of">What is read.</param>
    public delegate Slot Taker(FactSlot slot, in StatedBy of);

    /// <summary>Gets the facts that are read.</summary>
    public static IEnumerable<FactId> Facts => Takers.Keys;

    public static Taker? Find(FactId id) => Takers.GetValueOrDefault(id);
}

/// <summary>An application, as the slots of one scope read it.</summary>
internal readonly ref struct StatedBy(Application application, ScopeId? scope)
{
    public Application Application { get; } = application;

    public ApplicationContent Content => Application.Content;

    public ref readonly PlainFacts Plain => ref Application.Plain;

    public ScopeId? Scope { get; } = scope;

    /// <summary>Finds a fact that no property holds: an answer to a question of the call, an opinion.</summary>
    public FactValue? Find(FactId id, bool isOpinion) => (isOpinion ? Content.Opinions : Content.Answers).TryGet(id, out FactValue? value) ? value : null;

    /// <summary>Gets whether the lists of the application are whole.</summary>
    public bool IsWhole => Plain.IsSubmitted || IsStatedWhole;

    private SubmissionTime? Time => Application switch
    {
        SubmittedApplication submitted => submitted.SubmittedAt,
        WithdrawnApplication withdrawn => withdrawn.SubmittedAt,
        _ => null,
    };

    private bool IsStatedWhole => Content.Answers.TryGet(Situation.SubmittedAt, out FactValue? stated) && stated.IsKnown;

    /// <summary>Gets when it was submitted; a day without an hour is no instant.</summary>
    public Slot Submission => Time switch
    {
        null => Slot.Missing,
        SubmissionTime.AtInstant { Time: var time } => Slot.Of(time.ToUnixTimeTicks()),
        _ => Slot.Irregular,
    };
}
