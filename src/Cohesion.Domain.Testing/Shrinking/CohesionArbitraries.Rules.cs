using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;

namespace Cohesion.Domain.Testing;

/// <content>Applications and rules.</content>
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

    /// <inheritdoc cref="Generate.Edits"/>
    public static Arbitrary<RuleEdit> Edits { get; } = Shrink.Arbitrary(Generate.Edits, ClauseEdits.Smaller, static edit => ShrinkRules.Say(edit.Before));

    private static string FactsOf(Application application) => application.ToFacts().ToString();

    // A withdrawal and the time of a submission are no facts that an application could do without and stay what it is.
    private static IEnumerable<T> Fewer<T>(T application)
        where T : Application => ShrinkFacts.Of(application.ToFacts()).Select(facts => Application.FromFacts(application.Id, facts)).OfType<T>();
}
