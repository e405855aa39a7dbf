using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class JurySheetTests
{
    private static readonly CallId Call = CallId.Parse("call-1", null);
    private static readonly ValueSet<JurorId> Jurors = [.. new[] { "ann", "bea", "cyr", "dia" }.Select(name => JurorId.Parse(name))];

    [Theory]
    [InlineData("mean", "29/3")]
    [InlineData("median", "10")]
    [InlineData("trimmed", "10")]
    public void One_score_is_made_of_several_exactly(string by, string novelty)
    {
        ScoreSheet scores = Count(Named(by), Vote("ann", "a", 7, 1), Vote("bea", "a", 12, 1), Vote("cyr", "a", 10, 1));
        Assert.Equal(Points.Parse(novelty, null), scores.Cards[0].Scores.Single(score => score.Key == Jury.Novelty).Value);
    }

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_two_in_the_middle() =>
        Assert.Equal(Points.Parse("8.5", null), Count(new Aggregation.Median(), Vote("ann", "a", 7, 1), Vote("bea", "a", 20, 1), Vote("cyr", "a", 0, 1), Vote("dia", "a", 10, 1)).Cards[0].Scores.Single(score => score.Key == Jury.Novelty).Value);

    [Fact]
    public void Who_abstains_or_takes_no_part_counts_nowhere()
    {
        ScoreSheet scores = Count(
            new Aggregation.Mean(),
            Vote("ann", "a", 7, 1),
            new Ballot.Abstained(JurorId.Parse("bea"), Jury.Id("a")),
            new Ballot.Recused(JurorId.Parse("cyr"), Jury.Id("a"), "member of the board"));
        Assert.Equal(Points.Of(7), scores.Cards[0].Scores.Single(score => score.Key == Jury.Novelty).Value);
    }

    [Fact]
    public void Equal_totals_share_the_mean_of_their_places()
    {
        ScoreSheet scores = Count(
            new Aggregation.Mean(),
            Vote("ann", "a", 10, 0), Vote("ann", "b", 8, 4), Vote("ann", "c", 0, 0),
            Vote("bea", "a", 1, 0), Vote("bea", "b", 2, 0), Vote("bea", "c", 3, 0));
        Assert.Equal(["9/4", "7/4", "2"], scores.Cards.Select(card => Fraction(card.MeanRank!.Value)));
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        JurySheet.TryCreate(Call, Jurors, [Vote("ann", "a", 1, 1), Vote("ann", "a", 1, 1), Vote("eve", "a", 1, 1)], [], false, out _, out ValueList<Problem> problems);
        Assert.Equal("DuplicateBallot /ballots/1/juror, UnknownJuror /ballots/2/juror", problems.Said());
        Assert.True(JurySheet.TryCreate(
            Call,
            Jurors,
            [Vote("ann", "a", 21, 1), new Ballot.Abstained(JurorId.Parse("ann"), Jury.Id("b")), new Ballot.Scored(JurorId.Parse("bea"), Jury.Id("a"), [new(Jury.Novelty, Points.Of(1))])],
            [],
            false,
            out JurySheet? sheet,
            out _));
        Assert.False(sheet.TryAggregate(Jury.Grid, new Aggregation.Mean(), out _, out problems));
        Assert.Equal("ScoreOutOfScale /ballots/0/criteria/novelty, MissingScore /ballots/2/criteria, TooFewBallots /ballots", problems.Said());
    }

    [Fact]
    public void A_second_vote_a_score_that_lacks_and_too_few_votes_are_told_with_both_values()
    {
        Ballot half = new Ballot.Scored(JurorId.Parse("bea"), Jury.Id("a"), [new(Jury.Novelty, Points.Of(1))]);
        JurySheet.TryCreate(
            Call, Jurors, [Vote("ann", "a", 1, 2), new Ballot.Recused(JurorId.Parse("ann"), Jury.Id("a"), "Voisine"), Vote("ann", "a", 3, 4)], [], false, out _, out ValueList<Problem> problems);
        Assert.Equal(
            [("ann, a: recused", "ann, a: novelty 1, reach 2"), ("ann, a: novelty 3, reach 4", "ann, a: novelty 1, reach 2")],
            problems.Select(problem => (problem.Found, problem.Expected)));
        Assert.True(JurySheet.TryCreate(Call, Jurors, [half, new Ballot.Abstained(JurorId.Parse("ann"), Jury.Id("a"))], [], false, out JurySheet? sheet, out _));
        Assert.False(sheet.TryAggregate(Jury.Grid, new Aggregation.TrimmedMean(1), out _, out problems));
        Assert.Equal([("bea, a", "reach"), ("a, 1", "≥ 3")], problems.Select(problem => (problem.Found, problem.Expected)));
    }

    [Fact]
    public void Trimming_leaves_one_score_at_least()
    {
        Assert.True(JurySheet.TryCreate(Call, Jurors, [Vote("ann", "a", 1, 1), Vote("bea", "a", 1, 1)], [], false, out JurySheet? sheet, out _));
        Assert.False(sheet.TryAggregate(Jury.Grid, new Aggregation.TrimmedMean(1), out _, out ValueList<Problem> problems));
        Assert.Equal("TooFewBallots /ballots", problems.Said());
    }

    [Fact]
    public void The_order_of_the_jurors_changes_nothing() => Law.Holds(
        from scores in Gen.Choose(0, 20).ListOf(12)
        let ballots = scores.Select((score, i) => (Ballot)Vote($"{Jurors.ElementAt(i % 4)}", $"{"abc"[i / 4]}", score, score / 2)).ToArray()
        from shuffled in Gen.Shuffle(ballots)
        from rule in Gen.Elements("mean", "median", "trimmed")
        select (ballots, shuffled, rule),
        one => Count(Named(one.rule), [.. one.ballots]) == Count(Named(one.rule), [.. one.shuffled]));

    [Fact]
    public void A_mean_lies_between_the_lowest_and_the_highest_and_times_the_jurors_gives_the_sum() => Law.Holds(
        Gen.Choose(0, 20).ListOf(4),
        scores => Count(new Aggregation.Mean(), [.. scores.Select((score, i) => Vote($"{Jurors.ElementAt(i)}", "a", score, 0))]).Cards[0].Scores.Single(score => score.Key == Jury.Novelty).Value is var mean
            && mean >= Points.Of(scores.Min()) && mean <= Points.Of(scores.Max()) && mean.Value * Ratio.Of(4, 1) == Ratio.Of(scores.Sum(), 1));

    private static Aggregation Named(string by) => by == "mean" ? new Aggregation.Mean() : by == "median" ? new Aggregation.Median() : new Aggregation.TrimmedMean(1);

    private static string Fraction(Points points) => points.Value.Denominator == 1 ? $"{points}" : $"{points.Value.Numerator}/{points.Value.Denominator}";

    private static Ballot.Scored Vote(string juror, string application, long novelty, long reach) =>
        new(JurorId.Parse(juror), Jury.Id(application), [new(Jury.Novelty, Points.Of(novelty)), new(Jury.Reach, Points.Of(reach))]);

    private static ScoreSheet Count(Aggregation by, params ValueList<Ballot> ballots)
    {
        Assert.True(JurySheet.TryCreate(Call, Jurors, ballots, [], false, out JurySheet? sheet, out ValueList<Problem> problems), problems.Said());
        Assert.True(sheet.TryAggregate(Jury.Grid, by, out ScoreSheet? scores, out problems), problems.Said());
        return scores;
    }
}
