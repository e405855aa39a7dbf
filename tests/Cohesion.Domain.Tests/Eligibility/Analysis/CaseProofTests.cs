using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Given;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>Whether the cases of a parameter keep apart, and whether together they are all the cases there are.</summary>
public class CaseProofTests
{
    private static readonly Condition Collective = Flag("project.collective"), OneOff = Flag("project.oneOff");

    public static TheoryData<string> Apart =>
    [
        "a flag and not", "codes of one fact", "a code and the codes below another", "whole numbers side by side", "amounts side by side", "shares side by side", "between", "the number on the left",
        "numbers one by one", "days of months", "instants", "the day on which a period begins",
    ];

    [Theory]
    [MemberData(nameof(Apart))]
    public void Cases_that_keep_apart_and_are_all_there_are_pass(string cases) => Assert.Empty(Told(Rows(cases)));

    [Theory]
    [MemberData(nameof(Apart))]
    public void Without_one_of_them_a_case_is_left_out(string cases) =>
        Assert.Equal([(ProblemCode.CaseMissing, "/parameters/p/values")], Told([.. Rows(cases).Skip(1)]));

    [Theory]
    [MemberData(nameof(Apart))]
    public void With_another_beside_them_two_may_meet(string cases)
    {
        ValueList<Condition> rows = Rows(cases);
        Assert.Equal([(ProblemCode.CasesMeet, $"/parameters/p/values/{rows.Count}")], Told([.. rows, rows[0] & OneOff]));
    }

    [Fact]
    public void Cases_that_nothing_ties_may_meet_and_leave_a_case_out() =>
        Assert.Equal([(ProblemCode.CasesMeet, "/parameters/p/values/1"), (ProblemCode.CaseMissing, "/parameters/p/values")], Told([Collective, OneOff]));

    [Fact]
    public void A_fact_that_may_be_none_leaves_that_case_out()
    {
        Condition young = Compare("project.beneficiaries.ageMax", Relation.AtMost, new Literal.Number(25)), old = Compare("project.beneficiaries.ageMax", Relation.MoreThan, new Literal.Number(25));
        Assert.Equal([(ProblemCode.CaseMissing, "/parameters/p/values")], Told([young, old]));
        Assert.Empty(Told([young, old, !new Condition.Known(FactId.Parse("project.beneficiaries.ageMax"))]));
    }

    [Fact]
    public void What_counts_always_gives_a_number_and_an_hour_against_a_day_may_go_either_way()
    {
        FactDefinition earlier = new(FactId.Parse("derived.earlier"), FactKind.Count)
        {
            Source = FactSource.Derived,
            Derivation = new Derivation(Aggregate.Count, FactId.Parse("history.grants")),
        };
        Condition Earlier(Relation relation, long number) => Compare("derived.earlier", relation, new Literal.Number(number));
        Assert.Empty(Told(Of([Earlier(Relation.EqualTo, 0), Earlier(Relation.EqualTo, 1), Earlier(Relation.MoreThan, 1)]), earlier));
        Assert.NotEmpty(Told([Day("project.period.start", Relation.LessThan, "2021-05-03T17:00"), Day("project.period.start", Relation.AtLeast, "2021-05-03T17:00")]));
    }

    [Fact]
    public void A_value_otherwise_or_a_choice_among_rows_settles_it()
    {
        Parameter p = Of([Collective, OneOff]);
        Assert.Equal([(ProblemCode.CasesMeet, "/parameters/p/values/1")], Told(new Parameter(p.Name, p.Kind, p.Rows, new ParameterDefault.Unverifiable("silent"))));
        Assert.Equal([(ProblemCode.CaseMissing, "/parameters/p/values")], Told(p with { Hit = HitPolicy.First }));
    }

