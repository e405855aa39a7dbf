using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class ReserveRoundTests
{
    private static readonly Selection First = Selection.Of(
        [Jury.Entry("a", 60, 18, 9), Jury.Entry("b", 40, 16, 8), Jury.Entry("c", 30, 15, 5), Jury.Entry("d", 10, 8, 8), Jury.Entry("e", 5, 1, 1)],
        Money.Euros(100),
        SelectionPolicy.Create(Jury.Grid, AwardRule.StopAtFirst, [new TieBreak.LowerId()], Points.Of(10), terms: new SelectionTerms { Reserve = 10 }));

    [Fact]
    public void Those_that_wait_stand_in_the_order_of_the_ranking() =>
        Assert.Equal(["c 1", "d 2"], First.Reserve.Select(award => $"{award.Application} {award.ReserveRank}"));

    [Fact]
    public void Money_that_comes_back_funds_them_and_earlier_awards_stay()
    {
        Assert.True(First.TryFundReserve([new ReturnedMoney(Jury.Id("b"), Money.Euros(32))], out ReserveRound? round, out _));
        Assert.Equal(["c"], round.Awards.Where(award => award.IsFunded).Select(award => $"{award.Application}"));
        Assert.Equal((Money.Euros(2), "d"), (round.Remaining, $"{Assert.Single(round.Reserve).Application}"));
        Assert.Equal(["a", "b"], round.Selection.Funded.Select(award => $"{award.Application}"));
    }

    [Fact]
    public void A_later_round_goes_on_from_where_the_one_before_ended()
    {
        Assert.True(First.TryFundReserve([new ReturnedMoney(Jury.Id("b"), Money.Euros(32))], out ReserveRound? round, out _));
        Assert.True(round.TryFundReserve([new ReturnedMoney(Jury.Id("c"), Money.Euros(8))], out ReserveRound? next, out _));
        Assert.Equal(("d", Money.Euros(0)), ($"{Assert.Single(next.Awards).Application}", next.Remaining));
        Assert.Same(round, next.Previous);
    }

    [Theory]
    [InlineData("z", "1 EUR", "UnknownApplication /returned/0/application")]
    [InlineData("c", "1 EUR", "NotFunded /returned/0/application")]
    [InlineData("a", "60.01 EUR", "ReturnAboveAward /returned/0/amount")]
    [InlineData("a", "0 EUR", "ReturnAboveAward /returned/0/amount")]
    [InlineData("a", "1 XPF", "OtherCurrency /returned/0/amount")]
    public void What_cannot_come_back_is_refused(string application, string amount, string wrong)
    {
        Assert.False(First.TryFundReserve([new ReturnedMoney(Jury.Id(application), Money.Parse(amount, null))], out _, out ValueList<Problem> problems));
        Assert.Equal(wrong, problems.Said());
    }

    [Fact]
    public void More_comes_back_than_was_awarded_only_once()
    {
        ReturnedMoney half = new(Jury.Id("a"), Money.Euros(40));
        Assert.False(First.TryFundReserve([half, half], out _, out ValueList<Problem> problems));
        Assert.Equal(("40 EUR", "0 < … ≤ 20 EUR"), (problems[0].Found, problems[0].Expected));
    }

    [Fact]
    public void No_cent_is_lost_over_the_rounds()
    {
        for (int seed = 1; seed <= 2_000; seed++)
        {
            Selection selection = new RandomCompetition(seed).Roll().Select();
            ValueList<ReturnedMoney> returned = [.. selection.Funded.Take(2).Select(award => new ReturnedMoney(award.Application, Money.OfMinor(((award.Amount.Minor - 1) / 2) + 1, award.Amount.Currency)))];
            Assert.True(selection.TryFundReserve(returned, out ReserveRound? round, out ValueList<Problem> problems), problems.Said());
            Money back = Money.Sum(returned.Select(one => one.Amount), selection.Envelope.Currency), given = Money.Sum(round.Awards.Select(award => award.Amount), selection.Envelope.Currency);
            Assert.Equal(selection.Envelope + round.Overspent, selection.Awarded - back + given + round.Remaining);
            Assert.False(round.Remaining.IsNegative, $"seed {seed}");
        }
    }
}
