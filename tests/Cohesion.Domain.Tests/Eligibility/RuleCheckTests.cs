using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class RuleCheckTests
{
    [Fact]
    public void A_good_rule_set_has_nothing_wrong_but_the_windows_that_nothing_reads()
    {
        Assert.Empty(Sample.ProblemsOf([Sample.Require(new Condition.Flag(Sample.Id("project.collective")))]));
    }

    [Fact]
    public void Everything_is_said_at_once()
    {
        Condition bad = new Condition.AllOf([new Condition.Flag(Sample.Id("project.colective")), new Condition.Reference(Sample.Name("neer"))]);
        Assert.Equal(
            [ProblemCode.UnknownFact, ProblemCode.UnknownName, ProblemCode.MissingCitation],
            Sample.ProblemsOf([Clause.Require("c", bad)]).Select(problem => problem.Code));
    }

    [Fact]
    public void Errors_leave_no_rule_set_and_warnings_do()
    {
        Assert.False(RuleSet.TryCreate(Sample.Context, Sample.Catalogue, [], [], [Clause.Require("c", new Condition.Flag(Sample.Id("none.such")))], out RuleSet? bad, out _));
        Assert.Null(bad);
        Assert.True(RuleSet.TryCreate(Sample.Context, Sample.Catalogue, [], [], [Clause.Require("c", new Condition.Flag(Sample.Id("project.oneOff")))], out _, out ValueList<Problem> problems));
        Assert.All(problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
    }

    [Fact]
    public void Every_clause_and_exemption_bears_an_id_of_its_own()
    {
        Clause clause = Sample.Require(new Condition.Flag(Sample.Id("project.oneOff")));
        Clause lifted = clause with { Exemptions = [new Exemption(clause.Id, new Condition.Flag(Sample.Id("project.collective")))] };
        Assert.Equal(["/clauses/1/id", "/clauses/1/except/0/id"], At(ProblemCode.DuplicateId, [clause, lifted]));
    }

    [Fact]
    public void Parameters_and_conditions_bear_names_of_their_own()
    {
        NamedCondition near = Sample.Conditions[0];
        Parameter floor = Sample.Parameters[1];
        Assert.Equal(
            ["/parameters/floor", "/conditions/near"],
            Sample.ProblemsOf([], parameters: [floor, floor], conditions: [near, near]).Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("themes")]
    [InlineData("note")]
    public void A_parameter_cannot_take_a_name_of_the_format(string name)
    {
        Parameter parameter = new(Sample.Name(name), FactKind.Count, [], new ParameterDefault.Fallback(Sample.Value(new Literal.Number(1))));
        Problem problem = Assert.Single(Sample.ProblemsOf([], parameters: [parameter], conditions: []));
        Assert.Equal((ProblemCode.TakenName, $"/parameters/{name}"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_condition_cannot_take_a_name_that_any_object_may_hold()
    {
        Problem problem = Assert.Single(Sample.ProblemsOf([], parameters: [], conditions: [new NamedCondition(Sample.Name("cite"), Given.Flag("applicant.registered"))]));
        Assert.Equal((ProblemCode.TakenName, "/conditions/cite"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_scope_and_a_role_are_declared()
    {
        Clause scoped = Sample.Require(new Condition.Flag(Sample.Id("project.oneOff"))) with { Scopes = [ScopeId.Parse("aglo", null)] };
        Problem scope = Assert.Single(Sample.ProblemsOf([scoped]));
        Assert.Equal((ProblemCode.UnknownScope, "/clauses/0/for/0", "agglo"), (scope.Code, scope.Path, scope.Nearest));

        Condition judged = new Condition.Judgement(Sample.Id("opinions.early"), RoleId.Parse("service", null));
        Problem role = Assert.Single(Sample.ProblemsOf([Sample.Require(judged)]));
        Assert.Equal((ProblemCode.UnknownRole, "/clauses/0/require/opinion/by", "services"), (role.Code, role.Path, role.Nearest));

        Clause duty = new(ClauseId.Parse("d", null), new ClauseBody.Obligation(Sample.Name("report"), RoleId.Parse("nobody", null)), citations: [Sample.Source]);
        Assert.Equal(["/clauses/0/oblige/of"], At(ProblemCode.UnknownRole, [duty]));
    }

    [Theory]
    [InlineData("applicant")]
    [InlineData("issuer")]
    [InlineData("jury")]
    [InlineData("agglo")]
    public void The_applicant_the_issuer_the_jury_and_every_funder_are_roles_already(string role) =>
        Assert.Empty(Sample.ProblemsOf([Sample.Require(new Condition.Judgement(Sample.Id("opinions.early"), RoleId.Parse(role, null)))]));

    [Fact]
    public void A_clause_without_a_source_is_a_warning()
    {
        Problem problem = Assert.Single(Sample.ProblemsOf([Clause.Require("c", new Condition.Flag(Sample.Id("project.oneOff")))]));
        Assert.Equal((ProblemCode.MissingCitation, "/clauses/0", Severity.Warning), (problem.Code, problem.Path, problem.Severity));
    }

    [Fact]
    public void A_missing_translation_is_a_warning_where_the_text_stands()
    {
        Clause clause = Sample.Require(new Condition.Judgement(Sample.Id("opinions.early"), RoleId.Parse("services", null), LocalizedText.OfFrench("Accordé\u202F?"))) with
        {
            Title = LocalizedText.OfEnglish("Early start"),
            OnFail = LocalizedText.OfFrench("Non."),
        };
        Assert.Equal(
            ["/clauses/0/title", "/clauses/0/onFail", "/clauses/0/require/opinion/question"], At(ProblemCode.MissingTranslation, [clause]));
    }

    [Theory]
    [InlineData("{request.amount} {@ceiling} {@calendar.vote} {submittedAt} {opinions.early} { {", null)]
    [InlineData("{request.amout}", "request.amount")]
    [InlineData("{@cieling}", "@ceiling")]
    [InlineData("{}", "")]
    [InlineData("{{request.amount}}", null)]
    public void A_placeholder_names_a_fact_or_a_name_of_the_file(string text, string? nearest)
    {
        Clause clause = Sample.Require(new Condition.Judgement(Sample.Id("opinions.early"), RoleId.Parse("services", null))) with { OnFail = LocalizedText.Of(text, "No.") };
        IReadOnlyList<Problem> problems = Sample.ProblemsOf([clause]);
        if (nearest is null)
        {
            Assert.Empty(problems);
        }
        else
        {
            Problem problem = Assert.Single(problems);
            Assert.Equal((ProblemCode.UnknownPlaceholder, "/clauses/0/onFail/fr", nearest), (problem.Code, problem.Path, problem.Nearest));
        }
    }

    [Fact]
    public void A_window_that_nothing_reads_is_a_warning_and_a_duty_reads_one()
    {
        Clause duty = new(ClauseId.Parse("d", null), new ClauseBody.Obligation(Sample.Name("report"), RoleId.Parse("applicant", null), Sample.At("@calendar.vote")), citations: [Sample.Source]);
        Condition spring = new Condition.During(Sample.Id("submittedAt"), [Sample.At("@calendar.sessions.spring")]);
        RuleSet.TryCreate(Sample.Context, Sample.Catalogue, [], [], [duty, Sample.Require(spring)], out _, out ValueList<Problem> problems);
        Assert.Equal(
            ["/calendar/applications", "/calendar/opening"], problems.Where(problem => problem.Code == ProblemCode.UnreadWindow).Select(problem => problem.Path));
    }

    [Fact]
    public void A_date_or_a_minute_alone_is_a_milestone_that_no_clause_needs_to_read()
    {
        Limit minute = Limit.Parse("2025-09-10T17:00", null);
        Calendar calendar = Calendar.Create(Sample.Context.Zone, [CalendarPhase.Of(PhaseName.Parse("meeting", null), CalendarWindow.Create(minute, minute))]);
        RuleSet.TryCreate(new RuleContext(Sample.Context.Zone) { Calendar = calendar }, Sample.Catalogue, [], [], [], out _, out ValueList<Problem> problems);
        Assert.Empty(problems);
    }

    [Fact]
    public void An_event_that_a_rule_reads_reads_its_window()
    {
        RuleSet.TryCreate(Sample.Context, Sample.Catalogue, [], [], [Sample.Require(new Condition.Known(Sample.Id("events.vote")))], out _, out ValueList<Problem> problems);
        Assert.DoesNotContain(problems, problem => problem.Path == "/calendar/vote");
    }

    [Fact]
    public void A_clause_reads_no_fact_of_a_later_stage()
    {
        Condition award = new Condition.Compare(Sample.Fact("award.amount"), Relation.AtMost, Sample.Fact("request.amount"));
        Problem problem = Assert.Single(Sample.ProblemsOf([Sample.Require(award)]));
        Assert.Equal((ProblemCode.LaterStage, "/clauses/0/require/compare/0", "award"), (problem.Code, problem.Path, problem.Expected));
        Assert.Empty(Sample.ProblemsOf([Clause.Require("c", award, Stage.Award, [Sample.Source])]));
        Assert.Equal(
            ["/clauses/0/require/is"],
            Sample.ProblemsOf([Sample.Require(new Condition.Reference(Sample.Name("near")))], conditions: [new NamedCondition(Sample.Name("near"), award)]).Select(found => found.Path));
    }

    [Fact]
    public void A_duty_may_run_from_an_award_that_is_still_to_come()
    {
        Operand until = new Operand.Moved(Sample.Fact("award.decidedOn"), CalendarDuration.Parse("P6M", null), false);
        Clause duty = new(ClauseId.Parse("d", null), new ClauseBody.Obligation(Sample.Name("report"), RoleId.Parse("applicant", null), until), citations: [Sample.Source]);
        Assert.Empty(Sample.ProblemsOf([duty]));
    }

    [Fact]
    public void Two_authors_of_one_opinion_are_one_too_many()
    {
        FactId early = Sample.Id("opinions.early");
        Clause first = Sample.Require(new Condition.Judgement(early, RoleId.Parse("services", null)));
        Clause second = Clause.Require("d", new Condition.Judgement(early, RoleId.Parse("jury", null), each: Sample.Id("project.communes")), citations: [Sample.Source]);
        Assert.Equal(["/clauses/1/require/opinion/by", "/clauses/1/require/opinion/each"], At(ProblemCode.ConflictingOpinion, [first, second]));
    }

    [Fact]
    public void An_opinion_bears_the_name_of_one() => Assert.Equal(
        ["/clauses/0/require/opinion/fact"], At(ProblemCode.UnsupportedHere, [Sample.Require(new Condition.Judgement(Sample.Id("project.collective"), RoleId.Parse("jury", null)))]));

    private static IEnumerable<string> At(ProblemCode code, ValueList<Clause> clauses) =>
        Sample.ProblemsOf(clauses).Where(problem => problem.Code == code).Select(problem => problem.Path);
}
