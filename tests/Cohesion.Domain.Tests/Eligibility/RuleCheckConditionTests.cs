using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Time;
using Xunit;
using static Cohesion.Domain.Testing.Sample;

namespace Cohesion.Domain.Tests.Eligibility;

/// <summary>Each row: a condition that does not fit, the code, the place under <c>/clauses/0/require</c>, what was expected or is near.</summary>
public class RuleCheckConditionTests
{
    private static readonly Literal Five = new Literal.Number(5);
    private static readonly Literal Sixty = new Literal.Proportion(60.Percent());

    public static TheoryData<string, ProblemCode, string, string> Misfits => new()
    {
        { "unknown fact", ProblemCode.UnknownFact, "/compare/0", "request.amount" },
        { "unknown fact in a sum", ProblemCode.UnknownFact, "/compare/2/sum/1/times/1", "budget.total" },
        { "unknown name", ProblemCode.UnknownName, "/compare/2", "@ceiling" },
        { "unknown window", ProblemCode.UnknownName, "/during/in", "@calendar.vote" },
        { "unknown list", ProblemCode.UnknownName, "/has/any", "@themes" },
        { "unknown parameter", ProblemCode.UnknownName, "/compare/2/parameter", "@ceiling" },
        { "unknown condition", ProblemCode.UnknownName, "/not/is", "near" },
        { "unknown event", ProblemCode.UnknownFact, "/known", "events.vote" },
        { "unknown code", ProblemCode.UnknownCode, "/in/values/1", "association" },
        { "unknown code in a set", ProblemCode.UnknownCode, "/all/0/has/only/0", "children" },
        { "unknown code compared", ProblemCode.UnknownCode, "/compare/2", "association" },
        { "list of other codes", ProblemCode.UnknownCode, "/in/values", "" },
        { "field outside its list", ProblemCode.FieldOutsideList, "/compare/0", "derive, where, history.grants" },
        { "amount opposite a count", ProblemCode.UnitMismatch, "/compare/2", "person" },
        { "number opposite an amount", ProblemCode.UnitMismatch, "/compare/2", "money" },
        { "word opposite an amount", ProblemCode.KindMismatch, "/compare/2", "3000.01 EUR" },
        { "word opposite a day", ProblemCode.KindMismatch, "/compare/2", "2021-04-30" },
        { "word opposite a count", ProblemCode.KindMismatch, "/compare/2", "person" },
        { "number on the left", ProblemCode.UnitMismatch, "/compare/0", "money" },
        { "two units", ProblemCode.UnitMismatch, "/compare/2", "person" },
        { "units in a sum", ProblemCode.UnitMismatch, "/compare/2/sum/1", "person" },
        { "amount times amount", ProblemCode.UnitMismatch, "/compare/2/times/1", "count, ratio" },
        { "share of another unit", ProblemCode.UnitMismatch, "/share/base", "person" },
        { "share of a date", ProblemCode.KindMismatch, "/share/fact", "count, money" },
        { "share bounded by an amount", ProblemCode.UnitMismatch, "/share/atLeast", "ratio" },
        { "date opposite a count", ProblemCode.KindMismatch, "/compare/2", "person" },
        { "order of codes", ProblemCode.KindMismatch, "/compare/1", "=, !=" },
        { "set compared", ProblemCode.KindMismatch, "/compare/0", "count, money, ratio, date, instant, choice, text, identifier, flag" },
        { "period compared", ProblemCode.KindMismatch, "/compare/0", "count, money, ratio, date, instant, choice, text, identifier, flag" },
        { "list compared", ProblemCode.KindMismatch, "/compare/2", "count, money, ratio, date, instant, choice, text, identifier, flag" },
        { "count moved", ProblemCode.KindMismatch, "/compare/2/date", "date, instant" },
        { "years of a count", ProblemCode.KindMismatch, "/compare/0/years/0", "date, instant" },
        { "code times", ProblemCode.KindMismatch, "/compare/2/times/1", "count, money, ratio" },
        { "text between", ProblemCode.KindMismatch, "/between/fact", "count, money, ratio, date, instant" },
        { "amount between", ProblemCode.UnitMismatch, "/between/max", "person" },
        { "has of a choice", ProblemCode.KindMismatch, "/has/fact", "choiceSet, territorySet" },
        { "in of a set", ProblemCode.KindMismatch, "/in/fact", "choice, text, identifier, money, count" },
        { "within of a count", ProblemCode.KindMismatch, "/within/fact", "territory, territorySet" },
        { "word in zones", ProblemCode.KindMismatch, "/within/zones/0", "territorySet" },
        { "themes as zones", ProblemCode.KindMismatch, "/within/zones", "territorySet" },
        { "amount among numbers", ProblemCode.UnitMismatch, "/in/values/0", "count" },
        { "flag of a count", ProblemCode.KindMismatch, "/flag", "flag" },
        { "start of a count", ProblemCode.KindMismatch, "/startsWith/fact", "text, identifier" },
        { "during of a count", ProblemCode.KindMismatch, "/during/fact", "date, instant, period" },
        { "during an amount", ProblemCode.KindMismatch, "/during/in/1", "date, period" },
        { "each of a count", ProblemCode.KindMismatch, "/opinion/each", "choiceSet, territorySet" },
        { "before a count", ProblemCode.KindMismatch, "/opinion/before", "date, instant" },
        { "set without match", ProblemCode.MatchNeeded, "/within", "match: some, every" },
        { "territory with match", ProblemCode.UnsupportedHere, "/within/match", "territorySet" },
        { "other currency", ProblemCode.WrongCurrency, "/compare/2", "EUR" },
        { "empty range", ProblemCode.EmptyRange, "/between/min", "1" },
        { "empty range of days", ProblemCode.EmptyRange, "/between/min", "2024" },
        { "threshold below", ProblemCode.ThresholdOutsideDomain, "/compare/2", "0…100" },
        { "threshold above", ProblemCode.ThresholdOutsideDomain, "/in/values/0", "0…100" },
        { "threshold of an amount", ProblemCode.ThresholdOutsideDomain, "/compare/2", "0…" },
        { "share below zero", ProblemCode.ThresholdOutsideDomain, "/share/moreThan", "0 %" },
        { "product too large", ProblemCode.TooLargeAmount, "/compare/2/times/0", "9223372036854775807" },
        { "waves as a limit", ProblemCode.SeveralWindows, "/compare/2", "@calendar.sessions.spring, @calendar.sessions.autumn" },
        { "waves moved", ProblemCode.SeveralWindows, "/compare/2/date", "@calendar.sessions.spring, @calendar.sessions.autumn" },
        { "window without end", ProblemCode.OpenWindow, "/compare/2", "until, before, foreseen" },
        { "window without start", ProblemCode.OpenWindow, "/compare/2/date", "from" },
        { "list not at hand", ProblemCode.UnverifiableReference, "/has/any", "" },
    };