    [Fact]
    public void Cases_on_different_days_do_not_meet()
    {
        ParameterRow early = new(Value, until: PartialDate.Parse("2021", null), when: Collective), late = new(Value, PartialDate.Parse("2022", null), when: OneOff);
        Assert.Empty(Told(new Parameter(RuleName.Parse("p"), FactKind.Money, [early, late], new ParameterDefault.Fallback(Value))));
    }

    [Fact]
    public void What_breaks_the_promise_is_shown_by_an_application()
    {
        ValueList<Lint> lints = CaseProof.Of(Linked(Of([Collective, OneOff])));
        Assert.Equal(["project.collective: true, project.oneOff: true", "project.collective: false, project.oneOff: false"], lints.Select(lint => string.Join(", ", lint.Witness!.Facts.Values.Select(fact => $"{fact.Key}: {FactValueKinds.Say(fact.Value)}")
            .Where(said => !said.StartsWith("submittedAt", StringComparison.Ordinal)))));
        Assert.All(lints, lint => Assert.Equal(Severity.Error, lint.Problem.Severity));
    }

    [Fact]
    public void Cases_on_common_days_meet_on_one_of_them()
    {
        ParameterRow early = new(Value, until: PartialDate.Parse("2022", null), when: Collective), late = new(Value, PartialDate.Parse("2022", null), when: OneOff);
        Lint lint = Assert.Single(CaseProof.Of(Linked(new Parameter(RuleName.Parse("p"), FactKind.Money, [early, late], new ParameterDefault.Fallback(Value)))));
        Assert.Contains("submittedAt: 2022-", lint.Problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_told_is_a_warning_with_what_stands_in_the_way()
    {
        Condition listed = new Condition.Has(FactId.Parse("project.pillars"), SetMatch.Any, [new ListItem.Named(NameReference.Parse("@contract.pillars", null))]);
        RuleContext context = new(Context.Zone) { Names = [KeyValuePair.Create(NameReference.Parse("@contract.pillars", null), (NamedSet)new NamedSet.Unverifiable(LocalizedText.OfEnglish("no contract")))] };
        ValueList<Lint> lints = CaseProof.Of(Linked(Of([listed, Collective]), context));
        Assert.Equal([(ProblemCode.RowsMayMeet, Severity.Warning), (ProblemCode.CaseLeftOut, Severity.Warning)], lints.Select(lint => (lint.Problem.Code, lint.Problem.Severity)));
        Assert.All(lints, lint => Assert.Contains("it hangs on what cannot be computed", lint.Because.ToText(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_that_is_not_at_hand_stands_on_one_side_of_itself()
    {
        Condition listed = new Condition.Has(FactId.Parse("project.pillars"), SetMatch.Any, [new ListItem.Named(NameReference.Parse("@contract.pillars", null))]);
        RuleContext context = new(Context.Zone) { Names = [KeyValuePair.Create(NameReference.Parse("@contract.pillars", null), (NamedSet)new NamedSet.Unverifiable(LocalizedText.OfEnglish("no contract")))] };
        Assert.Empty(CaseProof.Of(Linked(Of([listed, !listed]), context)));
    }

    [Fact]
    public void More_rows_than_can_be_held_against_one_another_are_a_warning()
    {
        Parameter many = Of([.. Enumerable.Range(0, 501).Select(people => Public(Relation.EqualTo, people))]);
        Assert.Equal([ProblemCode.RowsMayMeet, ProblemCode.CaseLeftOut], CaseProof.Of(Linked(many)).Select(lint => lint.Problem.Code));
    }

    [Fact]
    public void Rules_that_are_linked_alone_are_linted_for_it() =>
        Assert.Equal([ProblemCode.CasesMeet, ProblemCode.CaseMissing], LintReport.Of(Linked(Of([Collective, OneOff]))).Problems.Select(problem => problem.Code));

    private static ValueList<Condition> Rows(string cases) => cases switch
    {
        "a flag and not" => [Collective, !Collective],
        "codes of one fact" => [Form("association"), Form("company"), !Form("association", "company")],
        "a code and the codes below another" => [Form("privateNonProfit"), Compare("applicant.legalForm", Relation.EqualTo, new Literal.Word("company")), !Form("privateNonProfit", "company") | Form("socialEconomyCompany")],
        "whole numbers side by side" => [Public(Relation.AtMost, 5), Public(Relation.AtLeast, 6)],
        "amounts side by side" =>
        [
            Compare("request.amount", Relation.LessThan, new Literal.Amount(Money.Euros(5))),
            Compare("request.amount", Relation.EqualTo, new Literal.Amount(Money.Euros(5))), Compare("request.amount", Relation.MoreThan, new Literal.Amount(Money.Euros(5))),
        ],
        "shares side by side" => [Public(Relation.LessThan, 3), Public(Relation.AtLeast, 3) & Collective, Public(Relation.AtLeast, 3) & !Collective],
        "between" => [Public(Relation.LessThan, 2), new Condition.Between(FactId.Parse("project.beneficiaries.total"), Two, Five), Public(Relation.MoreThan, 5)],
        "the number on the left" => [new Condition.Compare(Five, Relation.LessThan, new Operand.Fact(FactId.Parse("project.beneficiaries.total"))), Public(Relation.AtMost, 5)],
        "numbers one by one" => [Public(Relation.EqualTo, 0), Public(Relation.EqualTo, 1), Public(Relation.AtLeast, 2)],
        "days of months" => [Day("applicant.person.birthDate", Relation.LessThan, "2021-05"), Day("applicant.person.birthDate", Relation.EqualTo, "2021-05"), Day("applicant.person.birthDate", Relation.AtLeast, "2021-06-01")],
        "instants" => [Day("submittedAt", Relation.AtMost, "2021-05-03T17:00"), Day("submittedAt", Relation.AtLeast, "2021-05-03T17:01")],
        "the day on which a period begins" => [Day("project.period.start", Relation.LessThan, "2021-07-01"), Day("project.period.start", Relation.AtLeast, "2021-07")],
        _ => throw new ArgumentOutOfRangeException(nameof(cases), cases, "No such cases."),
    };

    private static Operand.Constant Two => new(new Literal.Number(2));

    private static Operand.Constant Five => new(new Literal.Number(5));

    private static ParameterValue Value => new([new Literal.Amount(Money.Euros(1))]);

    private static Condition Public(Relation relation, long people) => Compare("project.beneficiaries.total", relation, new Literal.Number(people));

    private static Condition Day(string fact, Relation relation, string limit) => Compare(fact, relation, new Literal.Time(Limit.Parse(limit, null)));

    private static Condition.OneOf Form(params ReadOnlySpan<string> codes)
    {
        List<ListItem> items = [];
        foreach (string code in codes)
        {
            items.Add(new ListItem.One(new Literal.Word(code)));
        }

        return new Condition.OneOf(FactId.Parse("applicant.legalForm"), [.. items]);
    }

    private static Parameter Of(ValueList<Condition> cases) => new(RuleName.Parse("p"), FactKind.Money, [.. cases.Select(when => new ParameterRow(Value, when: when))]);

    private static IEnumerable<(ProblemCode, string)> Told(ValueList<Condition> cases) => Told(Of(cases));

    private static IEnumerable<(ProblemCode, string)> Told(Parameter parameter, params ValueList<FactDefinition> facts) =>
        CaseProof.Of(Linked(parameter, facts: facts)).Select(lint => (lint.Problem.Code, lint.Problem.Path));

    private static RuleSet Linked(Parameter parameter, RuleContext? context = null, ValueList<FactDefinition> facts = default)
    {
        Assert.True(RuleSet.TryCreate(context ?? new RuleContext(Context.Zone), FactCatalogue.BuiltIn.With(facts, [], out _), [parameter], [], [], out RuleSet? rules, out _));
        return rules;
    }
}
