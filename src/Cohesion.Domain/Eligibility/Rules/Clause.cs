using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <summary>One provision of a call: what it requires, excludes, obliges or prefers, from which stage on, for whom, and where it is written.</summary>
public sealed record Clause
{
    /// <summary>States a clause.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="body">What it does.</param>
    /// <param name="stage">The stage that decides it.</param>
    /// <param name="citations">Where it is written.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public Clause(ClauseId id, ClauseBody body, Stage stage = Stage.Eligibility, ValueList<Citation> citations = default)
    {
        Id = Guard.Against.Default(id);
        Body = Guard.Against.Null(body);
        Stage = Guard.Against.Undefined(stage);
        Citations = citations;
    }

    /// <summary>Gets its identifier.</summary>
    public ClauseId Id { get; }

    /// <summary>Gets what it does.</summary>
    public ClauseBody Body { get; }

    /// <summary>Gets the stage that decides it.</summary>
    public Stage Stage { get; }

    /// <summary>Gets where it is written.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>Gets the funders and strands that it counts for; empty, it counts for each.</summary>
    public ValueSet<ScopeId> Scopes { get; init; }

    /// <summary>Gets its title, or <see langword="null"/>.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets its guard, outside which it does not apply, or <see langword="null"/> when it always does.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets what lifts it.</summary>
    public ValueList<Exemption> Exemptions { get; init; }

    /// <summary>Gets the text of a refusal, with placeholders, or <see langword="null"/> when it is made from the condition.</summary>
    public LocalizedText? OnFail { get; init; }

    /// <summary>Requires a condition.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is no identifier.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Clause Require(string id, Condition condition, Stage stage = Stage.Eligibility, params ValueList<Citation> citations) =>
        new(ClauseId.Parse(id, null), new ClauseBody.Requirement(condition), stage, citations);

    /// <summary>Excludes on a condition.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is no identifier.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Clause ExcludeWhen(string id, Condition condition, Stage stage = Stage.Eligibility, params ValueList<Citation> citations) =>
        new(ClauseId.Parse(id, null), new ClauseBody.Exclusion(condition), stage, citations);

    /// <summary>Prefers a condition, without counting it.</summary>
    /// <exception cref="FormatException"><paramref name="id"/> is no identifier.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Clause Prefer(string id, Condition condition, Stage stage = Stage.Selection, params ValueList<Citation> citations) =>
        new(ClauseId.Parse(id, null), new ClauseBody.Preference(condition), stage, citations);

    /// <summary>Tells whether the clause counts for a funder or a strand.</summary>
    public bool CountsFor(ScopeId scope) => Scopes.Count == 0 || Scopes.Contains(scope);
}
