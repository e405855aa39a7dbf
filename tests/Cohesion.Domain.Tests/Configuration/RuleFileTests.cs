using Cohesion.Domain.Applications;
using Cohesion.Domain.Configuration;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;

namespace Cohesion.Domain.Tests.Configuration;

public class RuleFileTests
{
    [Theory, InlineData(RuleExamples.Clauses), InlineData(RuleExamples.Definitions)]
    public void Every_construct_is_read_and_written(string json)
    {
        Reading<RuleFormat.Rules> reading = RuleFormat.Read(json);
        Assert.Empty(reading.Diagnostics);
        Assert.True(reading.TryGetValue(out RuleFormat.Rules? rules));
        string canonical = RuleFormat.Write(rules);
        Assert.True(RuleFormat.Read(canonical).TryGetValue(out RuleFormat.Rules? again));
        Assert.Equal(rules, again);
        Assert.Equal(canonical, RuleFormat.Write(again));
    }

    [Fact]
    public void Rules_read_from_a_file_equal_those_built_in_code()
    {
        Assert.Equal(
            new Condition.Compare(Fact("applicant.createdOn"), Relation.LessThan, new Operand.Moved(Fact("submittedAt"), CalendarDuration.Of(years: 1), isBackwards: true)),
            Read("""{ "compare": ["applicant.createdOn", "<", { "date": "submittedAt", "minus": "P1Y" }] }"""));
        Assert.Equal(
            new Condition.Share(
                Id("project.beneficiaries.quartier"), Id("project.beneficiaries.total"), Relation.AtLeast, new Operand.Constant(new Literal.Proportion(Ratio.Percent(60)))),
            Read("""{ "share": { "fact": "project.beneficiaries.quartier", "base": "project.beneficiaries.total", "atLeast": "60 %" } }"""));
        Assert.Equal(
            new Condition.Negation(new Condition.Known(Id("applicant.siret"))).CitedBy([new Citation("art. 3")]),
            Read("""{ "not": { "known": "applicant.siret" }, "cite": [ { "text": "art. 3" } ] }"""));
    }

    [Theory]
    [InlineData("""["project.title", "=", "2021"]""", "Word")]
    [InlineData("""["2021", "=", "project.title"]""", "Word")]
    [InlineData("""["applicant.legalForm", "=", "1.1"]""", "Word")]
    [InlineData("""["applicant.siret", "=", "1000 EUR"]""", "Word")]
    [InlineData("""["applicant.legalForm", "=", "documents"]""", "Word")]
    [InlineData("""["applicant.createdOn", "<", "2021"]""", "Time")]
    [InlineData("""["submittedAt", "<=", "2021-04-30T17:00"]""", "Time")]
    [InlineData("""["submittedAt", "=", "2021/2022"]""", "Span")]
    [InlineData("""["@calendar.vote", "<", "2021/2022"]""", "Span")]
    [InlineData("""["budget.coFunding", "<", "2021/2022"]""", "Proportion")]
    [InlineData("""["@rate", "<", "2021/2022"]""", "Proportion")]
    [InlineData("""[{ "date": "submittedAt", "plus": "P1D" }, "<", "2021-05"]""", "Time")]
    [InlineData("""["request.amount", "<", "1000 XPF"]""", "Amount")]
    [InlineData("""["request.amount", "<", "a lot"]""", "Word")]
    [InlineData("""["project.beneficiaries.total", ">=", 12]""", "Number")]
    [InlineData("""["applicant.taxUpToDate", "=", false]""", "Flag")]
    [InlineData("""["applicant.seat", "=", "62510"]""", "Place")]
    [InlineData("""["no.such.fact", "=", "62510"]""", "Word")]
    [InlineData("""["request.amount", "<=", { "parameter": "prefix", "at": "submittedAt" }]""", null)]
    [InlineData("""[{ "parameter": "prefix", "at": "submittedAt" }, "=", "2021"]""", "Word")]
    public void A_text_is_what_its_form_and_its_other_side_say(string compare, string? literal)
    {
        Condition.Compare read = Assert.IsType<Condition.Compare>(Read($$"""{ "compare": {{compare}} }"""));
        Operand.Constant? constant = new[] { read.Left, read.Right }.OfType<Operand.Constant>().SingleOrDefault();
        Assert.Equal(literal, constant?.Value.GetType().Name);
    }

