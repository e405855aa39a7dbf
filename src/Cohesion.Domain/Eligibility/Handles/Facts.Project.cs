namespace Cohesion.Domain.Eligibility;

/// <content>What is to be done, and for whom.</content>
public static partial class Facts
{
    /// <summary>Gets the title of the project: <c>project.title</c>.</summary>
    public static TextFact Title { get; } = new(Id("project.title"));

    /// <summary>Gets the themes of the project: <c>project.themes</c>.</summary>
    public static ChoiceSetFact Themes { get; } = new(Id("project.themes"));

    /// <summary>Gets the pillars of the contrat de ville that the project belongs to: <c>project.pillars</c>.</summary>
    public static ChoiceSetFact Pillars { get; } = new(Id("project.pillars"));

    /// <summary>Gets the objectives of the call that the project serves: <c>project.objectives</c>.</summary>
    public static ChoiceSetFact Objectives { get; } = new(Id("project.objectives"));

    /// <summary>Gets the cross-cutting axes of the project: <c>project.axes</c>.</summary>
    public static ChoiceSetFact Axes { get; } = new(Id("project.axes"));

    /// <summary>Gets the activities of the project: <c>project.activities</c>.</summary>
    public static ChoiceSetFact Activities { get; } = new(Id("project.activities"));

    /// <summary>Gets the territories whose residents the project is for: <c>project.zones</c>.</summary>
    public static TerritorySetFact Zones { get; } = new(Id("project.zones"));

    /// <summary>Gets where the project takes place: <c>project.places</c>.</summary>
    public static TerritorySetFact Places { get; } = new(Id("project.places"));

    /// <summary>Gets the communes in which the project takes place, which follow from its places: <c>project.communes</c>.</summary>
    public static TerritorySetFact Communes { get; } = new(Id("project.communes"));

    /// <summary>Gets when the project takes place: <c>project.period</c>.</summary>
    public static PeriodFact Period { get; } = new(Id("project.period"));

    /// <summary>Gets when the project begins, which follows from its period: <c>project.period.start</c>.</summary>
    public static DateFact PeriodStart { get; } = new(Id("project.period.start"));

    /// <summary>Gets when the project ends, which follows from its period: <c>project.period.end</c>.</summary>
    public static DateFact PeriodEnd { get; } = new(Id("project.period.end"));

    /// <summary>Gets at which times the project takes place: <c>project.slots</c>.</summary>
    public static ChoiceSetFact Slots { get; } = new(Id("project.slots"));

    /// <summary>Gets whether the project is new, renewed or adapted: <c>project.novelty</c>.</summary>
    public static ChoiceFact Novelty { get; } = new(Id("project.novelty"));

    /// <summary>Gets whether the project is done together: <c>project.collective</c>.</summary>
    public static FlagFact Collective { get; } = new(Id("project.collective"));

    /// <summary>Gets whether the project is done once: <c>project.oneOff</c>.</summary>
    public static FlagFact OneOff { get; } = new(Id("project.oneOff"));

    /// <summary>Gets the partners of the project: <c>project.partners</c>.</summary>
    public static RecordsFact Partners { get; } = new(Id("project.partners"));

    /// <summary>Gets what a partner is: <c>project.partners.kind</c>.</summary>
    public static ChoiceFact PartnerKind { get; } = new(Id("project.partners.kind"));

    /// <summary>Gets what a partner does: <c>project.partners.role</c>.</summary>
    public static TextFact PartnerRole { get; } = new(Id("project.partners.role"));

    /// <summary>Gets how many people benefit: <c>project.beneficiaries.total</c>.</summary>
    public static CountFact Beneficiaries { get; } = new(Id("project.beneficiaries.total"));

    /// <summary>Gets how many of them live in a quartier prioritaire: <c>project.beneficiaries.quartier</c>.</summary>
    public static CountFact QuartierBeneficiaries { get; } = new(Id("project.beneficiaries.quartier"));

    /// <summary>Gets the least age of the beneficiaries: <c>project.beneficiaries.ageMin</c>.</summary>
    public static CountFact AgeMin { get; } = new(Id("project.beneficiaries.ageMin"));

    /// <summary>Gets the greatest age of the beneficiaries: <c>project.beneficiaries.ageMax</c>.</summary>
    public static CountFact AgeMax { get; } = new(Id("project.beneficiaries.ageMax"));

    /// <summary>Gets the beneficiaries by age: <c>project.beneficiaries.byAge</c>.</summary>
    public static RecordsFact BeneficiariesByAge { get; } = new(Id("project.beneficiaries.byAge"));

    /// <summary>Gets the least age of a band: <c>project.beneficiaries.byAge.from</c>.</summary>
    public static CountFact AgeBandFrom { get; } = new(Id("project.beneficiaries.byAge.from"));

    /// <summary>Gets the greatest age of a band: <c>project.beneficiaries.byAge.to</c>.</summary>
    public static CountFact AgeBandTo { get; } = new(Id("project.beneficiaries.byAge.to"));

    /// <summary>Gets the beneficiaries of a band: <c>project.beneficiaries.byAge.count</c>.</summary>
    public static CountFact AgeBandCount { get; } = new(Id("project.beneficiaries.byAge.count"));

    /// <summary>Gets how many beneficiaries are women or girls: <c>project.beneficiaries.women</c>.</summary>
    public static CountFact Women { get; } = new(Id("project.beneficiaries.women"));

    /// <summary>Gets how many beneficiaries are referred by another body: <c>project.beneficiaries.referred</c>.</summary>
    public static CountFact Referred { get; } = new(Id("project.beneficiaries.referred"));
}
