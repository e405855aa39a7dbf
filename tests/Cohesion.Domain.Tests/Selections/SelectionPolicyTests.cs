using Cohesion.Domain.Applications;
using Cohesion.Domain.Selections;
using Xunit;

namespace Cohesion.Domain.Tests.Selections;

public class SelectionPolicyTests
{
    [Fact]
    public void Ties_are_broken_to_the_end()
    {
        Assert.Equal("OpenTie /tieBreaks", Check([]));
        Assert.Equal("OpenTie /tieBreaks", Check([new TieBreak.LowerId(), new TieBreak.LowerRequest()]));
        Assert.Equal("", Check([new TieBreak.LowerRequest(), new TieBreak.LowerId()]));
    }

    [Fact]
    public void A_key_stands_once_and_reads_a_criterion_of_the_grid()
    {
        Assert.Equal("DuplicateElement /tieBreaks/1", Check([new TieBreak.LowerRequest(), new TieBreak.LowerRequest(), new TieBreak.LowerId()]));
        Assert.Equal("", Check([new TieBreak.HigherScore(Jury.Novelty), new TieBreak.HigherScore(Jury.Reach), new TieBreak.LowerId()]));
        Assert.Equal("UnknownCriterion /tieBreaks/0/higherScore", Check([new TieBreak.HigherScore(CriterionId.Parse("novelti", null)), new TieBreak.LowerId()]));
    }

    [Theory]
    [InlineData("-0.5", "UnreachableMinimum /atLeast")]
    [InlineData("0", "")]
    [InlineData("50", "")]
    [InlineData("151/3", "UnreachableMinimum /atLeast")]
    public void The_minimum_is_a_total_that_the_grid_can_give(string minimum, string wrong) =>
        Assert.Equal(wrong, Check([new TieBreak.LowerId()], Points.Parse(minimum, null)));

    [Fact]
    public void Everything_is_said_at_once() => Assert.Equal(
        "OpenTie /tieBreaks, UnknownCriterion /tieBreaks/0/higherScore, DuplicateElement /tieBreaks/1, UnknownCriterion /tieBreaks/1/higherScore, UnreachableMinimum /atLeast",
        Check([.. Enumerable.Repeat(new TieBreak.HigherScore(CriterionId.Parse("x", null)), 2)], Points.Of(51)));

    [Fact]
    public void The_nearest_criterion_is_named()
    {
        SelectionPolicy.TryCreate(
            Jury.Grid, AwardRule.SkipOver, [new TieBreak.HigherScore(CriterionId.Parse("novelti", null)), new TieBreak.LowerId()], null, new SelectionTerms(), [], false, out _, out ValueList<Problem> problems);
        Assert.Equal("novelty", problems[0].Nearest);
    }

    [Fact]
    public void A_circle_of_sub_envelopes_is_told_whole()
    {
        SubEnvelope Inside(string id, string within) => SubEnvelope.Create(
            SubEnvelopeId.Parse(id), SubEnvelopeKind.Cap, new Audience(), Money.Euros(1), within: SubEnvelopeId.Parse(within));
        SelectionPolicy.TryCreate(
            Jury.Grid, AwardRule.SkipOver, [new TieBreak.LowerId()], null, new SelectionTerms { SubEnvelopes = [Inside("a", "b"), Inside("b", "c"), Inside("c", "b")] }, [], false, out _, out ValueList<Problem> problems);
        Assert.Equal(["/subEnvelopes/1/within b → c → b", "/subEnvelopes/2/within c → b → c"], problems.Select(problem => $"{problem.Path} {problem.Found}"));
    }

    [Fact]
    public void What_is_no_rule_or_no_grid_is_an_error_of_the_program()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SelectionPolicy.Create(Jury.Grid, default, [new TieBreak.LowerId()]));
        Assert.Throws<ArgumentNullException>(() => SelectionPolicy.Create(null!, AwardRule.SkipOver, [new TieBreak.LowerId()]));
        Assert.Throws<ArgumentException>(() => SelectionPolicy.Create(Jury.Grid, AwardRule.SkipOver, []));
        Assert.Throws<ArgumentException>(() => new TieBreak.HigherScore(default));
    }

    [Fact]
    public void Rules_and_keys_are_said_in_both_languages()
    {
        Assert.Equal("la meilleure note pour «\u00A0Nouveauté\u00A0»", new TieBreak.HigherScore(Jury.Novelty).ToText(Jury.Grid, Language.French));
        Assert.Equal("the lower request", new TieBreak.LowerRequest().ToText(Jury.Grid, Language.English));
        Assert.All(Enum.GetValues<AwardRule>(), rule => Assert.NotEqual(rule.ToText(Language.French), rule.ToText(Language.English)));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(AwardRule).ToText(Language.French));
    }

    private static string Check(ValueList<TieBreak> tieBreaks, Points? minimum = null)
    {
        bool isRight = SelectionPolicy.TryCreate(Jury.Grid, AwardRule.SkipOver, tieBreaks, minimum, new SelectionTerms(), [], false, out SelectionPolicy? policy, out ValueList<Problem> problems);
        Assert.Equal((problems.Count == 0, isRight), (isRight, policy is not null));
        return problems.Said();
    }
}