    [Theory, MemberData(nameof(Misfits))]
    public void A_condition_that_does_not_fit_is_refused_where_it_stands(string name, ProblemCode code, string path, string hint)
    {
        Problem problem = Assert.Single(ProblemsOf([Require(Misfit(name))]));
        Assert.Equal((code, $"/clauses/0/require{path}", hint), (problem.Code, problem.Path, problem.Nearest.Length > 0 ? problem.Nearest : problem.Expected));
        Assert.NotEqual("", problem.Found);
    }

    [Fact]
    public void A_bare_number_agrees_with_any_unit_and_an_amount_times_a_count_is_an_amount()
    {
        Assert.Empty(ProblemsOf([Require(Compare("answers.level", Constant(Five)))]));
        Assert.Empty(ProblemsOf([Require(Compare("request.amount", new Operand.Times(At("@floor"), Fact("project.beneficiaries.total"))))]));
        Assert.Empty(ProblemsOf([Require(Compare("request.amount", new Operand.Times(Constant(Sixty), Fact("budget.total"))))]));
        Assert.Empty(ProblemsOf([Require(Compare("project.beneficiaries.total", new Operand.Sum([Fact("project.beneficiaries.women"), Constant(Five)])))]));
    }

    [Fact]
    public void An_open_window_may_stand_by_the_end_that_it_has()
    {
        Assert.Empty(ProblemsOf([Require(new Condition.Compare(Fact("submittedAt"), Relation.AtLeast, At("@calendar.opening")))]));
        Assert.Empty(ProblemsOf([Require(new Condition.Compare(At("@calendar.opening"), Relation.AtMost, Fact("submittedAt")))]));
        Assert.Empty(ProblemsOf([Require(new Condition.Compare(Fact("submittedAt"), Relation.AtMost, At("@calendar.sessions.spring")))]));
        Assert.Empty(ProblemsOf([Require(new Condition.Compare(Fact("submittedAt"), Relation.EqualTo, At("@calendar.vote")))]));
    }

