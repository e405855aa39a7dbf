using System.Numerics;
using Cohesion.Domain.Selections;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>The same selection worked out another way: by hand, so to speak, without sorting, on fractions of integers that know no bounds.</summary>
internal static class NaiveSelection
{
    public static List<string> Of(Competition competition)
    {
        List<string> lines = [];
        Entry[] left = [.. competition.Entries];
        BigInteger money = competition.Envelope.Minor;
        bool stopped = false;
        while (left.Length > 0)
        {
            Entry best = left.Single(one => left.All(other => ReferenceEquals(one, other) || Beats(one, other, competition.Policy)));
            left = [.. left.Where(other => !ReferenceEquals(best, other))];
            (BigInteger Over, BigInteger Under) total = Total(best, competition.Policy.Grid);
            string outcome;
            if (competition.Policy.Minimum is { } least && total.Over * least.Value.Denominator < least.Value.Numerator * total.Under)
            {
                outcome = "below";
            }
            else if (stopped)
            {
                outcome = "after";
            }
            else if (best.Request.Minor > money)
            {
                outcome = "does not fit";
                stopped = competition.Policy.Rule == AwardRule.StopAtFirst;
            }
            else
            {
                outcome = "funded";
                money -= best.Request.Minor;
            }

            lines.Add($"{best.Application} {outcome} {money}");
        }

        return lines;
    }

    /// <summary>Says a selection of the library in the same words.</summary>
    public static IEnumerable<string> Say(Selection selection) => selection.Awards.Select(award => $"{award.Application} {Name(award.Outcome)} {award.Remaining.Minor}");

    private static string Name(AwardOutcome outcome) => outcome switch
    {
        AwardOutcome.Funded => "funded",
        AwardOutcome.DoesNotFit => "does not fit",
        AwardOutcome.AfterStop => "after",
        _ => "below",
    };

    private static bool Beats(Entry one, Entry other, SelectionPolicy policy)
    {
        (BigInteger Over, BigInteger Under) mine = Total(one, policy.Grid), theirs = Total(other, policy.Grid);
        if (mine.Over * theirs.Under != theirs.Over * mine.Under)
        {
            return mine.Over * theirs.Under > theirs.Over * mine.Under;
        }

        foreach (TieBreak key in policy.TieBreaks)
        {
            (BigInteger first, BigInteger second) = key switch
            {
                TieBreak.HigherScore { Criterion: var id } => (
                    Score(other, id.ToString()).Over * Score(one, id.ToString()).Under, Score(one, id.ToString()).Over * Score(other, id.ToString()).Under),
                TieBreak.LowerRequest => (one.Request.Minor, other.Request.Minor),
                TieBreak.EarlierSubmission => (one.SubmittedAt!.Value.ToUnixTimeTicks(), other.SubmittedAt!.Value.ToUnixTimeTicks()),
                _ => (FirstDifference(one, other), 0),
            };
            if (first != second)
            {
                return first < second;
            }
        }

        return false;
    }

    private static BigInteger FirstDifference(Entry one, Entry other)
    {
        string mine = one.Application.ToString(), theirs = other.Application.ToString();
        int at = Enumerable.Range(0, Math.Min(mine.Length, theirs.Length)).FirstOrDefault(i => mine[i] != theirs[i], -1);
        return at < 0 ? mine.Length - theirs.Length : mine[at] - theirs[at];
    }

    private static (BigInteger Over, BigInteger Under) Total(Entry entry, ScoreGrid grid) => grid.Criteria.Aggregate(
        (Over: BigInteger.Zero, Under: BigInteger.One),
        (sum, criterion) => Score(entry, criterion.Id.ToString()) is var score
            ? ((sum.Over * score.Under) + (score.Over * criterion.Weight * sum.Under), sum.Under * score.Under)
            : sum);

    private static (BigInteger Over, BigInteger Under) Score(Entry entry, string criterion) => entry.Card.Scores
        .Where(score => score.Key.ToString() == criterion)
        .Select(score => ((BigInteger)score.Value.Value.Numerator, (BigInteger)score.Value.Value.Denominator))
        .Single();
}
