using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

/// <summary>What holds whatever a policy states: every feature at once, over random selections.</summary>
public class AwardLaws
{
    private const long Billion = 1_000_000_000;

    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("COHESION_SELECTIONS") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void A_second_implementation_agrees_on_every_rule() => Holds(
        (competition, selection) => NaiveSelection.Say(selection).SequenceEqual(NaiveSelection.Of(competition)), Times);

    [Fact]
    public void A_second_implementation_agrees_where_entries_hardly_differ() => Holds((competition, _) =>
        (competition with { Entries = [.. competition.Entries.Select(HardlyOther)] }) is var close
        && NaiveSelection.Say(close.Select()).SequenceEqual(NaiveSelection.Of(close)));

    [Fact]
    public void No_cent_is_lost_and_no_sub_envelope_overspent() => Holds((_, selection) =>
        selection.Awarded + selection.Remaining == selection.Envelope + selection.Overspent
        && Money.Sum(selection.Awards.Select(award => award.Amount), selection.Envelope.Currency) == selection.Awarded
        && !selection.Remaining.IsNegative
        && !selection.Overspent.IsNegative
        && (selection.Overspent.IsZero || selection.Policy.Terms.Partial is PartialAward.Share { MayOverspend: true })
        && selection.Policy.Terms.SubEnvelopes.All(part => part.Kind == SubEnvelopeKind.Earmark
            || Money.Sum(selection.Awards.Where(award => IsFor(part, award, selection)).Select(award => award.Amount), selection.Envelope.Currency) <= part.Amount));

    [Fact]
    public void No_selection_scores_more_than_the_best_set() => Holds((_, selection) =>
        selection.Advise() is KnapsackAdvice.Best best && best.Selected <= best.Total && best.Cost <= selection.Envelope);

    [Fact]
    public void What_is_held_for_some_stays_for_them() => Holds((_, selection) =>
        selection.UnmetEarmarks.Count == 0
        || selection.UnmetEarmarks.Max(unmet => unmet.Left) <= selection.Remaining);

    [Fact]
    public void Awards_keep_their_bounds() => Holds((_, selection) => selection.Awards.All(award => !award.IsFunded
        || (award.Amount <= award.Standing.Entry.Request
            && (selection.Policy.Terms.Bounds?.AtMost is not { } most || award.Amount <= most)
            && (selection.Policy.Terms.Bounds?.AtLeast is not { } least || award.Amount >= least))));

    [Fact]
    public void Quotas_and_the_length_of_the_reserve_are_kept() => Holds((_, selection) =>
        selection.Funded.Count <= (selection.Policy.Terms.Quota ?? int.MaxValue)
        && selection.Reserve.Select(award => award.ReserveRank!.Value).SequenceEqual(Enumerable.Range(1, selection.Reserve.Count))
        && selection.Reserve.Count <= (selection.Policy.Terms.Reserve ?? 0)
        && selection.Reserve.All(award => !award.IsFunded));

    [Fact]
    public void The_order_of_the_entries_changes_nothing() => Holds((competition, selection) =>
        (competition with { Entries = [.. competition.Entries.Reverse()] }).Select() == selection);

    // By a billionth of a point, by a nanosecond, at the end of a long identifier.
    private static Entry HardlyOther(Entry entry, int i)
    {
        Scorecard card = new(
            ApplicationReference.Parse($"appel-2028-{entry.Application}", null),
            [.. entry.Card.Scores.Select(score => KeyValuePair.Create(score.Key, HardlyLess(score.Value, i % 3)))],
            HardlyLess(entry.Card.MeanRank!.Value, i % 2));
        return new Entry(card, entry.Request, entry.SubmittedAt!.Value.PlusNanoseconds(i % 3), entry.Profile);
    }

    private static Points HardlyLess(Points points, long billionths) => points.Value.Numerator == 0
        ? points
        : Points.Of(Ratio.Of((points.Value.Numerator * Billion) - (billionths * points.Value.Denominator), points.Value.Denominator * Billion));

    private static bool IsFor(SubEnvelope part, Award award, Selection selection) =>
        part.Audience.Covers(award.Standing.Entry.Profile)
        && (part.Within is not { } within || IsFor(selection.Policy.Terms.SubEnvelopes.Single(one => one.Id == within), award, selection));

    private static void Holds(Func<Competition, Selection, bool> statement, int times = 2_000)
    {
        for (int seed = 1; seed <= times; seed++)
        {
            Competition competition = new RandomCompetition(seed).Roll();
            Selection selection = competition.Select();
            Assert.True(statement(competition, selection), $"seed {seed}\n{string.Join('\n', NaiveSelection.Say(selection))}");
        }
    }
}