    [Fact]
    public void A_day_and_an_instant_compare() =>
        Assert.Empty(ProblemsOf([Require(new Condition.Compare(Fact("applicant.createdOn"), Relation.LessThan, Fact("submittedAt")))]));

    private static Condition Misfit(string name) => name switch
    {
        "unknown fact" => Compare("request.amout", Constant(Euros(5))),
        "unknown fact in a sum" => Compare("request.amount", new Operand.Sum([Fact("budget.ownFunds"), new Operand.Times(Constant(Sixty), Fact("budget.totl"))])),
        "unknown name" => Compare("request.amount", At("@cieling")),
        "unknown window" => new Condition.During(Id("submittedAt"), [At("@calendar.vot")]),
        "unknown list" => new Condition.Has(Id("project.themes"), SetMatch.Any, [AllOf("@theme")]),
        "unknown parameter" => Compare("request.amount", new Operand.ParameterAt(Name("celling"), Id("submittedAt"))),
        "unknown condition" => new Condition.Negation(new Condition.Reference(Name("neat"))),
        "unknown event" => new Condition.Known(Id("events.vite")),
        "unknown code" => new Condition.OneOf(Id("applicant.legalForm"), Given.Words("commune", "asociation")),
        "unknown code in a set" => new Condition.AllOf([new Condition.Has(Id("answers.public"), SetMatch.Only, Given.Words("childrn"))]),
        "unknown code compared" => Compare("applicant.legalForm", Relation.EqualTo, new Literal.Word("assocation")),
        "list of other codes" => new Condition.OneOf(Id("applicant.legalForm"), [AllOf("@themes")]),
        "field outside its list" => Compare("history.grants.year", Constant(Five)),
        "amount opposite a count" => Compare("project.beneficiaries.total", Constant(Euros(5))),
        "number opposite an amount" => Compare("request.amount", Constant(Five)),
        "word opposite an amount" => Compare("request.amount", Constant(new Literal.Word("5 000 €"))),
        "word opposite a day" => Compare("applicant.createdOn", Constant(new Literal.Word("15/03/2022"))),
        "word opposite a count" => Compare("project.beneficiaries.total", Constant(new Literal.Word("five"))),
        "number on the left" => new Condition.Compare(Constant(Five), Relation.AtMost, Fact("request.amount")),
        "two units" => Compare("project.beneficiaries.total", Fact("answers.level")),
        "units in a sum" => Compare("project.beneficiaries.women", new Operand.Sum([Fact("project.beneficiaries.total"), Fact("answers.level")])),
        "amount times amount" => Compare("request.amount", new Operand.Times(At("@floor"), Fact("budget.total"))),
        "share of another unit" => new Condition.Share(Id("project.beneficiaries.women"), Id("answers.level"), Relation.AtLeast, Constant(Sixty)),
        "share of a date" => new Condition.Share(Id("applicant.createdOn"), Id("answers.level"), Relation.AtLeast, Constant(Sixty)),
        "share bounded by an amount" => new Condition.Share(Id("request.amount"), Id("budget.total"), Relation.AtLeast, At("@floor")),
        "date opposite a count" => Compare("project.beneficiaries.total", Constant(On("2021"))),
        "order of codes" => Compare("applicant.legalForm", Relation.LessThan, new Literal.Word("association")),
        "set compared" => Compare("project.themes", Relation.EqualTo, new Literal.Word("1.1")),
        "period compared" => Compare("project.period", Constant(On("2021"))),
        "list compared" => Compare("project.title", At("@themes")),
        "count moved" => Compare("applicant.createdOn", new Operand.Moved(Fact("answers.level"), CalendarDuration.Parse("P1Y", null), true)),
        "years of a count" => new Condition.Compare(new Operand.Years(Fact("answers.level"), Fact("submittedAt")), Relation.AtLeast, Constant(Five)),
        "code times" => Compare("answers.level", new Operand.Times(Constant(Five), Fact("applicant.legalForm"))),
        "text between" => new Condition.Between(Id("project.title"), Constant(Five), Constant(Five)),
        "amount between" => new Condition.Between(Id("project.beneficiaries.total"), Constant(Five), Constant(Euros(9))),
        "has of a choice" => new Condition.Has(Id("applicant.legalForm"), SetMatch.Any, Given.Words("association")),
        "in of a set" => new Condition.OneOf(Id("project.themes"), Given.Words("1.1")),
        "within of a count" => new Condition.Within(Id("answers.level"), Given.Zones("62510"), PlaceMatch.Some),
        "word in zones" => new Condition.Within(Id("project.zones"), Given.Words("lens"), PlaceMatch.Some),
        "themes as zones" => new Condition.Within(Id("project.zones"), [AllOf("@themes")], PlaceMatch.Some),
        "amount among numbers" => new Condition.OneOf(Id("answers.level"), [new ListItem.One(Euros(5))]),
        "flag of a count" => new Condition.Flag(Id("answers.level")),
        "start of a count" => new Condition.StartsWith(Id("answers.level"), "1"),
        "during of a count" => new Condition.During(Id("answers.level"), [Constant(On("2021"))]),
        "during an amount" => new Condition.During(Id("submittedAt"), [Constant(On("2021")), Constant(Euros(5))]),
        "each of a count" => new Condition.Judgement(Id("opinions.early"), RoleId.Parse("jury", null), each: Id("answers.level")),
        "before a count" => new Condition.Judgement(Id("opinions.early"), RoleId.Parse("jury", null), before: Fact("answers.level")),
        "set without match" => new Condition.Within(Id("project.zones"), Given.Zones("62510")),
        "territory with match" => new Condition.Within(Id("applicant.seat"), Given.Zones("62510"), PlaceMatch.Some),
        "other currency" => Compare("request.amount", Constant(new Literal.Amount(Money.Xpf(1000)))),
        "empty range" => new Condition.Between(Id("answers.level"), Constant(Five), Constant(new Literal.Number(1))),
        "empty range of days" => new Condition.Between(Id("applicant.createdOn"), Constant(On("2025-01")), Constant(On("2024"))),
        "threshold below" => Compare("answers.level", Constant(new Literal.Number(-1))),
        "threshold above" => new Condition.OneOf(Id("answers.level"), [new ListItem.One(new Literal.Number(101))]),
        "threshold of an amount" => Compare("request.amount", Constant(Euros(-1))),
        "share below zero" => new Condition.Share(Id("request.amount"), Id("budget.total"), Relation.MoreThan, Constant(new Literal.Proportion(Ratio.Percent(-1)))),
        "product too large" => Compare("answers.level", new Operand.Times(Constant(new Literal.Number(long.MaxValue / 50)), Fact("answers.level"))),
        "waves as a limit" => Compare("submittedAt", At("@calendar.sessions")),
        "waves moved" => Compare("applicant.createdOn", new Operand.Moved(At("@calendar.sessions"), CalendarDuration.Parse("P1Y", null), true)),
        "window without end" => Compare("submittedAt", At("@calendar.opening")),
        "window without start" => new Condition.Compare(
            Fact("submittedAt"), Relation.AtLeast, new Operand.Moved(At("@calendar.sessions.spring"), CalendarDuration.Parse("P1M", null), false)),
        "list not at hand" => new Condition.Has(Id("project.pillars"), SetMatch.Any, [AllOf("@contract.pillars")]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No condition bears the name."),
    };

    private static Condition.Compare Compare(string fact, Operand right) => new(Fact(fact), Relation.AtMost, right);

    private static Condition.Compare Compare(string fact, Relation relation, Literal right) => new(Fact(fact), relation, Constant(right));
}
