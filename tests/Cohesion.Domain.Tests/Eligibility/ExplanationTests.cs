using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

public class ExplanationTests
{
    private static readonly Condition Share80 =
        new Condition.Compare(Fact("request.amount"), Relation.AtMost, new Operand.Times(Constant(new Literal.Proportion(80.Percent())), Fact("budget.total")));

    private static readonly Condition Ceiling = new Condition.Compare(Fact("request.amount"), Relation.AtMost, Constant(Euros(15_000)));

    private static readonly Condition Sixty =
        new Condition.Share(Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, Constant(new Literal.Proportion(60.Percent())));

    private static readonly Condition Statutes = new Condition.Has(Id("documents.kinds"), SetMatch.All, Given.Words("statutes", "rib"));

    [Fact]
    public void A_reason_tells_its_ground_and_by_how_much_it_is_missed()
    {
        Reason reason = Assert.Single(Refused(Given.Facts(("request.amount", Given.Euros(16_600))), Ceiling).Reasons);
        Ground ground = Assert.Single(reason.Grounds);
        Assert.False(ground.Holds);
        Assert.Equal((Ceiling, Given.Euros(1_600), true), (ground.Condition, ground.Slack!.By, ground.Slack.IsAbove));
        Assert.Equal("Amount requested: €16,600; required: at most €15,000. €1,600 over.", reason.ToText(Language.English));
        Assert.Equal("Montant demandé\u202F: 16\u202F600\u00A0€, alors qu’il faut au plus 15\u202F000\u00A0€. 1600\u00A0€ de trop.".Replace("1600\u00A0€", Money.Euros(1600).ToText(Language.French), StringComparison.Ordinal), reason.ToText(Language.French));
    }

    [Fact]
    public void Each_part_of_a_conjunction_that_fails_is_a_reason_of_its_own_and_alternatives_are_one()
    {
        Situation situation = Given.Facts(("request.amount", Given.Euros(16_600)), ("project.collective", Given.No));
        Assert.Equal(2, Refused(situation, new Condition.AllOf([Ceiling, Given.Flag("project.collective")])).Reasons.Count);
        Assert.Equal(2, Assert.Single(Refused(situation, new Condition.AnyOf([Ceiling, Given.Flag("project.collective")])).Reasons).Grounds.Count);
    }

    [Fact]
    public void Of_many_combinations_some_reasons_are_given_and_the_others_announced()
    {
        Condition[] flags = [.. Enumerable.Range(1, 12).Select(i => (Condition)new Condition.Compare(Fact("request.amount"), Relation.AtMost, Constant(Euros(i))))];
        Verdict.NotEligible no = Refused(Given.Facts(("request.amount", Given.Euros(16_600))), new Condition.Several(6, [.. flags]));
        Assert.Equal((Reason.MostOfAClause, true), (no.Reasons.Count, no.HasMoreReasons));
        Assert.All(no.Reasons, reason => Assert.Equal(7, reason.Grounds.Count));
    }

    [Fact]
    public void The_request_is_lowered_or_the_cost_raised_the_request_first() => Repairs(
        Given.Facts(("request.amount", Given.Euros(16_000)), ("budget.total", Given.Euros(18_000))), [Share80],
        "Amount requested: lower from €16,000 to €14,400", "Total cost of the project: raise from €18,000 to €20,000");

    [Fact]
    public void One_change_that_meets_every_clause_comes_before_two() => Repairs(
        Given.Facts(("request.amount", Given.Euros(16_000)), ("budget.total", Given.Euros(18_000))), [Ceiling, Share80], "Amount requested: lower from €16,000 to €14,400");

    [Fact]
    public void What_two_clauses_need_of_two_facts_is_one_repair_of_two_steps() => Repairs(
        Given.Facts(("request.amount", Given.Euros(16_000)), ("project.beneficiaries.quartier", Given.Count(57)), ("project.beneficiaries.total", Given.Count(99))), [Ceiling, Sixty],
        "Amount requested: lower from €16,000 to €15,000; Number of beneficiaries: lower from 99 to 95",
        "Amount requested: lower from €16,000 to €15,000; Beneficiaries who live in a quartier prioritaire: raise from 57 to 60");

