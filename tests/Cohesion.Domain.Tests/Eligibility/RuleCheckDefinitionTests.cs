using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>What is wrong with the facts of a call, its parameters, and definitions that refer to each other.</summary>
public class RuleCheckDefinitionTests
{
    private static readonly Literal One = new Literal.Number(1);
    private static readonly Literal Two = new Literal.Number(2);
    private static readonly Condition Collective = new Condition.Flag(Id("project.collective"));

    [Theory]
    [InlineData("opinions.early", FactKind.Flag, ProblemCode.TakenName, "/facts/0/id")]
    [InlineData("events.vote", FactKind.Date, ProblemCode.TakenName, "/facts/0/id")]
    [InlineData("steps.contact.on", FactKind.Flag, ProblemCode.KindMismatch, "/facts/0/kind")]
    public void A_fact_of_a_call_keeps_out_of_what_the_library_declares(string id, FactKind kind, ProblemCode code, string path) =>
        Expect(code, path, new FactDefinition(Id(id), kind));

    [Fact]
    public void A_fact_is_declared_once() => Expect(
        ProblemCode.DuplicateId, "/facts/1/id", new FactDefinition(Id("answers.a"), FactKind.Flag), new FactDefinition(Id("answers.a"), FactKind.Flag));

    [Fact]
    public void The_vocabulary_of_a_fact_exists() =>
        Expect(ProblemCode.UnknownVocabulary, "/facts/0/of", new FactDefinition(Id("answers.a"), FactKind.Choice) { Vocabulary = Code.Parse("legalFrom", null) });

    [Fact]
    public void Bounds_are_in_order_and_of_the_kind()
    {
        Expect(ProblemCode.EmptyRange, "/facts/0/min", new FactDefinition(Id("answers.a"), FactKind.Count) { Min = Two, Max = One });
        Expect(ProblemCode.UnitMismatch, "/facts/0/max", new FactDefinition(Id("answers.a"), FactKind.Money) { Max = One });
        Expect(ProblemCode.KindMismatch, "/facts/0/min", new FactDefinition(Id("answers.a"), FactKind.Date) { Min = One });
    }

    [Fact]
    public void Fields_continue_the_id_of_their_list() => Expect(ProblemCode.UnsupportedHere, "/facts/0/fields/0/id", new FactDefinition(Id("visits"), FactKind.Records)
    {
        Fields = [new FactDefinition(Id("answers.day"), FactKind.Date)],
    });

    [Theory]
    [InlineData(Aggregate.Count, "history.grants", FactKind.Money, ProblemCode.KindMismatch, "/facts/0/kind")]
    [InlineData(Aggregate.Count, "request.amount", FactKind.Count, ProblemCode.KindMismatch, "/facts/0/derive/count")]
    [InlineData(Aggregate.Sum, "history.grants.outcome", FactKind.Count, ProblemCode.KindMismatch, "/facts/0/derive/sum")]
    [InlineData(Aggregate.Sum, "history.grants.amout", FactKind.Money, ProblemCode.UnknownFact, "/facts/0/derive/sum")]
    [InlineData(Aggregate.Sum, "request.amount", FactKind.Money, ProblemCode.UnsupportedHere, "/facts/0/derive/sum")]
    [InlineData(Aggregate.Set, "documents.kind", FactKind.TerritorySet, ProblemCode.KindMismatch, "/facts/0/kind")]
    public void A_derived_fact_sums_up_what_can_be(Aggregate aggregate, string over, FactKind kind, ProblemCode code, string path) =>
        Assert.Contains(Problems(Derived("derived.a", kind, new Derivation(aggregate, Id(over)))), problem => problem.Code == code && problem.Path == path);

    [Fact]
    public void A_derived_fact_keeps_the_unit_of_what_it_sums_up() => Expect(
        ProblemCode.UnitMismatch, "/facts/0/unit", Derived("derived.a", FactKind.Count, new Derivation(Aggregate.Sum, Id("project.beneficiaries.byAge.count"))) with { Unit = "hour" });

    [Fact]
    public void A_set_has_no_records_to_choose_among() => Expect(
        ProblemCode.UnsupportedHere, "/facts/0/derive/where", Derived("derived.a", FactKind.Count, new Derivation(Aggregate.Count, Id("project.themes"), Collective)));

    [Fact]
    public void Where_reads_the_fields_of_its_own_list()
    {
        Condition year = new Condition.Compare(Fact("history.applications.year"), Relation.EqualTo, Constant(One));
        Expect(ProblemCode.FieldOutsideList, "/facts/0/derive/where/compare/0", Derived("derived.a", FactKind.Count, new Derivation(Aggregate.Count, Id("history.grants"), year)));
        Condition judged = new Condition.Judgement(Id("opinions.early"), RoleId.Parse("jury", null));
        Expect(ProblemCode.UnsupportedHere, "/facts/0/derive/where/opinion", Derived("derived.a", FactKind.Count, new Derivation(Aggregate.Count, Id("history.grants"), judged)));
    }

    [Fact]
    public void What_a_fact_applies_to_is_checked_like_any_condition() => Expect(
        ProblemCode.UnknownFact, "/facts/0/appliesWhen/flag", new FactDefinition(Id("answers.a"), FactKind.Flag) { AppliesWhen = new Condition.Flag(Id("answers.b")) });

