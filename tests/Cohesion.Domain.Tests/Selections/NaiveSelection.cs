using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Cohesion.Domain.Selections;
using NodaTime;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>The same selection worked out another way: by hand, so to speak, without sorting, on fractions of integers that know no bounds.</summary>
internal static class NaiveSelection
{
    public static List<string> Of(Competition competition)
    {
        NaivePurses purses = new(competition.Envelope.Minor, competition.Policy);
        List<string> lines = [];
        int waiting = 0;
        List<Entry> left = [.. competition.Entries];
        while (left.Count > 0)
        {
            Entry best = left.Single(one => left.All(other => ReferenceEquals(one, other) || Beats(one, other, competition)));
            left.Remove(best);
            string outcome = Excluded(best, competition.Policy) ?? purses.Fund(best);
            bool waits = outcome is "does not fit" or "after" or "full" || outcome.StartsWith("cap ", StringComparison.Ordinal);
            waiting += waits ? 1 : 0;
            string place = waits && waiting <= (competition.Policy.Terms.Reserve ?? 0) ? $" waits {waiting}" : "";
            lines.Add($"{best.Application} {outcome}{place} {purses.Left}");
        }

        return [.. lines, .. purses.Unmet(competition.Entries)];
    }

    /// <summary>Says a selection of the library in the same words.</summary>
    public static IEnumerable<string> Say(Selection selection) =>
    [
        .. selection.Awards.Select(award =>
            $"{award.Application} {Name(award.Outcome)}{(award.ReserveRank is { } rank ? $" waits {rank}" : "")} {award.Remaining.Minor}"),
        .. selection.UnmetEarmarks.Select(unmet => $"{unmet.Part.Id} left {unmet.Left.Minor} for {string.Join(",", unmet.Candidates.Order())}").Order(StringComparer.Ordinal),
    ];

    private static string Name(AwardOutcome outcome) => outcome switch
    {
        AwardOutcome.Funded full => $"funded {full.Amount.Minor}",
        AwardOutcome.FundedPartially part => $"funded {part.Amount.Minor}{(part.Limit == AwardLimit.Overspent ? " over" : "")}",
        AwardOutcome.DoesNotFit => "does not fit",
        AwardOutcome.CapReached cap => $"cap {cap.Part}",
        AwardOutcome.QuotaReached => "full",
        AwardOutcome.AfterStop => "after",
        _ => "below",
    };

    private static string? Excluded(Entry entry, SelectionPolicy policy)
    {
        bool isBelow = policy.Grid.Criteria.Any(criterion => criterion.Minimum is { } least && Less(Score(entry, $"{criterion.Id}"), Fraction(least)))
            || (policy.Minimum is { } minimum && Less(Total(entry, policy.Grid), Fraction(minimum)))
            || NaivePurses.Entitled(entry, policy) < (policy.Terms.Bounds?.AtLeast?.Minor ?? 1);
        return isBelow ? "below" : null;
    }

    private static bool Beats(Entry one, Entry other, Competition competition)
    {
        (BigInteger, BigInteger)[] ours = [.. Keys(one, other, competition)], theirs = [.. Keys(other, one, competition)];
        int at = Enumerable.Range(0, ours.Length).First(i => Less(ours[i], theirs[i]) || Less(theirs[i], ours[i]));
        return Less(ours[at], theirs[at]);
    }

    /// <summary>Gives a number for each thing that ranks, the lower the better.</summary>
    private static IEnumerable<(BigInteger Over, BigInteger Under)> Keys(Entry one, Entry other, Competition competition)
    {
        for (int rank = 1; rank <= 3; rank++)
        {
            yield return (one.Profile.Priorities.Where(own => own.Key == rank).Select(own => own.Value).FirstOrDefault(100), 1);
        }

        (BigInteger over, BigInteger under) = Total(one, competition.Policy.Grid);
        yield return competition.Policy.Terms.Order switch
        {
            RankingOrder.Total => (-over, under),
            RankingOrder.ScorePerEuro => (-over, under * one.Request.Minor),
            RankingOrder.Submission => ((one.SubmittedAt!.Value - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds(), 1),
            _ => Fraction(one.Card.MeanRank!.Value),
        };
        yield return competition.Policy.Terms.Order == RankingOrder.ScorePerEuro ? (-over, under) : (0, 1);
        foreach (TieBreak key in competition.Policy.TieBreaks)
        {
            yield return key switch
            {
                TieBreak.HigherScore { Criterion: var id } => (-Score(one, $"{id}").Over, Score(one, $"{id}").Under),
                TieBreak.LowerRequest => (one.Request.Minor, 1),
                TieBreak.EarlierSubmission => ((one.SubmittedAt!.Value - NodaConstants.UnixEpoch).ToBigIntegerNanoseconds(), 1),
                TieBreak.Draw => (new BigInteger(SHA256.HashData(Encoding.ASCII.GetBytes($"{competition.Seed}\n{one.Application}")), isUnsigned: true, isBigEndian: true), 1),
                _ => (FirstDifference(one, other), 1),
            };
        }
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

    private static (BigInteger Over, BigInteger Under) Score(Entry entry, string criterion) =>
        Fraction(entry.Card.Scores.Single(score => score.Key.ToString() == criterion).Value);

    private static (BigInteger Over, BigInteger Under) Fraction(Points points) => (points.Value.Numerator, points.Value.Denominator);

    private static bool Less((BigInteger Over, BigInteger Under) one, (BigInteger Over, BigInteger Under) other) => one.Over * other.Under < other.Over * one.Under;
}