    [Fact]
    public void A_missing_paper_is_added() => Repairs(
        Given.Submitted(("documents", new FactValue.Records([FactSet.Of((Id("documents.kind"), Given.Code("statutes")))]))), [Statutes],
        "Documents provided: add “Bank account details”");

    [Fact]
    public void What_is_sought_among_several_is_said_as_the_rule_says_it() => Repairs(
        Given.Submitted(("project.zones", Given.Places("62510/none"))), [new Condition.Within(Id("project.zones"), [AllOf("@territory.quartiers")], PlaceMatch.Some)],
        "Territories of the residents concerned: provide at least one place in one of the priority quartiers of the call’s territory");

    [Fact]
    public void A_part_is_not_raised_above_its_whole() => Repairs(
        Given.Facts(("project.beneficiaries.quartier", Given.Count(40)), ("project.beneficiaries.total", Given.Count(50))),
        [new Condition.Compare(Fact("project.beneficiaries.quartier"), Relation.AtLeast, Constant(new Literal.Number(45)))],
        "Beneficiaries who live in a quartier prioritaire: raise from 40 to 45");

    [Fact]
    public void An_action_that_starts_too_early_is_cut_short() => Repairs(
        Given.Facts(("project.period", Given.Period("2025-11-01/2026-06-30"))),
        [new Condition.Compare(Fact("project.period.start"), Relation.AtLeast, Constant(On("2026-01-01")))],
        "Beginning of the action: 1 January 2026 instead of 1 November 2025");

    [Fact]
    public void An_incomplete_file_is_repaired_by_its_answers()
    {
        RuleSet rules = Given.Rules(
            Clause.Require("titled", Given.Known("project.title"), Stage.Admissibility), Clause.Require("collective", Given.Flag("project.collective"), Stage.Admissibility),
            Clause.Require("complete", Given.Flag("filing.complete"), Stage.Admissibility));
        Repair repair = Assert.Single(Assert.IsType<Remedy.Possible>(Assert.IsType<Verdict.NotEligible>(rules.Assess(Given.Submitted()).Single()).Remedy).Repairs);
        Assert.All(repair.Steps, step => Assert.True(step.IsAnswer));
        Assert.Equal(["project.title", "project.collective"], repair.Steps.Select(step => step.Fact.Id.ToString()));
        Assert.IsType<Verdict.Eligible>(rules.Assess(repair.ApplyTo(Given.Submitted())).Single());
    }

    [Theory]
    [InlineData("applicant.createdOn", ObstacleKind.Fixed)]
    [InlineData("submittedAt", ObstacleKind.Fixed)]
    [InlineData("derived.sameYearGrants", ObstacleKind.Fixed)]
    [InlineData("opinions.early", ObstacleKind.Judged)]
    public void What_the_applicant_cannot_change_is_named(string fact, ObstacleKind kind)
    {
        Condition condition = fact switch
        {
            "applicant.createdOn" => Given.Compare(fact, Relation.LessThan, On("2020")),
            "submittedAt" => new Condition.During(Id(fact), [At("@calendar.sessions.spring")]),
            "opinions.early" => new Condition.Judgement(Id(fact), RoleId.Parse("services", null)),
            _ => Given.Compare(fact, Relation.AtMost, new Literal.Number(0)),
        };
        Situation situation = Given.Facts(("applicant.createdOn", Given.Date("2024-10-15")), ("submittedAt", Given.At(2025, 10, 1, 9, 0)), ("opinions.early", Given.Opinion(OpinionKind.Unfavourable)))
            .With(Id("history.grants"), new FactValue.Records([FactSet.Of((Id("history.grants.year"), Given.Count(2026)))]));
        Obstacle obstacle = Assert.Single(Assert.IsType<Remedy.Impossible>(Refused(situation, condition).Remedy).Obstacles);
        Assert.Equal((kind, fact), (obstacle.Kind, Assert.Single(obstacle.Facts).Id.ToString()));
    }