    [Fact]
    public void Definitions_do_not_go_round_in_circles()
    {
        Expect(ProblemCode.CyclicReference, "/facts/0", new FactDefinition(Id("answers.a"), FactKind.Flag) { AppliesWhen = new Condition.Flag(Id("answers.b")) },
            new FactDefinition(Id("answers.b"), FactKind.Flag) { AppliesWhen = new Condition.Negation(new Condition.Flag(Id("answers.a"))) });
        Expect(ProblemCode.CyclicReference, "/conditions/a", conditions:
            [new NamedCondition(Name("a"), new Condition.Reference(Name("b"))), new NamedCondition(Name("b"), new Condition.AllOf([Collective, new Condition.Reference(Name("a"))]))]);
        Expect(ProblemCode.CyclicReference, "/parameters/a", parameters:
        [
            new Parameter(Name("a"), FactKind.Count, [new ParameterRow(Value(One), when: new Condition.Compare(Fact("answers.level"), Relation.AtMost, At("@a")))], Otherwise(Two)),
        ]);
    }

    [Fact]
    public void A_circle_is_said_once_with_its_way_round()
    {
        Problem problem = Assert.Single(ProblemsOf([], parameters: [], conditions:
            [new NamedCondition(Name("a"), new Condition.Reference(Name("b"))), new NamedCondition(Name("b"), new Condition.Reference(Name("a")))]));
        Assert.Equal("is a → is b → is a", problem.Found);
    }

    [Fact]
    public void Two_ways_to_one_definition_are_no_circle()
    {
        NamedCondition Of(string name, params string[] parts) => new(Name(name), new Condition.AllOf([Collective, .. parts.Select(part => new Condition.Reference(Name(part)))]));
        Assert.Empty(ProblemsOf([], parameters: [], conditions: [Of("a", "b", "c"), Of("b", "d"), Of("c", "d"), Of("d")]));
    }

    [Theory]
    [InlineData(FactKind.Money, "a number", ProblemCode.UnitMismatch, "/parameters/p/values/0/value")]
    [InlineData(FactKind.Date, "a number", ProblemCode.KindMismatch, "/parameters/p/values/0/value")]
    [InlineData(FactKind.Money, "francs", ProblemCode.WrongCurrency, "/parameters/p/values/0/value")]
    [InlineData(FactKind.Count, "a list", ProblemCode.KindMismatch, "/parameters/p/values/0/value")]
    [InlineData(FactKind.ChoiceSet, "a word", ProblemCode.KindMismatch, "/parameters/p/values/0/value")]
    public void A_parameter_holds_values_of_its_kind(FactKind kind, string value, ProblemCode code, string path) => Expect(code, path, parameters:
        [new Parameter(Name("p"), kind, [new ParameterRow(value switch
        {
            "francs" => Value(new Literal.Amount(Money.Xpf(1))),
            "a list" => new ParameterValue([One, Two], true),
            "a word" => Value(new Literal.Word("x")),
            _ => Value(One),
        })])]);

    [Fact]
    public void The_codes_of_a_parameter_are_in_its_vocabulary() => Expect(ProblemCode.UnknownCode, "/parameters/p/otherwise/1", parameters:
        [new Parameter(Name("p"), FactKind.ChoiceSet, [], new ParameterDefault.Fallback(new ParameterValue([new Literal.Word("commune"), new Literal.Word("comune")], true)))
        {
            Vocabulary = Code.Parse("legalForm", null),
        }]);

    [Fact]
    public void A_parameter_is_no_list_of_records() =>
        Expect(ProblemCode.UnsupportedHere, "/parameters/p/kind", parameters: [new Parameter(Name("p"), FactKind.Records, [], Otherwise(One))]);

    [Fact]
    public void Lowest_and_highest_need_an_order() => Expect(ProblemCode.KindMismatch, "/parameters/p/hit", parameters:
        [new Parameter(Name("p"), FactKind.Flag, [new ParameterRow(Value(new Literal.Flag(true)))]) { Hit = HitPolicy.Lowest }]);

    [Fact]
    public void The_days_of_a_row_are_in_order() => Expect(ProblemCode.EmptyRange, "/parameters/p/values/0/from", parameters:
        [new Parameter(Name("p"), FactKind.Count, [new ParameterRow(Value(One), PartialDate.Parse("2025", null), PartialDate.Parse("2024-12-31", null))])]);

    [Theory]
    [InlineData("2024", "2025", false)]
    [InlineData("2024", "2024-12-31", true)]
    [InlineData(null, "2025", true)]
    public void Rows_of_which_one_may_hold_do_not_hold_together(string? until, string from, bool overlap)
    {
        Parameter parameter = new(Name("p"), FactKind.Count,
        [
            new ParameterRow(Value(One), until: until is null ? null : PartialDate.Parse(until, null)),
            new ParameterRow(Value(Two), PartialDate.Parse(from, null), when: Collective),
        ], Otherwise(One));
        Assert.Equal(overlap ? ["/parameters/p/values/1"] : [], ProblemsOf([], parameters: [parameter], conditions: []).Select(problem => problem.Path));
        Assert.Empty(ProblemsOf([], parameters: [new Parameter(Name("p"), FactKind.Count, parameter.Rows, parameter.Otherwise) { Hit = HitPolicy.First }], conditions: []));
    }

    private static FactDefinition Derived(string id, FactKind kind, Derivation derivation) => new(Id(id), kind) { Source = FactSource.Derived, Derivation = derivation };

    private static ParameterDefault.Fallback Otherwise(Literal literal) => new(Value(literal));

    private static IReadOnlyList<Problem> Problems(params FactDefinition[] facts) =>
        ProblemsOf([], parameters: [], conditions: [], facts: FactCatalogue.BuiltIn.With([.. facts], [], out _));

    private static void Expect(ProblemCode code, string path, params FactDefinition[] facts)
    {
        Problem problem = Assert.Single(Problems(facts));
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    private static void Expect(ProblemCode code, string path, ValueList<Parameter> parameters = default, ValueList<NamedCondition> conditions = default)
    {
        Problem problem = Assert.Single(ProblemsOf([], parameters: parameters, conditions: conditions));
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