    [Theory]
    [InlineData("""["applicant.siret", "=", "payee.siret"]""", false)]
    [InlineData("""["applicant.siret", "=", "aplicant.siret"]""", true)]
    [InlineData("""["applicant.siret", "=", "project.title"]""", true)]
    [InlineData("""["request.amount", "<=", "payee.anything"]""", true)]
    [InlineData("""["submitedAt", "<=", "2021-04-30"]""", true)]
    [InlineData("""["applicant.createdOn", "<=", "submittedAt"]""", true)]
    public void A_fact_written_wrong_is_a_fact_unless_it_may_be_a_code(string compare, bool isFact)
    {
        Condition.Compare read = Assert.IsType<Condition.Compare>(Read($$"""{ "compare": {{compare}} }"""));
        Assert.Equal(isFact, read is { Left: Operand.Fact, Right: Operand.Fact } or { Left: Operand.Fact, Right: Operand.Constant { Value: Literal.Time } });
    }

    [Fact]
    public void A_decimal_factor_is_an_exact_ratio()
    {
        Condition.Compare read = Assert.IsType<Condition.Compare>(Read("""{ "compare": ["request.amount", "<=", { "times": [-0.8, "budget.total"] }] }"""));
        Assert.Equal(new Operand.Constant(new Literal.Proportion(Ratio.Percent(-80))), Assert.IsType<Operand.Times>(read.Right).Factor);
    }

    [Fact]
    public void Several_lists_of_one_set_are_conditions_that_hold_together() => Assert.Equal(
        new Condition.AllOf(
        [
            new Condition.Has(Id("project.themes"), SetMatch.Any, [new ListItem.One(new Literal.Word("1.1"))]),
            new Condition.Has(Id("project.themes"), SetMatch.Only, [new ListItem.Named(NameReference.Parse("@themes", null))]),
        ]),
        Read("""{ "has": { "fact": "project.themes", "any": ["1.1"], "only": "@themes" } }"""));

    [Fact]
    public void Sources_of_a_part_that_keeps_none_are_kept_by_the_whole()
    {
        Condition read = Read("""
            { "compare": ["request.amount", "<=", { "times": [2, "budget.total"], "cite": [ { "text": "b" } ] }], "cite": [ { "text": "a" } ] }
            """);
        Assert.Equal(["a", "b"], read.Citations.Select(citation => citation.Text));
        Clause clause = RuleOf("""{ "id": "c", "oblige": { "duty": "d", "cite": [ { "text": "b" } ] }, "cite": [ { "text": "a" } ] }""").Clauses[0];
        Assert.Equal(["a", "b"], clause.Citations.Select(citation => citation.Text));
    }

    [Theory, InlineData("\"@ceiling\""), InlineData("\"ceiling\"")]
    public void A_parameter_on_another_day_is_named_with_or_without_its_sign(string name) => Assert.Equal(
        new Condition.Compare(Fact("request.amount"), Relation.AtMost, new Operand.ParameterAt(RuleName.Parse("ceiling", null), Id("submittedAt"))),
        Read($$"""{ "compare": ["request.amount", "<=", { "parameter": {{name}}, "at": "submittedAt" }] }"""));

    [Fact]
    public void A_share_to_prefer_may_stand_with_or_without_its_name() => Assert.Equal(
        RuleOf("""{ "id": "c", "prefer": { "less": { "share": { "fact": "request.amount", "base": "budget.total" } } } }"""),
        RuleOf("""{ "id": "c", "prefer": { "less": { "fact": "request.amount", "base": "budget.total" } } }"""));

    [Fact]
    public void What_is_computed_is_derived_unless_said()
    {
        ValueList<FactDefinition> facts = Read(
            """{ "facts": [ { "id": "a.b", "kind": "count", "derive": { "count": "documents" } }, { "id": "a.c", "kind": "flag", "label": { "fr": "C", "en": "C" } } ], "clauses": [] }""", RuleFormat.Read).Facts;
        Assert.Equal([FactSource.Derived, FactSource.Declared], facts.Select(fact => fact.Source));
    }

    private static RuleFormat.Rules RuleOf(string clause) => Read($$"""{ "clauses": [ {{clause}} ] }""", RuleFormat.Read);

    private static Condition Read(string condition) => Assert.IsType<ClauseBody.Requirement>(Assert.Single(Read(
        condition, json => RuleFormat.Require(json, """ "parameters": { "rate": { "kind": "ratio", "otherwise": "1 %" }, "prefix": { "kind": "text", "otherwise": "a" } },""")).Clauses).Body).Condition;

    private static RuleFormat.Rules Read(string json, Func<string, Reading<RuleFormat.Rules>> read)
    {
        Reading<RuleFormat.Rules> reading = read(json);
        Assert.True(reading.TryGetValue(out RuleFormat.Rules? rules), string.Join('\n', reading.Diagnostics));
        return rules;
    }

    private static FactId Id(string text) => FactId.Parse(text, null);

    private static Operand.Fact Fact(string id) => new(Id(id));
}
