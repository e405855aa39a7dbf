using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class SelectionLaws
{
    [Fact]
    public void A_second_implementation_agrees() => Law.Holds(
        Any.Competitions, competition => NaiveSelection.Say(competition.Select()).SequenceEqual(NaiveSelection.Of(competition)), times: 5_000);

    [Fact]
    public void The_order_of_the_entries_changes_nothing() => Law.Holds(
        Any.Competitions.SelectMany(one => Gen.Shuffle<Entry>([.. one.Entries]).Select(shuffled => (one, other: one with { Entries = [.. shuffled] }))),
        pair => pair.one.Select() == pair.other.Select(),
        times: 1_000);

    [Fact]
    public void What_is_awarded_and_what_remains_add_up_to_the_envelope() => Holds(selection =>
        selection.Awarded + selection.Remaining == selection.Envelope
        && Money.Sum(selection.Awards.Select(award => award.Amount), selection.Envelope.Currency) == selection.Awarded
        && !selection.Awarded.IsNegative && !selection.Remaining.IsNegative);

    [Fact]
    public void Each_award_leaves_what_was_there_less_its_amount() => Holds(selection => selection.Awards
        .Zip(selection.Awards.Select(award => award.Remaining).Prepend(selection.Envelope))
        .All(step => step.First.Remaining == step.Second - step.First.Amount));

    [Fact]
    public void Every_entry_has_one_rank_of_its_own() => Law.Holds(Any.Competitions, competition =>
        competition.Select().Awards is var awards
        && awards.Select(award => award.Standing.Rank).SequenceEqual(Enumerable.Range(1, competition.Entries.Count))
        && awards.Select(award => award.Standing.Entry).ToHashSet().SetEquals(competition.Entries));

    [Fact]
    public void Totals_never_rise_down_the_ranking_and_equal_ones_name_the_first_key_that_tells_them_apart() => Holds(selection =>
        selection.Awards.Zip(selection.Awards.Skip(1)).All(pair => pair.First.Standing.Total > pair.Second.Standing.Total
            ? pair.Second.Standing.Tie is null
            : pair.First.Standing.Total == pair.Second.Standing.Total && selection.Policy.TieBreaks.Contains(pair.Second.Standing.Tie!)));

    [Fact]
    public void What_is_funded_is_funded_in_whole_and_nothing_else_gets_anything() => Holds(selection => selection.Awards.All(award =>
        award.Amount.IsZero ? award.Outcome is not AwardOutcome.Funded : award.Amount == award.Standing.Entry.Request));

    [Fact]
    public void Nothing_below_the_minimum_is_funded_and_nothing_else_is_said_to_be_below() => Holds(selection => selection.Awards.All(award =>
        award.Outcome is AwardOutcome.BelowThreshold == (selection.Policy.Minimum is { } least && award.Standing.Total < least)));

    [Fact]
    public void Stopping_funds_those_before_the_first_that_does_not_fit() => Holds(selection =>
        selection.Policy.Rule != AwardRule.StopAtFirst
        || selection.Awards.SkipWhile(award => award.Outcome is AwardOutcome.Funded or AwardOutcome.BelowThreshold).Select((award, i) =>
            award.Outcome is AwardOutcome.BelowThreshold || (i == 0 ? award.Outcome is AwardOutcome.DoesNotFit : award.Outcome is AwardOutcome.AfterStop)).All(holds => holds));

    [Fact]
    public void Skipping_leaves_nothing_out_that_would_still_fit() => Holds(selection =>
        selection.Policy.Rule != AwardRule.SkipOver
        || selection.Awards.All(award => award.Outcome is not AwardOutcome.DoesNotFit || award.Standing.Entry.Request > selection.Remaining));

    [Fact]
    public void Multiplying_every_weight_changes_no_rank() => Law.Holds(Any.Competitions, Gen.Choose(1, 1000), (competition, times) =>
    {
        SelectionPolicy policy = competition.Policy;
        ScoreGrid heavier = ScoreGrid.Create([.. policy.Grid.Criteria.Select(one => Criterion.Create(one.Id, one.Title, one.Lowest, one.Highest, one.Weight * times))]);
        Competition other = competition with { Policy = SelectionPolicy.Create(heavier, policy.Rule, policy.TieBreaks) };
        return other.Select().Awards.Select(award => award.Application).SequenceEqual(competition.Select().Awards.Select(award => award.Application));
    });

    private static void Holds(Func<Selection, bool> statement) => Law.Holds(Any.Competitions, competition => statement(competition.Select()), times: 500);
}
