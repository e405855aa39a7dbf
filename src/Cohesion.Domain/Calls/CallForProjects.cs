using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Time;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>A call for projects whose parts fit together: its calendar, its territory, its envelope and its rules.</summary>
/// <remarks>Immutable. Two calls are equal when their definitions and what they were linked with are.</remarks>
public sealed record CallForProjects
{
    private CallForProjects(CallDefinition definition, RuleSet rules) => (Definition, Rules) = (definition, rules);

    /// <summary>Gets the call as written, with its time zone and the lists that it asks for looked up; phases in the order of their dates, what bears a name by its name.</summary>
    public CallDefinition Definition { get; }

    /// <summary>Gets the rules, linked.</summary>
    public RuleSet Rules { get; }

    /// <summary>Gets by what other files refer to the call.</summary>
    public CallId Id => Definition.Id;

    /// <summary>Gets by what people name it.</summary>
    public LocalizedText Title => Definition.Title;

    /// <summary>Gets the zone whose midnight ends a day.</summary>
    public DateTimeZone Zone => Rules.Context.Zone;

    /// <summary>Gets the calendar, or <see langword="null"/> if there is none.</summary>
    public Calendar? Calendar => Rules.Context.Calendar;

    /// <summary>Gets the money of the call, or <see langword="null"/> when its notice states none.</summary>
    public Envelope? Envelope => Definition.Envelope;

    /// <summary>Links a call, or says everything that is wrong with it.</summary>
    /// <param name="definition">The call as written.</param>
    /// <param name="sources">What it may refer to.</param>
    /// <param name="call">The call, unless there is an error.</param>
    /// <param name="problems">Errors and warnings, at paths of the call file.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryCreate(
        CallDefinition definition, CallSources sources, [NotNullWhen(true)] out CallForProjects? call, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        CallDefinition resolved = CallOrder.Of(TerritoryLookup.Resolve(Guard.Against.Null(definition), Guard.Against.Null(sources), found));
        CallLinker linker = new(resolved, sources);
        RuleContext context = linker.Context(found);
        resolved = resolved with { TimeZone = context.Zone };
        FactCatalogue facts = linker.Facts(found);
        RuleSet.TryCreate(context, facts, resolved.Parameters, resolved.Conditions, resolved.Clauses, out RuleSet? rules, out ValueList<Problem> ofRules);
        problems = [.. found.Concat(ofRules).Concat(Cases(resolved, rules, context, facts)).Concat(CallCheck.Run(resolved, sources)).Distinct()];
        call = rules is not null && problems.All(problem => problem.Severity != Severity.Error) ? new CallForProjects(resolved, rules) : null;
        return call is not null;
    }

    /// <summary>Holds the cases of parameters against their hit policy, also where clauses are wrong.</summary>
    private static IEnumerable<Problem> Cases(CallDefinition call, RuleSet? rules, RuleContext context, FactCatalogue facts) =>
        rules is not null || RuleSet.TryCreate(context, facts, call.Parameters, call.Conditions, [], out rules, out _) ? CaseProof.Of(rules).Select(lint => lint.Problem) : [];

    /// <summary>Links a call that is known to be sound.</summary>
    /// <exception cref="ArgumentException">Something is wrong with it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is <see langword="null"/>.</exception>
    public static CallForProjects Create(CallDefinition definition, CallSources? sources = null)
    {
        TryCreate(definition, sources ?? CallSources.None, out CallForProjects? call, out ValueList<Problem> problems);
        return Problems.Require(call, problems);
    }

    /// <summary>Decides an application at a stage, for each scope that it asks for.</summary>
    /// <param name="application">The application, a draft or submitted.</param>
    /// <param name="world">What is known of the world around it, or <see langword="null"/>.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public Assessment Assess(Application application, World? world = null, Stage stage = Stage.Eligibility) =>
        Rules.Assess(new Situation(Guard.Against.Null(application).ToFacts(), world), stage);

    /// <summary>Decides a situation that a caller fills fact by fact.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public Assessment Assess(Situation situation, Stage stage = Stage.Eligibility) => Rules.Assess(situation, stage);

    /// <inheritdoc cref="RuleSet.StatusOf"/>
    public VerdictStatus StatusOf(Application application, World? world = null, Stage stage = Stage.Eligibility, ScopeId? scope = null) =>
        Rules.StatusOf(application, world, stage, scope);

    /// <summary>Decides what the call asks of all the applications selected together, such as a share of their public.</summary>
    /// <param name="selected">The applications selected, in any order.</param>
    /// <param name="world">What is known of the world around them, or <see langword="null"/>.</param>
    /// <returns>A verdict for each funder or strand; eligible where no clause is about the selection.</returns>
    public Assessment AssessSelection(ValueList<Application> selected, World? world = null) =>
        Rules.AssessSelection([.. selected.Select(application => new Situation(application.ToFacts(), world))], world);

    /// <summary>Tells where the calendar stands at an instant; <see langword="null"/> if there is no calendar.</summary>
    public CalendarStatus? StatusAt(Instant instant) => Calendar?.At(instant);

    /// <summary>Runs the tests that the call carries, in their order.</summary>
    public ValueList<CallTestResult> RunTests() => [.. Definition.Tests.Select(test => new CallTestRun(Definition, Rules, test).Run())];
}
