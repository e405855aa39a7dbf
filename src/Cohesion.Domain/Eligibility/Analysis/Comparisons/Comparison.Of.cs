using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Eligibility.Analysis;

/// <content>Comparing.</content>
public abstract partial record Comparison
{
    /// <summary>Compares what two rule sets say of applications, for every funder and strand; one that a version no longer names takes nobody there.</summary>
    /// <param name="before">The rules as they were.</param>
    /// <param name="after">The rules as they are to be.</param>
    /// <param name="stage">The last stage whose clauses count.</param>
    /// <returns>Somebody loses, or gains, as soon as it happens for one funder or strand.</returns>
    /// <exception cref="ArgumentNullException">A rule set is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is no stage.</exception>
    public static Comparison Of(RuleSet before, RuleSet after, Stage stage = Stage.Eligibility)
    {
        _ = RuleSet.Defined(stage);
        Comparer[] comparers = [.. Scopes.Of(Guard.Against.Null(before), Guard.Against.Null(after)).Select(scope => new Comparer(before, after, scope))];
        return Of(First(comparers.Select(comparer => comparer.Lost(at => at <= stage))), First(comparers.Select(comparer => comparer.Gained(at => at <= stage))));
    }

    private static Search First(IEnumerable<Search> searches)
    {
        Search result = new Search.Empty();
        foreach (Search search in searches)
        {
            if (search is Search.Found)
            {
                return search;
            }

            result = search is Search.Undecided ? search : result;
        }

        return result;
    }
}
