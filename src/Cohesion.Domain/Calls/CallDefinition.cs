using Cohesion.Domain.Applications;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Selections;
using Cohesion.Domain.Themes;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>A call for projects as its author writes it, before anything is checked against anything.</summary>
/// <remarks>The members are those of the call file, under the same names. <see cref="CallForProjects"/> is what a sound definition becomes.</remarks>
public sealed record CallDefinition
{
    /// <summary>Gets by what other files refer to the call.</summary>
    public required CallId Id { get; init; }

    /// <summary>Gets which edition of the file this is: rules may change from one to the next.</summary>
    public required CallVersion Version { get; init; }

    /// <summary>Gets what the call is.</summary>
    public required CallKind Kind { get; init; }

    /// <summary>Gets by what people name the call.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets a summary, or <see langword="null"/>.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Gets the authority that issues the call.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>Gets the contrat de ville that the call serves, or <see langword="null"/>.</summary>
    public ContractId? Contract { get; init; }

    /// <summary>Gets the zone whose midnight ends a day, or <see langword="null"/> when the territory tells it.</summary>
    public DateTimeZone? TimeZone { get; init; }

    /// <summary>Gets the days on which this version is in force, or <see langword="null"/> from its publication on.</summary>
    public Validity? InForce { get; init; }

    /// <summary>Gets the currency of every amount.</summary>
    public Currency Currency { get; init; } = Currency.Euro;

    /// <summary>Gets the money of the call, or <see langword="null"/> when its notice states none.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>Gets what the call wants to achieve.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>Gets the themes that the call names.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>Gets those who decide separately.</summary>
    public ValueList<Scope> Funders { get; init; }

    /// <summary>Gets the parts that are asked for separately.</summary>
    public ValueList<Scope> Strands { get; init; }

    /// <summary>Gets the roles of the call beside <see cref="Role.Shipped"/> and the funders.</summary>
    public ValueList<Role> Roles { get; init; }

    /// <summary>Gets the territory, or <see langword="null"/> when the file is silent.</summary>
    public CallTerritory? Territory { get; init; }

    /// <summary>Gets the phases of the calendar; their order means nothing.</summary>
    public ValueList<CalendarPhase> Calendar { get; init; }

    /// <summary>Gets whether the calendar is only provisional (<i>prévisionnel</i>).</summary>
    public bool IsCalendarProvisional { get; init; }

    /// <summary>Gets the codes that the call adds to vocabularies, by the name of the vocabulary.</summary>
    public ValueMap<Code, ValueList<VocabularyEntry>> Codes { get; init; }

    /// <summary>Gets the facts that the call adds.</summary>
    public ValueList<FactDefinition> Facts { get; init; }

    /// <summary>Gets the values that rules name rather than write.</summary>
    public ValueList<Parameter> Parameters { get; init; }

    /// <summary>Gets the named conditions.</summary>
    public ValueList<NamedCondition> Conditions { get; init; }

    /// <summary>Gets what the call requires, excludes, obliges and prefers, in the order of the file.</summary>
    public ValueList<Clause> Clauses { get; init; }

    /// <summary>Gets how applications are ranked and awarded, or <see langword="null"/> when the notice does not say.</summary>
    public SelectionPolicy? Selection { get; init; }

    /// <summary>Gets how awards are paid, or <see langword="null"/> when the notice states nothing.</summary>
    public PaymentTerms? Payment { get; init; }

    /// <summary>Gets the call whose award feeds this one, or <see langword="null"/>.</summary>
    public CallId? Under { get; init; }

    /// <summary>Gets the call whose result gave rise to this one, or <see langword="null"/>.</summary>
    public CallId? Follows { get; init; }

    /// <summary>Gets what this version declares to change, or <see langword="null"/>.</summary>
    public DeclaredChange? Change { get; init; }

    /// <summary>Gets the situations that the tests start from.</summary>
    public ValueList<CallSituation> Situations { get; init; }

    /// <summary>Gets the cases that its author wrote down, with what the rules must say of each.</summary>
    public ValueList<CallTest> Tests { get; init; }

    /// <summary>Gets the sources of the call as a whole.</summary>
    public ValueList<Citation> Citations { get; init; }
}
