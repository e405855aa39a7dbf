using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Territories;
using Cohesion.Domain.Time;
using NodaTime;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class ReadySituationTests
{
    private static readonly World Known = new(Instant.FromUtc(2026, 1, 1, 0, 0));

    private static readonly Application Application = new DraftApplication(ApplicationReference.Parse("a-1", null), new ApplicationContent
    {
        Applicant = new Applicant { LegalForm = LegalForm.Association, Seat = TerritoryCode.Parse("62510", null) },
        Project = new Project
        {
            Zones = Answer.SetOf(TerritoryCode.Parse("QN06225M", null)),
            Themes = Answer.SetOf(Code.Parse("1.1", null), Code.Parse("3", null)),
            Period = PartialPeriod.Parse("2026-01/2026-12", null),
            Beneficiaries = new Beneficiaries { Total = 100, Quartier = 60 },
        },
        Request = new FundingRequest { Amount = RequestedAmount.Of(Money.Euros(15_000)) },
        Budget = new Budget { Total = Money.Euros(20_000) },
        Documents = Answer.ListOf(new Document { Kind = Code.Parse("rib", null) }, new Document { Kind = Code.Parse("statutes", null) }),
        Answers = FactSet.Of((Sample.Id("answers.earlyStart"), Given.No)),
    }).Submit(Instant.FromUtc(2025, 10, 1, 8, 0));

    /// <summary>Gets rules that read plain values only: numbers, codes, listed places, days, instants, answers of the call.</summary>
    private static RuleSet Plain { get; } = Given.Rules(
        Sample.Catalogue.Own,
        Clause.Require("form", new Condition.OneOf(Sample.Id("applicant.legalForm"), Given.Words("privateNonProfit", "commune"))),
        Clause.Require("seat", new Condition.Within(Sample.Id("applicant.seat"), Given.Zones("62510", "62498"))),
        Clause.Require("quartier", new Condition.Within(Sample.Id("project.zones"), Given.Zones("QN06225M", "QN06228M"), PlaceMatch.Every)),
        Clause.Require("theme", new Condition.Has(Sample.Id("project.themes"), SetMatch.Any, Given.Words("1", "2"))),
        Clause.Require("share", new Condition.Share(Sample.Id("request.amount"), Sample.Id("budget.total"), Relation.AtMost, Sample.Constant(new Literal.Proportion(80.Percent())))),
        Clause.Require("ceiling", Given.Compare("request.amount", Relation.AtMost, Sample.Euros(15_000))),
        Clause.Require("year", new Condition.During(Sample.Id("project.period"), [Sample.Constant(Sample.On("2026"))])),
        Clause.Require("deadline", Given.Compare("submittedAt", Relation.AtMost, Sample.On("2025-10-15T17:00"))),
        Clause.Require("documents", new Condition.Has(Sample.Id("documents.kinds"), SetMatch.All, Given.Words("rib", "statutes"))),
        Clause.ExcludeWhen("early", Given.Flag("answers.earlyStart")),
        Clause.Prefer("few", Given.Compare("project.beneficiaries.total", Relation.LessThan, new Literal.Number(10))));

    [Fact]
    public void An_application_is_decided_without_an_allocation()
    {
        Assert.Equal(VerdictStatus.Eligible, Plain.StatusOf(Application, Known));
        Assert.Equal(0, BytesOf(() => Plain.StatusOf(Application, Known)));
    }

    [Fact]
    public void A_quartier_that_no_rule_lists_is_refused_without_an_allocation()
    {
        Application elsewhere = new DraftApplication(Application.Id, Application.Content with
        {
            Project = Application.Content.Project with { Zones = Answer.SetOf(TerritoryCode.Parse("QN05901M", null)) },
        });
        Assert.Equal(VerdictStatus.NotEligible, Plain.StatusOf(elsewhere));
        Assert.Equal(0, BytesOf(() => Plain.StatusOf(elsewhere)));
    }

    [Fact]
    public void A_situation_that_was_read_is_decided_and_traced_without_an_allocation()
    {
        ReadySituation ready = Plain.Read(new Situation(Application.ToFacts(), Known));
        Assert.Equal(0, BytesOf(() => ready.Status()));
        Assert.Equal(0, BytesOf(() => ready.Trace()[0]));
        Assert.Equal(ClauseState.NotMet, ready.Trace()[10]);
    }

    [Fact]
    public void A_rule_that_asks_for_an_opinion_is_decided_in_the_general_way()
    {
        RuleSet rules = Given.Rules(Clause.Require("early", new Condition.Judgement(Sample.Id("opinions.early"), RoleId.Parse("services", null))));
        Assert.Equal(VerdictStatus.Undetermined, rules.StatusOf(Application));
        Application judged = new DraftApplication(Application.Id, Application.Content.WithOpinion("early", new Opinion(OpinionKind.Favourable)));
        Assert.Equal(VerdictStatus.Eligible, rules.StatusOf(judged));
    }

    [Fact]
    public void A_call_with_several_funders_is_decided_for_one_of_them()
    {
        RuleSet rules = Sample.Rules(Clause.Require("c", Given.Flag("project.collective")));
        Assert.Throws<ArgumentException>(() => rules.StatusOf(Application));
        Assert.Throws<ArgumentException>(() => rules.Read(new Situation(FactSet.Empty), ScopeId.Parse("region", null)));
        Assert.Throws<ArgumentException>(() => Plain.StatusOf(Application, scope: ScopeId.Parse("agglo", null)));
        Assert.Equal(VerdictStatus.Undetermined, rules.StatusOf(Application, scope: ScopeId.Parse("agglo", null)));
    }

    [Fact]
    public void More_clauses_than_a_number_has_bits_are_traced_alike()
    {
        RuleSet rules = Given.Rules([.. Enumerable.Range(0, 100).Select(i => Clause.Require($"c{i}", Given.Compare("project.beneficiaries.total", Relation.AtLeast, new Literal.Number(i))))]);
        Trace trace = rules.Read(Given.Submitted(("project.beneficiaries.total", Given.Count(80)))).Trace();
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(i <= 80 ? ClauseState.Met : ClauseState.NotMet, trace[i]));
    }

    [Theory]
    [InlineData(long.MaxValue, ClauseState.NotMet)]
    [InlineData(long.MinValue, ClauseState.Met)]
    [InlineData((1L << 40) + 1, ClauseState.NotMet)]
    public void No_number_overflows(long value, ClauseState expected)
    {
        Condition condition = new Condition.Compare(
            new Operand.Sum([new Operand.Times(Sample.Constant(new Literal.Proportion(Ratio.Of(long.MaxValue, 3))), Sample.Fact("project.beneficiaries.total")), Sample.Fact("project.beneficiaries.total")]),
            Relation.LessThan,
            new Operand.Times(Sample.Constant(new Literal.Number(3)), Sample.Fact("project.beneficiaries.women")));
        Assert.Equal(expected, Given.State(condition, Given.Submitted(("project.beneficiaries.total", Given.Count(value)), ("project.beneficiaries.women", Given.Count(value / 7)))));
    }

    private static long BytesOf<T>(Func<T> work)
    {
        // The first calls are compiled, and may fill tables of the runtime.
        for (int i = 0; i < 100; i++)
        {
            work();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
