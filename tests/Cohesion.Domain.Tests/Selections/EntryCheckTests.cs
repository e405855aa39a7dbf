using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class EntryCheckTests
{
    private static readonly Entry Right = Jury.Entry("a", 100, 10, 10);

    [Fact]
    public void An_application_enters_once() => Assert.Equal("DuplicateId /entries/1/application", Check([Right, Jury.Entry("a", 50, 5, 5)]));

    [Theory]
    [InlineData("0 EUR", "NothingRequested /entries/0/request")]
    [InlineData("-0.01 EUR", "NothingRequested /entries/0/request")]
    [InlineData("0.01 EUR", "")]
    [InlineData("1 XPF", "OtherCurrency /entries/0/request")]
    [InlineData("0 XPF", "OtherCurrency /entries/0/request, NothingRequested /entries/0/request")]
    public void A_request_is_above_zero_and_in_the_currency_of_the_envelope(string request, string wrong) =>
        Assert.Equal(wrong, Check([new Entry(Right.Card, Money.Parse(request, null))]));

    [Fact]
    public void Every_criterion_is_scored_on_its_scale_and_no_other() => Assert.Equal(
        "MissingScore /entries/0/scores, ScoreOutOfScale /entries/0/scores/novelty, UnknownCriterion /entries/0/scores/reech",
        Check([new Entry(new Scorecard(Jury.Id("a"), [new(Jury.Novelty, Points.Parse("20.01", null)), new(CriterionId.Parse("reech", null), Points.Of(1))]), Money.Euros(1))]));

    [Theory]
    [InlineData("0", "")]
    [InlineData("20", "")]
    [InlineData("-1/100", "ScoreOutOfScale /entries/0/scores/novelty")]
    public void Both_ends_of_a_scale_are_on_it(string novelty, string wrong) =>
        Assert.Equal(wrong, Check([Jury.Entry("a", 1, Points.Parse(novelty, null), Points.Of(0))]));

    [Fact]
    public void A_submission_is_needed_only_where_ties_are_broken_by_it()
    {
        Assert.Equal("", Check([Right]));
        Assert.Equal(
            "SubmissionUnknown /entries/0/submittedAt",
            Check([Right], Jury.Policy(AwardRule.SkipOver, null, new TieBreak.EarlierSubmission())));
    }

    [Fact]
    public void An_envelope_is_not_below_zero()
    {
        Assert.False(Selection.TryCreate([], Money.OfMinor(-1, Currency.Euro), Jury.Policy(AwardRule.SkipOver), null, out _, out ValueList<Problem> problems));
        Assert.Equal("NegativeEnvelope /envelope", problems.Said());
    }

    [Theory]
    [InlineData("1/9223372036854775807", "1/9223372036854775805")]
    [InlineData("20", "10/9223372036854775807")]
    public void A_total_that_cannot_be_counted_is_said_to_be_so(string novelty, string reach) =>
        Assert.Equal("TooLargeAmount /entries/0/scores", Check([Jury.Entry("a", 1, Points.Parse(novelty, null), Points.Parse(reach, null))]));

    [Fact]
    public void Everything_is_said_at_once_and_Of_throws_it()
    {
        ValueList<Entry> wrong = [new Entry(new Scorecard(Jury.Id("a"), []), Money.Xpf(0)), Right, Right];
        Assert.Equal(
            "DuplicateId /entries/1/application, DuplicateId /entries/2/application, OtherCurrency /entries/0/request, NothingRequested /entries/0/request, MissingScore /entries/0/scores, MissingScore /entries/0/scores",
            Check(wrong));
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => Selection.Of(wrong, Money.Euros(1), Jury.Policy(AwardRule.SkipOver)));
        Assert.Contains("/entries/2/application", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_is_neither_an_application_nor_a_criterion()
    {
        Assert.Throws<ArgumentException>(() => new Scorecard(default, []));
        Assert.Throws<ArgumentException>(() => new Scorecard(Jury.Id("a"), [new(default, Points.Of(1))]));
        Assert.Throws<ArgumentNullException>(() => new Entry(null!, Money.Euros(1)));
    }

    private static string Check(ValueList<Entry> entries, SelectionPolicy? policy = null)
    {
        bool isRight = Selection.TryCreate(entries, Money.Euros(1_000), policy ?? Jury.Policy(AwardRule.SkipOver), null, out Selection? selection, out ValueList<Problem> problems);
        Assert.Equal((problems.Count == 0, isRight), (isRight, selection is not null));
        return problems.Said();
    }
}
