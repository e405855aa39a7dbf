using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class SituationCheckTests
{
    private static readonly RuleSet Rules = RuleSet.Create(
        Given.Context with { Scopes = [ScopeId.Parse("etat")] },
        FactCatalogue.BuiltIn.With(
            [
                Own("answers.since", FactKind.Date) with { Min = new Literal.Time(Limit.Parse("2020-03", null)), Max = new Literal.Time(Limit.Parse("2020-05", null)) },
                Own("answers.seenAt", FactKind.Instant) with { Min = new Literal.Time(Limit.Parse("2020-03-01T10:00", null)), Max = new Literal.Time(Limit.Parse("2020-03-01T10:00", null)) },
                Own("answers.share", FactKind.Ratio) with { Max = new Literal.Proportion(Ratio.Parse("50 %", null)) },
                Own("answers.wheels", FactKind.Count) with { AppliesWhen = Given.Flag("project.collective") },
                Own("answers.level", FactKind.Choice) with { Codes = [Code.Parse("a"), Code.Parse("b")] },
                Own("answers.first", FactKind.Count) with { Unit = "person", Source = FactSource.Derived, Derivation = new Derivation(Aggregate.Min, FactId.Parse("project.beneficiaries.byAge.count")) },
            ],
            [],
            out _),
        [Clause.Require("c", new Condition.Judgement(FactId.Parse("opinions.any"), RoleId.Parse("jury")))]);

    [Fact]
    public void Facts_that_are_right_give_no_problem() => None(
        ("applicant.siret", Text("73282932000074")),
        ("project.themes", new FactValue.Choices([Code.Parse("1.2")])),
        ("request.amount", new FactValue.AmountByScope([new(ScopeId.Parse("etat"), Money.Euros(3))])),
        ("submittedAt", new FactValue.Day(PartialDate.Parse("2021-04", null))),
        ("project.zones", new FactValue.Places([TerritoryCode.Parse("62510", null)])),
        ("events.vote", new FactValue.Day(PartialDate.Parse("2021-09-30", null))),
        ("opinions.any", new FactValue.Judged([new Opinion(OpinionKind.Declined)])),
        ("applicant.employees", new FactValue.Unverifiable("nobody knows")),
        ("documents", new FactValue.Records([FactSet.Of((FactId.Parse("documents.kind"), new FactValue.Choice(Code.Parse("rib"))))])));

    [Theory]
    [InlineData("aplicant.siret", ProblemCode.UnknownFact)]
    [InlineData("documents.kind", ProblemCode.UnknownFact)] // a field stands in a record
    [InlineData("events.applications", ProblemCode.UnknownFact)] // what is dated needs no event
    [InlineData("opinions.other", ProblemCode.UnknownFact)]
    public void A_fact_that_there_is_not_is_told(string id, ProblemCode code) => Assert.Equal(code, Only((id, Text("a"))).Code);

    [Fact]
    public void A_value_of_another_kind_is_told()
    {
        Problem problem = Only(("project.beneficiaries.total", Text("many")));
        Assert.Equal((ProblemCode.WrongFactValue, "/project/beneficiaries/total", "many", "count"), (problem.Code, problem.Path, problem.Found, problem.Expected));
        Assert.Equal(ProblemCode.WrongFactValue, Only(("project.title", Text(" "))).Code);
    }

    [Fact]
    public void Every_value_fits_some_kind_and_a_fact_of_each_kind_has_a_value_that_does_not_fit() => Law.Holds(
        Generate.FactValues, value => value is FactValue.None or FactValue.Unverifiable
            || (Enum.GetValues<FactKind>().Any(kind => FactValueKinds.Fits(value, kind)) && !Enum.GetValues<FactKind>().All(kind => FactValueKinds.Fits(value, kind))));

    [Theory]
    [InlineData("2020-02-29", true)]
    [InlineData("2020-02", true)]
    [InlineData("2020", false)]
    [InlineData("2020-03-01", false)]
    [InlineData("2020-05-31", false)]
    [InlineData("2020-06-01", true)]
    public void A_date_is_outside_its_bounds_only_if_all_that_it_may_be_is(string date, bool isOutside) =>
        Assert.Equal(isOutside, Problems(("answers.since", new FactValue.Day(PartialDate.Parse(date, null)))).Count == 1);

    [Theory]
    [InlineData(8, 59, true)] // 9:59 in Paris
    [InlineData(9, 0, false)]
    [InlineData(9, 1, true)] // the minute is over
    public void An_instant_is_held_against_bounds_on_the_clocks_of_the_call(int hour, int minute, bool isOutside) =>
        Assert.Equal(isOutside, Problems(("answers.seenAt", new FactValue.Moment(Instant.FromUtc(2020, 3, 1, hour, minute)))).Count == 1);

    [Fact]
    public void Numbers_outside_their_bounds_are_told()
    {
        Problem problem = Only(("project.beneficiaries.ageMax", new FactValue.Count(151)));
        Assert.Equal((ProblemCode.OutsideBounds, "151", "0 ≤ … ≤ 150"), (problem.Code, problem.Found, problem.Expected));
        Assert.Equal(ProblemCode.OutsideBounds, Only(("request.amount", new FactValue.Amount(Money.Euros(-1)))).Code);
        Assert.Equal(ProblemCode.OutsideBounds, Only(("answers.share", new FactValue.Proportion(Ratio.Parse("51 %", null)))).Code);
        None(("answers.share", new FactValue.Proportion(Ratio.Parse("1/2", null))));
    }

    [Fact]
    public void Money_of_another_currency_or_scope_is_told()
    {
        Assert.Equal(ProblemCode.WrongCurrency, Only(("budget.total", new FactValue.Amount(Money.OfMinor(3, Currency.PacificFranc)))).Code);
        Problem problem = Only(("request.amount", new FactValue.AmountByScope([new(ScopeId.Parse("eta"), Money.Euros(3))])));
        Assert.Equal((ProblemCode.UnknownScope, "/request/amount/eta", "etat"), (problem.Code, problem.Path, problem.Nearest));
    }

    [Fact]
    public void Codes_outside_their_vocabulary_are_told()
    {
        Problem problem = Only(("applicant.legalForm", new FactValue.Choice(Code.Parse("asociation"))));
        Assert.Equal((ProblemCode.UnknownCode, "association"), (problem.Code, problem.Nearest));
        Assert.Equal(ProblemCode.UnknownCode, Only(("answers.level", new FactValue.Choice(Code.Parse("c")))).Code);
        Assert.Equal(ProblemCode.UnknownCode, Only(("project.objectives", new FactValue.Choices([Code.Parse("x")]))).Code);
        Assert.Equal(
            "/documents/1/kind",
            Only(("documents", new FactValue.Records([FactSet.Empty, FactSet.Of((FactId.Parse("documents.kind"), new FactValue.Choice(Code.Parse("x"))))]))).Path);
    }

    [Fact]
    public void A_wrong_key_is_told() => Assert.Equal(ProblemCode.WrongKey, Only(("applicant.siret", Text("73282932000075"))).Code);

    [Fact]
    public void None_is_allowed_where_there_may_be_none()
    {
        Assert.Equal(ProblemCode.NoneNotAllowed, Only(("project.title", new FactValue.None())).Code);
        None(("applicant.siret", new FactValue.None()));
        None(("answers.wheels", new FactValue.None()));
        None(("answers.wheels", new FactValue.None()), ("project.collective", new FactValue.Flag(false)));
        Assert.Equal(ProblemCode.NoneNotAllowed, Only(("answers.wheels", new FactValue.None()), ("project.collective", new FactValue.Flag(true))).Code);
        None(("answers.first", new FactValue.None()));
    }

    [Fact]
    public void A_value_where_the_fact_does_not_apply_is_told_and_not_read()
    {
        (string, FactValue) wheels = ("answers.wheels", new FactValue.Count(4));
        Problem problem = Only(wheels, ("project.collective", new FactValue.Flag(false)));
        Assert.Equal((ProblemCode.DoesNotApply, "/answers/wheels", Severity.Warning), (problem.Code, problem.Path, problem.Severity));
        None(wheels, ("project.collective", new FactValue.Flag(true)));
        None(wheels);
        Assert.Equal(ProblemCode.DoesNotApply, Only(("applicant.legalForm", new FactValue.Choice(Code.Parse("naturalPerson"))), ("applicant.siret", Text("73282932000074"))).Code);
    }

    [Theory]
    [InlineData("quartier")]
    [InlineData("women")]
    [InlineData("referred")]
    public void No_part_of_the_beneficiaries_is_greater_than_the_whole(string part)
    {
        Problem problem = Only(($"project.beneficiaries.{part}", new FactValue.Count(3)), ("project.beneficiaries.total", new FactValue.Count(2)));
        Assert.Equal((ProblemCode.AboveWhole, $"/project/beneficiaries/{part}", "3", "≤ 2"), (problem.Code, problem.Path, problem.Found, problem.Expected));
        None(($"project.beneficiaries.{part}", new FactValue.Count(2)), ("project.beneficiaries.total", new FactValue.Count(2)));
    }

    [Fact]
    public void Bands_of_age_add_up_to_no_more_than_the_whole_and_end_after_they_begin()
    {
        FactValue bands = new FactValue.Records([Band(0, 5, 2), Band(6, 10, 1)]);
        None(("project.beneficiaries.byAge", bands), ("project.beneficiaries.total", new FactValue.Count(3)));
        Assert.Equal("/project/beneficiaries/byAge", Only(("project.beneficiaries.byAge", bands), ("project.beneficiaries.total", new FactValue.Count(2))).Path);
        Assert.Equal("/project/beneficiaries/byAge/0/from", Only(("project.beneficiaries.byAge", new FactValue.Records([Band(6, 5, 1)]))).Path);
    }

    [Fact]
    public void What_is_requested_may_exceed_what_a_project_costs() =>
        None(("request.amount", new FactValue.Amount(Money.Euros(2))), ("budget.total", new FactValue.Amount(Money.Euros(1))));

    [Fact]
    public void A_derived_fact_that_contradicts_what_it_is_derived_from_is_a_warning()
    {
        FactValue period = new FactValue.Span(PartialPeriod.Parse("2021-05/2021-06", null));
        Problem problem = Only(("project.period", period), ("project.period.start", new FactValue.Day(PartialDate.Parse("2021-06-01", null))));
        Assert.Equal((ProblemCode.DeclaredDiffers, Severity.Warning, "2021-06-01", "2021-05"), (problem.Code, problem.Severity, problem.Found, problem.Expected));
        None(("project.period", period), ("project.period.start", new FactValue.Day(PartialDate.Parse("2021-05-12", null))));
        Assert.Equal(
            ProblemCode.DeclaredDiffers, Only(("request.amount", new FactValue.Amount(Money.Euros(2))), ("request.total", new FactValue.Amount(Money.Euros(3)))).Code);
    }

    [Fact]
    public void Every_problem_is_told_at_once() => Assert.Equal(3, Problems(
        ("aplicant.siret", Text("a")), ("project.title", new FactValue.None()), ("applicant.siret", Text("1"))).Count);

    private static FactValue.Text Text(string text) => new(text);

    private static FactSet Band(long from, long to, long count) => FactSet.Of(
        (FactId.Parse("project.beneficiaries.byAge.from"), new FactValue.Count(from)),
        (FactId.Parse("project.beneficiaries.byAge.to"), new FactValue.Count(to)),
        (FactId.Parse("project.beneficiaries.byAge.count"), new FactValue.Count(count)));

    private static FactDefinition Own(string id, FactKind kind) => new(FactId.Parse(id), kind) { Label = LocalizedText.Of("a", "a") };

    private static void None(params ReadOnlySpan<(string Id, FactValue Value)> facts) => Assert.Empty(Problems(facts));

    private static Problem Only(params ReadOnlySpan<(string Id, FactValue Value)> facts) => Assert.Single(Problems(facts));

    private static ValueList<Problem> Problems(params ReadOnlySpan<(string Id, FactValue Value)> facts) => Rules.Check(Given.Facts(facts).Facts);
}