    [Fact]
    public void A_sum_over_records_is_brought_to_its_limit_by_one_of_them()
    {
        FactCatalogue catalogue = FactCatalogue.BuiltIn.With(
            [
                new FactDefinition(Id("sessions"), FactKind.Records) { Fields = [new FactDefinition(Id("sessions.hours"), FactKind.Count), new FactDefinition(Id("sessions.open"), FactKind.Flag)] },
                new FactDefinition(Id("derived.hours"), FactKind.Count) { Source = FactSource.Derived, Derivation = new Derivation(Aggregate.Sum, Id("sessions.hours"), new Condition.Flag(Id("sessions.open"))) },
            ],
            [], out _);
        RuleSet rules = RuleSet.Create(Given.Context, catalogue, [Clause.Require("hours", Given.Compare("derived.hours", Relation.AtLeast, new Literal.Number(20)))]);
        Situation situation = Given.Submitted().With(Id("sessions"), new FactValue.Records(
            [FactSet.Of((Id("sessions.hours"), Given.Count(30)), (Id("sessions.open"), Given.No)), FactSet.Of((Id("sessions.hours"), Given.Count(12)), (Id("sessions.open"), Given.Yes))]));
        Repair repair = Assert.Single(Assert.IsType<Remedy.Possible>(Assert.IsType<Verdict.NotEligible>(rules.Assess(situation).Single()).Remedy).Repairs);
        Assert.True(repair.ApplyTo(situation).Facts.TryGet(Id("sessions"), out FactValue? value));
        Assert.Equal([Given.Count(30), Given.Count(20)], Assert.IsType<FactValue.Records>(value).Values.Select(record => record.TryGet(Id("sessions.hours"), out FactValue? hours) ? hours : null));
    }

