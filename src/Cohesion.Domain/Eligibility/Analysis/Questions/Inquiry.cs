using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Questions about what one or two rule sets say of all applications, for one scope. Answers are proofs, or applications that the evaluator has judged.</summary>
internal sealed class Inquiry : Formulation
{
    /// <inheritdoc/>
    public Inquiry(ScopeId? scope, Ordinary? ordinary, params ValueList<RuleSet> versions)
        : base(scope, ordinary, versions)
    {
    }

    /// <inheritdoc/>
    public Inquiry(ScopeId? scope, Ordinary? ordinary, Func<RuleSet, IEnumerable<Clause>> about, ValueList<RuleSet> versions)
        : base(scope, ordinary, about, versions)
    {
    }

    /// <summary>Finds an application of which claims hold, and of which each version says what it is to say.</summary>
    /// <param name="judge">What each version says of it.</param>
    /// <param name="wanted">What they are to say, in their order.</param>
    /// <param name="claims">The claims that say so.</param>
    public Search Find(Func<Situation, int, VerdictStatus> judge, ValueList<VerdictStatus> wanted, params IReadOnlyList<Claim> claims) =>
        Find(situation => wanted.Index().All(verdict => judge(situation, verdict.Index) == verdict.Item), wanted, claims)!;

    /// <summary>Finds an application of which claims hold.</summary>
    /// <param name="isShown">Confirms it; <see langword="null"/> stops the search.</param>
    /// <param name="verdicts">What is shown of it.</param>
    /// <param name="claims">The claims that say so.</param>
    /// <returns><see langword="null"/> when the search was stopped.</returns>
    public Search? Find(Func<Situation, bool?> isShown, ValueList<VerdictStatus> verdicts, IReadOnlyList<Claim> claims)
    {
        if (Apart is not null)
        {
            return new Search.Undecided(Apart);
        }

        if (claims.Contains(Claim.False) || Solver.Excludes(Space, claims))
        {
            return new Search.Empty();
        }

        Builder builder = Complete();
        Situation? built = null;
        Solver solver = new(Space, point =>
        {
            Situation situation = builder.Build(point);
            bool? shown = isShown(situation);
            built = shown == true ? situation : built;
            return shown;
        });
        return solver.Find(claims) is not null && built is not null ? new Search.Found(Show(built, builder, verdicts))
            : solver.IsStopped ? null
            : solver.IsOpen ? new Search.Undecided(solver.IsExhausted ? Doubts.TooMany : Doubts.Of(Opaque))
            : new Search.Empty();
    }

    private Witness Show(Situation situation, Builder builder, ValueList<VerdictStatus> verdicts)
    {
        FactSet usual = builder.Build(Space.Usual()).Facts;
        WitnessFact[] facts = [.. situation.Facts.Values.Select(fact => new WitnessFact(fact.Key, fact.Value, !(usual.TryGet(fact.Key, out FactValue? value) && value == fact.Value)))];
        return new Witness(situation, Scope, [.. facts.Where(fact => fact.IsUnusual), .. facts.Where(fact => !fact.IsUnusual)], verdicts);
    }
}
