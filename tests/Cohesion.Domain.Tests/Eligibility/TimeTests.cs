using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class TimeTests
{
    private static readonly FactId SubmittedAt = FactId.Parse("submittedAt");

    [Theory]
    [InlineData(3, 7, 23, 59, ClauseState.NotMet)]
    [InlineData(3, 8, 0, 0, ClauseState.Met)]
    [InlineData(4, 30, 23, 59, ClauseState.Met)]
    [InlineData(5, 1, 0, 0, ClauseState.NotMet)]
    public void The_day_of_the_deadline_counts_whole(int month, int day, int hour, int minute, ClauseState expected) =>
        Assert.Equal(expected, State(During("submittedAt", "@calendar.applications"), Facts(("submittedAt", At(2021, month, day, hour, minute)))));

    [Theory]
    [InlineData("2021-04", ClauseState.Met)]
    [InlineData("2021-05", ClauseState.NotMet)]
    [InlineData("2021-03", ClauseState.Undecided)]
    [InlineData("2021", ClauseState.Undecided)]
    public void A_filing_known_to_the_month_is_some_day_of_it(string filing, ClauseState expected) =>
        Assert.Equal(expected, State(During("submittedAt", "@calendar.applications"), Facts(("submittedAt", Date(filing)))));

    [Theory]
    [InlineData(Relation.AtMost, "2021-04-30", ClauseState.Met)]
    [InlineData(Relation.AtMost, "2021-05-01", ClauseState.NotMet)]
    [InlineData(Relation.LessThan, "2021-03-31", ClauseState.Met)]
    [InlineData(Relation.LessThan, "2021-04-01", ClauseState.NotMet)]
    [InlineData(Relation.AtLeast, "2021-04-01", ClauseState.Met)]
    [InlineData(Relation.MoreThan, "2021-04-30", ClauseState.NotMet)]
    [InlineData(Relation.MoreThan, "2021-05-01", ClauseState.Met)]
    [InlineData(Relation.EqualTo, "2021-04-17", ClauseState.Met)]
    [InlineData(Relation.DifferentFrom, "2021-04-17", ClauseState.NotMet)]
    public void A_limit_is_read_whole(Relation relation, string day, ClauseState expected) => Assert.Equal(expected, State(
        Compare("applicant.createdOn", relation, new Literal.Time(Limit.Parse("2021-04", null))), Facts(("applicant.createdOn", Date(day)))));

    [Fact]
    public void A_day_against_an_hour_of_that_day_is_undecided()
    {
        Condition before = Compare("submittedAt", Relation.AtMost, new Literal.Time(Limit.Parse("2021-04-30T17:00", null)));
        Assert.Equal(ClauseState.Undecided, State(before, Facts(("submittedAt", Date("2021-04-30")))));
        Assert.Equal(ClauseState.Met, State(before, Facts(("submittedAt", Date("2021-04-29")))));
        Assert.Equal(ClauseState.Met, State(before, Facts(("submittedAt", At(2021, 4, 30, 17, 0)))));
        Assert.Equal(ClauseState.NotMet, State(before, Facts(("submittedAt", At(2021, 4, 30, 17, 1)))));
    }

    [Fact]
    public void What_is_not_known_finely_enough_is_asked_where_it_is_stated()
    {
        RuleSet rules = Rules(Clause.Require("c", Compare("project.period.start", Relation.LessThan, new Literal.Time(Limit.Parse("2024-06-30", null)))));
        string Asked(params ReadOnlySpan<(string, FactValue)> facts) =>
            Assert.Single(Assert.IsType<Verdict.Undetermined>(rules.Assess(Facts(facts)).Single()).Questions).Fact.Id.ToString();
        Assert.Equal("project.period", Asked(("project.period", Period("2024-06/2024-12"))));
        Assert.Equal("project.period.start", Asked(("project.period.start", Date("2024-06"))));
        Assert.Equal("project.period", Asked());
    }

    [Fact]
    public void A_year_to_the_day_is_not_more_than_a_year()
    {
        Condition older = Compare("applicant.createdOn", Relation.LessThan, new Operand.Moved(new Operand.Fact(SubmittedAt), CalendarDuration.Parse("P1Y", null), isBackwards: true));
        Assert.Equal(ClauseState.NotMet, State(older, Facts(("submittedAt", At(2025, 10, 15, 18, 0)), ("applicant.createdOn", Date("2024-10-15")))));
        Assert.Equal(ClauseState.Met, State(older, Facts(("submittedAt", At(2025, 10, 15, 18, 0)), ("applicant.createdOn", Date("2024-10-14")))));
    }

    [Theory]
    [InlineData("2021-01/2021-12", ClauseState.Met)]
    [InlineData("2021-09/2022-06", ClauseState.NotMet)]
    [InlineData("2021/2022", ClauseState.NotMet)]
    [InlineData("2021-12/2022-01", ClauseState.NotMet)]
    [InlineData("2021", ClauseState.Met)]
    public void A_period_lies_in_a_window_with_both_its_ends(string period, ClauseState expected) => Assert.Equal(expected, State(
        new Condition.During(FactId.Parse("project.period"), [new Operand.Constant(new Literal.Time(Limit.Parse("2021", null)))]), Facts(("project.period", Period(period)))));

    [Fact]
    public void A_vote_that_is_only_foreseen_is_waited_for()
    {
        RuleSet rules = Rules(Clause.Require("start", Compare("project.period.start", Relation.AtLeast, new Operand.Named(NameReference.Parse("@calendar.vote")))));
        Situation situation = Facts(("project.period", Period("2021-10/2021-12")));
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(rules.Assess(situation).Single());
        Assert.Equal("events.vote", Assert.Single(open.Questions).Fact.Id.ToString());

        World known = new World(Instant.FromUtc(2021, 9, 29, 0, 0)).WithEvent("vote", new LocalDate(2021, 9, 28));
        Assert.IsType<Verdict.Eligible>(rules.Assess(new Situation(situation.Facts, known)).Single());
        Assert.IsType<Verdict.NotEligible>(rules.Assess(new Situation(situation.Facts, known.WithEvent("vote", new LocalDate(2021, 11, 1)))).Single());
    }

    [Theory]
    [InlineData("2025-01-14", ClauseState.NotMet)] // before the window opens, whenever it closes
    [InlineData("2025-01-15", ClauseState.Undecided)]
    [InlineData("2025-01", ClauseState.Undecided)]
    public void A_window_whose_end_is_only_foreseen_opens_on_a_known_day(string filing, ClauseState expected)
    {
        Calendar calendar = Calendar.Create(Paris, [CalendarPhase.Of(PhaseName.Parse("filing", null), CalendarWindow.Create(Limit.Parse("2025-01-15", null), foreseen: PartialDate.Parse("2025-03", null)))]);
        Condition during = new Condition.During(SubmittedAt, [new Operand.Named(NameReference.Parse("@calendar.filing"))]);
        RuleSet rules = RuleSet.Create(Context with { Calendar = calendar }, FactCatalogue.BuiltIn, [Clause.Require("c", during)]);
        Situation situation = Facts(("submittedAt", Date(filing)));
        Assert.Equal(expected, State(rules, situation));
        Assert.Equal(expected == ClauseState.Undecided, rules.Assess(situation).Single() is Verdict.Undetermined { Questions: [{ Fact.Id: var asked }] } && asked.ToString() == "events.filing");
    }

    [Theory]
    [InlineData(3, 15, 23, 59, "spring")]
    [InlineData(3, 16, 0, 0, "autumn")]
    [InlineData(10, 15, 12, 0, "autumn")]
    [InlineData(10, 15, 12, 1, null)]
    public void Late_for_one_wave_is_in_time_for_the_next(int month, int day, int hour, int minute, string? wave)
    {
        ScopeAssessment assessment = Rules(Clause.Require("session", During("submittedAt", "@calendar.sessions"), Stage.Admissibility))
            .Assess(Facts(("submittedAt", At(2021, month, day, hour, minute)))).Scopes[0];
        Assert.Equal(wave, assessment.Wave);
        Assert.Equal(wave is not null, assessment.Verdict is Verdict.Eligible);
    }

    private static Condition.During During(string fact, string name) => new Condition.During(FactId.Parse(fact), [new Operand.Named(NameReference.Parse(name))]);
}
