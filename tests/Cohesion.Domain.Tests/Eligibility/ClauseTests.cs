using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using NodaTime;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility;

public class ClauseTests
{
    private static readonly Condition Body = Flag("project.collective");
    private static readonly Condition Guard = Flag("project.oneOff");
    private static readonly FactId Opinion = FactId.Parse("opinions.early");

    [Theory]
    [InlineData(true, true, ClauseState.Met)]
    [InlineData(true, false, ClauseState.NotMet)]
    [InlineData(true, null, ClauseState.Undecided)]
    [InlineData(false, false, ClauseState.NotApplicable)]
    [InlineData(false, null, ClauseState.NotApplicable)]
    [InlineData(null, true, ClauseState.Met)]
    [InlineData(null, false, ClauseState.Undecided)]
    public void A_clause_holds_where_its_guard_fails_or_its_body_holds(bool? guard, bool? body, ClauseState expected)
    {
        Clause clause = Clause.Require("c", Body) with { When = Guard };
        Assert.Equal(expected, State(Rules(clause), Answers(("project.oneOff", guard), ("project.collective", body))));
    }

    [Fact]
    public void An_exemption_lifts_a_clause_that_would_fail()
    {
        Clause clause = Clause.Require("c", Body) with { Exemptions = [new Exemption(ClauseId.Parse("e"), Guard)] };
        Assert.Equal(ClauseState.NotApplicable, State(Rules(clause), Answers(("project.oneOff", true), ("project.collective", false))));
        Assert.Equal(ClauseState.Met, State(Rules(clause), Answers(("project.oneOff", true), ("project.collective", true))));
        Assert.Equal(ClauseState.Undecided, State(Rules(clause), Answers(("project.oneOff", null), ("project.collective", false))));
    }

    [Fact]
    public void An_awaited_opinion_names_its_author_and_is_no_question()
    {
        Clause clause = Clause.Require("c", Body) with
        {
            Exemptions = [new Exemption(ClauseId.Parse("early"), new Condition.Judgement(Opinion, RoleId.Parse("services")))],
        };
        RuleSet rules = Rules(clause);
        Verdict.Undetermined open = Assert.IsType<Verdict.Undetermined>(rules.Assess(Answers(("project.collective", false))).Single());
        Assert.Equal("services", Assert.Single(open.Awaited).By.ToString());
        Assert.Empty(open.Questions);

        Situation given = Answers(("project.collective", false));
        Assert.IsType<Verdict.Eligible>(rules.Assess(given.With(Opinion, Given.Opinion(OpinionKind.FavourableWithReservations))).Single());
        Assert.IsType<Verdict.NotEligible>(rules.Assess(given.With(Opinion, Given.Opinion(OpinionKind.Declined))).Single());
    }

    [Fact]
    public void The_last_opinion_before_the_decision_counts()
    {
        RuleSet rules = Rules(Clause.Require("c", new Condition.Judgement(Opinion, RoleId.Parse("jury"))));
        FactValue given = new FactValue.Judged([new(OpinionKind.Unfavourable, new LocalDate(2021, 5, 1)), new(OpinionKind.Favourable, new LocalDate(2021, 6, 1))]);
        Situation Situation(int month) => new(FactSet.Of((Opinion, given)), new World(Instant.FromUtc(2021, month, 15, 12, 0)));
        Assert.IsType<Verdict.NotEligible>(rules.Assess(Situation(5)).Single());
        Assert.IsType<Verdict.Eligible>(rules.Assess(Situation(6)).Single());
    }

    [Fact]
    public void An_exclusion_strikes_only_when_proved_and_an_unknown_one_never_makes_eligible()
    {
        RuleSet rules = Rules(Clause.ExcludeWhen("c", Body));
        Assert.IsType<Verdict.NotEligible>(rules.Assess(Answers(("project.collective", true))).Single());
        Assert.IsType<Verdict.Eligible>(rules.Assess(Answers(("project.collective", false))).Single());
        Assert.IsType<Verdict.Undetermined>(rules.Assess(Answers()).Single());
    }

    [Fact]
    public void A_verdict_counts_its_stage_and_those_before_it()
    {
        RuleSet rules = Rules(
            Clause.Require("first", Body, Stage.Admissibility), Clause.Require("second", Guard), Clause.Require("third", Known("request.amount"), Stage.Award));
        Situation situation = Answers(("project.collective", true), ("project.oneOff", false));
        Assert.IsType<Verdict.Eligible>(rules.Assess(situation, Stage.Admissibility).Single());
        Assert.IsType<Verdict.NotEligible>(rules.Assess(situation).Single());
        Assert.IsType<Verdict.Eligible>(rules.Assess(Answers(("project.collective", true), ("project.oneOff", true))).Single());
    }

    [Fact]
    public void A_preference_never_touches_the_verdict() =>
        Assert.IsType<Verdict.Eligible>(Rules(Clause.Prefer("c", Body)).Assess(Answers(("project.collective", false)), Stage.Payment).Single());

    [Fact]
    public void A_duty_is_owed_where_its_guard_holds()
    {
        Clause duty = new(ClauseId.Parse("logo"), new ClauseBody.Obligation(RuleName.Parse("showFunding"), RoleId.Parse("applicant")), Stage.Award);
        Assert.Equal(ClauseState.Owed, State(Rules(duty), Facts()));
        Assert.Equal(ClauseState.NotApplicable, State(Rules(duty with { When = Guard }), Answers(("project.oneOff", false))));
        Assert.Equal(ClauseState.Undecided, State(Rules(duty with { When = Guard }), Facts()));
    }

    [Fact]
    public void Each_scope_has_a_verdict_of_its_own_and_there_is_none_over_all()
    {
        RuleContext context = Context with { Scopes = [ScopeId.Parse("agglo"), ScopeId.Parse("etat")] };
        RuleSet rules = RuleSet.Create(context, FactCatalogue.BuiltIn, [Clause.Require("c", Body) with { Scopes = [ScopeId.Parse("etat")] }]);
        Assessment both = rules.Assess(Answers(("project.collective", false)));
        Assert.Equal([typeof(Verdict.Eligible), typeof(Verdict.NotEligible)], both.Scopes.Select(scope => scope.Verdict.GetType()));
        Assert.Throws<InvalidOperationException>(() => both.Single());

        FactValue asked = new FactValue.AmountByScope([KeyValuePair.Create(ScopeId.Parse("agglo"), Money.Euros(10))]);
        Assert.Equal("agglo", Assert.Single(rules.Assess(Facts(("request.amount", asked))).Scopes).Scope.ToString());
    }

    [Fact]
    public void A_submitted_file_that_waits_for_a_field_is_refused_as_incomplete_where_the_call_says_so()
    {
        RuleSet rules = Rules(Clause.Require("siret", Known("applicant.siret"), Stage.Admissibility), Clause.Require("complete", Flag("filing.complete"), Stage.Admissibility));
        Assert.IsType<Verdict.Undetermined>(rules.Assess(Facts()).Single());
        Assert.Equal("complete", Assert.Single(Assert.IsType<Verdict.NotEligible>(rules.Assess(Submitted()).Single()).Reasons).Clause.Id.ToString());
        Assert.IsType<Verdict.Eligible>(rules.Assess(Submitted(("applicant.siret", new FactValue.Text("73282932000074")))).Single());
    }

    private static Situation Answers(params ReadOnlySpan<(string Id, bool? Value)> answers)
    {
        Situation situation = Facts();
        foreach ((string id, bool? value) in answers)
        {
            situation = value is { } known ? situation.With(FactId.Parse(id), new FactValue.Flag(known)) : situation;
        }

        return situation;
    }
}
