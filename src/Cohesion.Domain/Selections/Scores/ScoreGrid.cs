using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>The criteria that applications are scored on. Equality compares them in their order.</summary>
public sealed record ScoreGrid
{
    /// <summary>The most criteria of one grid; included.</summary>
    public const int MostCriteria = 100;

    private const int MostSuggestions = 10;

    private ScoreGrid(ValueList<Criterion> criteria) => Criteria = criteria;

    /// <summary>Gets the grid without criteria, of a call that scores nobody; every total is zero.</summary>
    public static ScoreGrid None { get; } = new([]);

    /// <summary>Gets the criteria, in the order given; at least one, but for <see cref="None"/>.</summary>
    public ValueList<Criterion> Criteria { get; }

    /// <summary>Gets the lowest total that can be reached.</summary>
    public Points LowestTotal => Points.Of(Criteria.Sum(criterion => criterion.Weight * criterion.Lowest));

    /// <summary>Gets the highest total that can be reached.</summary>
    public Points HighestTotal => Points.Of(Criteria.Sum(criterion => criterion.Weight * criterion.Highest));

    /// <summary>Gets the identifiers of the criteria.</summary>
    internal ValueSet<CriterionId> Ids => [.. Criteria.Select(criterion => criterion.Id)];

    /// <summary>Creates a grid from criteria known to be right.</summary>
    /// <exception cref="ArgumentException"><see cref="TryCreate"/> finds something wrong.</exception>
    public static ScoreGrid Create(params ValueList<Criterion> criteria)
    {
        TryCreate(criteria, out ScoreGrid? grid, out ValueList<Problem> problems);
        return Problems.Require(grid, problems);
    }

    /// <summary>Creates a grid, or tells everything that is wrong: no criterion, more than <see cref="MostCriteria"/>, an identifier given twice.</summary>
    /// <param name="criteria">One to <see cref="MostCriteria"/>, in the order in which they are shown.</param>
    /// <param name="grid">The grid, unless something is wrong.</param>
    /// <param name="problems">What is wrong, at <c>/criteria</c> and below.</param>
    public static bool TryCreate(ValueList<Criterion> criteria, [NotNullWhen(true)] out ScoreGrid? grid, out ValueList<Problem> problems)
    {
        List<Problem> found = [];
        if (criteria.Count == 0)
        {
            found.Add(new Problem(ProblemCode.EmptyList, "/criteria"));
        }

        if (criteria.Count > MostCriteria)
        {
            found.Add(new Problem(ProblemCode.WrongLength, "/criteria", $"{criteria.Count}", $"≤ {MostCriteria}"));
        }

        found.AddRange(CheckIds(criteria.Select(criterion => (CriterionId?)criterion.Id)));
        problems = [.. found];
        grid = problems.Count == 0 ? new ScoreGrid(criteria) : null;
        return grid is not null;
    }

    /// <summary>Finds a criterion. O(n).</summary>
    public bool TryGetCriterion(CriterionId id, [NotNullWhen(true)] out Criterion? criterion) =>
        (criterion = Criteria.FirstOrDefault(candidate => candidate.Id == id)) is not null;

    /// <summary>Totals scores, unless <see cref="Check"/> finds something wrong or the total is beyond what can be counted.</summary>
    internal bool TryTotal(ValueMap<CriterionId, Points> scores, out Points total) => WeightedTotal.TryOf(Criteria, scores, out total);

    /// <summary>Says which identifiers are given twice; what is <see langword="null"/> is not known.</summary>
    internal static IEnumerable<Problem> CheckIds(IEnumerable<CriterionId?> ids)
    {
        List<Problem> found = [];
        found.AddRepeated(ProblemCode.DuplicateId, ids, i => $"/criteria/{i}/id");
        return found;
    }

    /// <summary>Says everything that keeps scores from being totalled, at paths such as <c>/novelty</c>.</summary>
    /// <param name="scores">What an application received.</param>
    /// <param name="whose">Who received them, as a missing score says it.</param>
    /// <param name="suggestions">For how many unknown criteria the nearest known one is named, which takes longer than all the rest.</param>
    internal IEnumerable<Problem> Check(ValueMap<CriterionId, Points> scores, string whose, int suggestions = MostSuggestions)
    {
        foreach (Criterion criterion in Criteria.Where(criterion => !scores.TryGetValue(criterion.Id, out _)))
        {
            yield return new Problem(ProblemCode.MissingScore, "", whose, $"{criterion.Id}");
        }

        foreach ((CriterionId id, Points score) in scores)
        {
            string path = $"/{id}";
            foreach (Problem problem in TryGetCriterion(id, out Criterion? criterion) ? criterion.Check(score, path) : [Unknown(id, suggestions-- > 0 ? Ids : [], path)])
            {
                yield return problem;
            }
        }
    }

    /// <summary>States that no criterion bears an identifier.</summary>
    internal static Problem Unknown(CriterionId id, IEnumerable<CriterionId> known, string path) =>
        new(ProblemCode.UnknownCriterion, path, $"{id}", nearest: Nearest.Of($"{id}", known.Select(one => $"{one}")));
}