    /// <summary>No single number turns a share of nothing; and what each funder is asked for stays what it is.</summary>
    [Fact]
    public void Of_several_funders_each_sees_what_is_asked_of_it_while_two_answers_are_sought()
    {
        ScopeId agglo = ScopeId.Parse("agglo", null), etat = ScopeId.Parse("etat", null);
        RuleSet rules = RuleSet.Create(
            Given.Context with { Scopes = [agglo, etat] }, FactCatalogue.BuiltIn,
            [
                Clause.Require("public", new Condition.Share(Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(60.Percent())))),
                Clause.Require("amount", Given.Compare("request.amount", Relation.AtMost, new Literal.Amount(Money.OfMinor(5_000_00, Currency.Euro)))),
            ]);
        Situation situation = Given.Facts(
            ("project.beneficiaries.quartier", Given.Count(0)), ("project.beneficiaries.total", Given.Count(0)),
            ("request.amount", new FactValue.AmountByScope([KeyValuePair.Create(agglo, Money.OfMinor(4_000_00, Currency.Euro)), KeyValuePair.Create(etat, Money.OfMinor(3_000_00, Currency.Euro))])));
        Assert.All(rules.Assess(situation).Scopes, scope =>
        {
            Repair repair = Assert.Single(Assert.IsType<Remedy.Possible>(Assert.IsType<Verdict.NotEligible>(scope.Verdict).Remedy).Repairs);
            Assert.Equal(["project.beneficiaries.quartier", "project.beneficiaries.total"], repair.Steps.Select(step => step.Fact.Id.ToString()).Order());
        });
    }

    /// <summary>What a draft does not say yet holds nothing back, even where the applicant cannot change what it says.</summary>
    [Fact]
    public void A_list_that_a_draft_may_still_add_to_is_no_obstacle()
    {
        RuleSet rules = Given.Rules(
            Clause.Require("public", new Condition.Share(Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(60.Percent())))),
            Clause.Require("implanted", new Condition.Within(Id("applicant.zones"), Given.Zones("QN06225M"), PlaceMatch.Some)));
        Situation draft = new(FactSet.Of(
            (Id("project.beneficiaries.quartier"), Given.Count(0)), (Id("project.beneficiaries.total"), Given.Count(0)), (Id("applicant.zones"), Given.Places("62498/none"))));
        Repair repair = Assert.Single(Assert.IsType<Remedy.Possible>(Assert.IsType<Verdict.NotEligible>(rules.Assess(draft).Single()).Remedy).Repairs);
        Assert.Equal(["implanted"], repair.Open.Select(clause => clause.ToString()));
    }

    [Fact]
    public void Clauses_that_contradict_each_other_are_a_conflict()
    {
        Condition few = Given.Compare("project.beneficiaries.total", Relation.LessThan, new Literal.Number(50)), many = Given.Compare("project.beneficiaries.total", Relation.MoreThan, new Literal.Number(60));
        Remedy.Impossible impossible = Assert.IsType<Remedy.Impossible>(Refused(Given.Facts(("project.beneficiaries.total", Given.Count(55))), few, many).Remedy);
        Assert.All(impossible.Obstacles, obstacle => Assert.Equal(ObstacleKind.Conflict, obstacle.Kind));
        Assert.Equal(2, impossible.Obstacles.Count);
    }

    [Fact]
    public void An_eligible_application_has_its_margins()
    {
        RuleSet rules = Rules(Require(Ceiling), Clause.Require("public", Sixty), Clause.Require("filed", new Condition.During(Id("submittedAt"), [At("@calendar.applications")])));
        Verdict verdict = rules.Assess(Given.Facts(
            ("request.amount", Given.Euros(13_400)), ("project.beneficiaries.quartier", Given.Count(60)), ("project.beneficiaries.total", Given.Count(100)), ("submittedAt", Given.At(2025, 10, 10, 9, 0)))).Scopes[0].Verdict;
        Assert.Equal(
            [
                "Amount requested: €13,400; required: at most €15,000. €1,600 to spare.",
                "Beneficiaries who live in a quartier prioritaire: 60; required: at least 60%. Nothing to spare.",
                "Day and hour of submission: 10 October 2025; required: in the period “Applications” (from 1 September 2025 to 16 October 2025 (excluded)). 5 days to spare.",
            ],
            Assert.IsType<Verdict.Eligible>(verdict).Margins.Select(margin => margin.ToText(Language.English)));
    }

    [Fact]
    public void A_period_may_begin_earlier_or_end_later_within_its_window()
    {
        Verdict verdict = Rules(Clause.Require("when", new Condition.During(Id("project.period"), [Constant(Span("2026-01-01/2026-12-31"))])))
            .Assess(Given.Facts(("project.period", Given.Period("2026-01-11/2026-06-30")))).Scopes[0].Verdict;
        Slack room = Assert.Single(Assert.IsType<Verdict.Eligible>(verdict).Margins).Room;
        Assert.Equal((Given.Count(10), "day"), (room.By, room.Unit));
    }

    [Fact]
    public void An_undecided_preference_gives_an_interval_of_points()
    {
        RuleName criterion = Name("reach");
        Clause Prefers(string id, string flag, long points) =>
            new(ClauseId.Parse(id, null), new ClauseBody.Preference(Given.Flag(flag), new Advantage.Points(criterion, points)), Stage.Selection);
        ScopeAssessment scope = Rules(Prefers("a", "project.collective", 2), Prefers("b", "project.oneOff", 3), Prefers("c", "applicant.taxUpToDate", 5))
            .Assess(Given.Facts(("project.collective", Given.Yes), ("applicant.taxUpToDate", Given.No))).Scopes[0];
        Assert.Equal(["2", "0–3", "0"], scope.Preferences.Select(preference => preference.Points.ToString()));
        Assert.Equal((2, 5), (scope.PointsOf(criterion).Lowest, scope.PointsOf(criterion).Highest));
    }

    private static void Repairs(Situation situation, Condition[] conditions, params string[] expected) =>
        Assert.Equal(expected, Assert.IsType<Remedy.Possible>(Refused(situation, conditions).Remedy).Repairs.Select(repair => repair.ToText(Language.English)));

    private static Verdict.NotEligible Refused(Situation situation, params Condition[] conditions) => Assert.IsType<Verdict.NotEligible>(
        Rules([.. conditions.Select((condition, i) => Clause.Require($"c{i}", condition))]).Assess(situation).Scopes[0].Verdict);
}
