using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <summary>Rules under which nobody is ever eligible.</summary>
internal sealed class RuleSetLints(LintDesk desk)
{
    public IEnumerable<Lint> Run()
    {
        foreach (ScopeId? scope in desk.Scopes)
        {
            Inquiry inquiry = desk.For(scope);
            Clause[] counted = [.. inquiry.Counted(0, static _ => true)];

            // A clause that nothing meets says so itself.
            if (counted.Length > 1 && AreApart(scope, counted) && !counted.Any(clause => AreApart(scope, [clause])))
            {
                Clause[] core = Core(scope, counted);
                int last = desk.Rules.Clauses.AsSpan().IndexOf(core[^1]);
                yield return LintDesk.Proof(ProblemCode.NobodyEligible, $"/clauses/{last}", $"{core[^1].Id}", string.Join(", ", core[..^1].Select(clause => clause.Id)));
            }
        }
    }

    /// <summary>Gives clauses that nobody meets together, none of which can be left out.</summary>
    private Clause[] Core(ScopeId? scope, Clause[] clauses)
    {
        List<Clause> kept = [.. clauses];
        foreach (Clause clause in clauses)
        {
            Clause[] others = [.. kept.Where(other => other.Id != clause.Id)];
            if (AreApart(scope, others))
            {
                kept.Remove(clause);
            }
        }

        return [.. kept];
    }

    private bool AreApart(ScopeId? scope, Clause[] clauses) => desk.IsNever(
        scope,
        probe => clauses.All(clause => probe.Refuses(desk.Rules.Layout.Explanations.Of(clause)) == Truth.False),
        [.. clauses.Select(clause => desk.For(scope).Passes(clause))]);
}
