using Cohesion.Domain.Applications;
using Cohesion.Domain.Calls;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Contracts;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Grants;
using Cohesion.Domain.Territories;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>Applications, rules, and what files hold.</content>
public static partial class CohesionArbitraries
{
    /// <inheritdoc cref="Generate.FactValues"/>
    public static Arbitrary<FactValue> FactValues { get; } = Shrink.Arbitrary(Generate.FactValues, ShrinkFacts.Of);

    /// <inheritdoc cref="Generate.Situations"/>
    public static Arbitrary<Situation> Situations { get; } = Shrink.Arbitrary(Generate.Situations, ShrinkFacts.Of);

    /// <inheritdoc cref="Generate.DraftApplications"/>
    public static Arbitrary<DraftApplication> DraftApplications { get; } = Shrink.Arbitrary(Generate.DraftApplications, Fewer, FactsOf);

    /// <inheritdoc cref="Generate.SubmittedApplications"/>
    public static Arbitrary<SubmittedApplication> SubmittedApplications { get; } = Shrink.Arbitrary(Generate.SubmittedApplications, Fewer, FactsOf);

    /// <inheritdoc cref="Generate.Applications"/>
    public static Arbitrary<Application> Applications { get; } = Shrink.Arbitrary(Generate.Applications, Fewer, FactsOf);

    /// <inheritdoc cref="Generate.Conditions"/>
    public static Arbitrary<Condition> Conditions { get; } = Shrink.Arbitrary(Generate.Conditions, ShrinkRules.Of);

    /// <inheritdoc cref="Generate.Clauses"/>
    public static Arbitrary<Clause> Clauses { get; } = Shrink.Arbitrary(Generate.Clauses, ShrinkRules.Of);

    /// <inheritdoc cref="Generate.RuleSets"/>
    public static Arbitrary<RuleSet> RuleSets { get; } = Shrink.Arbitrary(Generate.RuleSets, ShrinkRules.Of, ShrinkRules.Say);

    /// <inheritdoc cref="Generate.Calls"/>
    public static Arbitrary<CallForProjects> Calls { get; } =
        Shrink.Arbitrary(Generate.Calls, static call => ShrinkFiles.Of(call, CallFile.Write, static json => CallFile.Read(json).OrNull()), CallFile.Write);

    /// <inheritdoc cref="Generate.ElaborateContracts"/>
    public static Arbitrary<ContratDeVille> Contracts { get; } =
        Shrink.Arbitrary(Generate.ElaborateContracts, static contract => ShrinkFiles.Of(contract, ContractFile.Write, static json => ContractFile.Read(json).OrNull()), ContractFile.Write);

    /// <inheritdoc cref="Generate.ElaborateQuartierLists"/>
    public static Arbitrary<QuartierList> QuartierLists { get; } = Shrink.Arbitrary(
        Generate.ElaborateQuartierLists, static list => ShrinkFiles.Of(list, QuartierListFile.Write, static json => QuartierListFile.Read(json).OrNull()), QuartierListFile.Write);

    /// <inheritdoc cref="Generate.GrantStates"/>
    public static Arbitrary<Grant> GrantStates { get; } =
        Shrink.Arbitrary(Generate.GrantStates, static grant => ShrinkFiles.Of(grant, GrantFile.Write, static json => GrantFile.Read(json).OrNull()), GrantFile.Write);

    private static string FactsOf(Application application) => application.ToFacts().ToString();

    // A withdrawal and the time of a submission are no facts that an application could do without and stay what it is.
    private static IEnumerable<T> Fewer<T>(T application)
        where T : Application => ShrinkFacts.Of(application.ToFacts()).Select(facts => Application.FromFacts(application.Id, facts)).OfType<T>();

    private static T? OrNull<T>(this Reading<T> reading)
        where T : class => reading.TryGetValue(out T? value) ? value : null;
}
