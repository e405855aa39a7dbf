using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using NodaTime;

namespace Cohesion.Domain.Calls;

/// <summary>What a call decides of an application, with all that the decision rests on: the very rules, the facts, what is known of the world, and the clocks.</summary>
/// <remarks>The same rules, facts and clocks give the same decision again, on every machine and in every culture.</remarks>
public sealed record Decision
{
    private Decision(CallForProjects call, Application application, World? world, Assessment assessment) =>
        (Call, Application, World, Assessment) = (call, application, world, assessment);

    /// <summary>Gets the call whose rules decide.</summary>
    public CallForProjects Call { get; }

    /// <summary>Gets the application as it stood.</summary>
    public Application Application { get; }

    /// <summary>Gets what was known of the world around it, with when it was known, or <see langword="null"/>.</summary>
    public World? World { get; }

    /// <summary>Gets what was decided, clause by clause.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets the version of the data on time zones (IANA) by which hours were read.</summary>
    public static string TimeZones => DateTimeZoneProviders.Tzdb.VersionId;

    /// <summary>Decides an application.</summary>
    /// <param name="call">The call whose rules decide.</param>
    /// <param name="application">What an applicant filed, or is about to.</param>
    /// <param name="world">What is known of the world around it, or <see langword="null"/>.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> or <paramref name="application"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Decision Of(CallForProjects call, Application application, World? world = null, Stage stage = Stage.Eligibility) =>
        new(Guard.Against.Null(call), Guard.Against.Null(application), world, call.Assess(application, world, stage));

    /// <summary>Gives what the clauses of a scope have read, and where each value comes from.</summary>
    /// <param name="scope">The funder or strand, or <see langword="null"/> when the call is decided as one.</param>
    public ValueList<FactRead> FactsRead(ScopeId? scope = null) => Call.Rules.FactsRead(new Situation(Application.ToFacts(), World), scope);
}
