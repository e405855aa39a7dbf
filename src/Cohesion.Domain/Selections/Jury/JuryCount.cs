using System.Diagnostics.CodeAnalysis;
using Cohesion.Domain.Applications;

namespace Cohesion.Domain.Selections;

/// <summary>Counts the ballots of a jury.</summary>
/// <param name="sheet">The ballots.</param>
/// <param name="grid">What they score.</param>
/// <param name="by">What makes one score of several.</param>
/// <param name="needed">The applications that need scores, or <see langword="null"/> for all; too few ballots for another one are no problem.</param>
internal sealed class JuryCount(JurySheet sheet, ScoreGrid grid, Aggregation by, ValueSet<ApplicationReference>? needed)
{
    private readonly List<Problem> _found = [];

    public bool TryRun([NotNullWhen(true)] out ScoreSheet? scores, out ValueList<Problem> problems)
    {
        scores = null;
        Dictionary<ApplicationReference, List<Points>> ranks = Ranks();
        List<Scorecard> cards = [];
        foreach (IGrouping<ApplicationReference, Ballot> votes in sheet.Ballots.GroupBy(ballot => ballot.Application).OrderBy(votes => votes.Key))
        {
            Ballot.Scored[] scored = [.. votes.OfType<Ballot.Scored>()];
            List<KeyValuePair<CriterionId, Points>> together = [];
            bool isNeeded = needed?.Contains(votes.Key) ?? true;
            if (isNeeded && scored.Length < by.Least)
            {
                _found.Add(new Problem(ProblemCode.TooFewBallots, "/ballots", $"{votes.Key}, {Spell(scored.Length)}", $"≥ {Spell(by.Least)}"));
            }

            foreach (Criterion criterion in grid.Criteria)
            {
                if (by.Of([.. scored.Select(ballot => ballot.Scores.TryGetValue(criterion.Id, out Points score) ? score : default).Order()]) is { } one)
                {
                    together.Add(new(criterion.Id, one));
                }
                else if (isNeeded && scored.Length >= by.Least)
                {
                    _found.Add(new Problem(ProblemCode.TooLargeAmount, "/ballots", $"{votes.Key}", $"{criterion.Id}"));
                }
            }

            if (isNeeded || together.Count == grid.Criteria.Count)
            {
                cards.Add(new Scorecard(votes.Key, [.. together], ranks.TryGetValue(votes.Key, out List<Points>? own) ? PointScale.Mean(own, own.Count) : null));
            }
        }

        problems = [.. _found];
        return problems.Count == 0 && ScoreSheet.TryCreate(sheet.CallId, [.. cards], sheet.Citations, sheet.IsFictional, out scores, out problems);
    }

    private static string Spell(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Dictionary<ApplicationReference, List<Points>> Ranks()
    {
        Dictionary<ApplicationReference, List<Points>> ranks = [];
        foreach (IGrouping<JurorId, (int Index, Ballot.Scored Ballot)> own in sheet.Ballots.Index()
            .Where(one => one.Item is Ballot.Scored).Select(one => (one.Index, Ballot: (Ballot.Scored)one.Item)).GroupBy(one => one.Ballot.Juror))
        {
            (ApplicationReference Application, Points Total)[] totals = [.. own.Select(one => (one.Ballot.Application, Total(one.Ballot, one.Index))).OrderByDescending(one => one.Item2)];
            for (int first = 0, next; first < totals.Length; first = next)
            {
                next = first + 1;
                while (next < totals.Length && totals[next].Total == totals[first].Total)
                {
                    next++;
                }

                // The mean of the places first + 1 to next.
                Points shared = Points.Of(Ratio.Of(first + 1 + next, 2));
                foreach ((ApplicationReference application, _) in totals[first..next])
                {
                    (ranks.TryGetValue(application, out List<Points>? before) ? before : ranks[application] = []).Add(shared);
                }
            }
        }

        return ranks;
    }

    private Points Total(Ballot.Scored ballot, int index)
    {
        if (!grid.TryTotal(ballot.Scores, out Points total))
        {
            Problem[] wrong = [.. grid.Check(ballot.Scores, $"{ballot.Juror}, {ballot.Application}")];
            string path = $"/ballots/{index}/criteria";
            _found.AddRange(wrong.Length > 0 ? wrong.Select(problem => problem.Under(path)) : [new Problem(ProblemCode.TooLargeAmount, path, string.Join(" + ", ballot.Scores.Values))]);
        }

        return total;
    }
}
