using System.Diagnostics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility;

/// <content>Verdicts without their reasons, for those who decide the same thing many times.</content>
public sealed partial record RuleSet
{
    /// <summary>Gets where the facts stand that the clauses read.</summary>
    internal RuleLayout Layout => _layout ?? throw new UnreachableException("Only rules that are linked leave the factory.");

    /// <summary>Reads a situation, so that it can be decided again and again.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="scope">The funder or strand that decides; <see langword="null"/> when the call is decided as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is none of the call, or is missing where the call has some.</exception>
    public ReadySituation Read(Situation situation, ScopeId? scope = null) => new(Layout, new Frame(this, Guard.Against.Null(situation), Decider(scope)));

    /// <summary>Decides an application without reasons: the same verdict as that of <see cref="Assess"/>.</summary>
    /// <remarks>
    /// It allocates nothing as long as the clauses that it reaches ask for plain values: numbers, codes, places that the rules list, instants, days.
    /// What else they read, such as an opinion or a parameter by cases, is decided in the general way, with the same meaning.
    /// </remarks>
    /// <param name="application">The application, a draft or submitted.</param>
    /// <param name="world">What is known of the world around it, or <see langword="null"/>.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <param name="scope">The funder or strand that decides; <see langword="null"/> when the call is decided as one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="application"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is none of the call, or is missing where the call has some.</exception>
    public VerdictStatus StatusOf(Application application, World? world = null, Stage stage = Stage.Eligibility, ScopeId? scope = null)
    {
        _ = Defined(stage);
        return Layout.Decide(Layout.Of(Decider(scope)).Counted(stage), new StatedBy(Guard.Against.Null(application), scope), world);
    }

    /// <summary>Checks a stage faster than a lookup in its enumeration does.</summary>
    internal static Stage Defined(Stage stage) => stage is >= Stage.Admissibility and <= Stage.Payment ? stage : Guard.Against.Undefined(stage);

    private ScopeId? Decider(ScopeId? scope, [CallerArgumentExpression(nameof(scope))] string? parameter = null) =>
        scope is { } id ? Context.Scopes.AsSpan().Contains(id) ? scope : throw new ArgumentException($"No funder and no strand is called `{id}`.", parameter)
        : Context.Scopes.Count == 0 ? null
        : throw new ArgumentException("Several funders or strands decide: choose one.", parameter);
}
