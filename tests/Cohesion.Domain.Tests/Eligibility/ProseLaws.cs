using System.Text.RegularExpressions;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public partial class ProseLaws
{
    private static readonly RuleSet Rules = Sample.Rules();

    public static TheoryData<Language> Languages => [Language.French, Language.English];

    [Theory, MemberData(nameof(Languages))]
    public void Atoms_that_differ_read_differently(Language language) => Law.Holds(Generate.Atoms.Where(atom => !ReadsConstant(atom)).ListOf(400), atoms =>
        atoms.Distinct().GroupBy(atom => Rules.Describe(atom, language)).All(alike => alike.Count() == 1), times: 5);

    [Theory, MemberData(nameof(Languages))]
    public void Conditions_that_differ_read_differently(Language language) => Law.Holds(Generate.Conditions.Where(condition => !ReadsConstant(condition)).ListOf(300), conditions =>
        conditions.Select(Plain).Distinct().GroupBy(condition => Rules.Describe(condition, language)).All(alike => alike.Count() == 1), times: 20);

    [Theory, MemberData(nameof(Languages))]
    public void A_fact_of_a_call_is_never_taken_for_one_of_the_library(Language language)
    {
        FactDefinition shipped = FactCatalogue.BuiltIn.Definitions.First(fact => fact.Id == Facts.RequestAmount.Id);
        RuleSet rules = Given.Rules([new FactDefinition(FactId.Parse("answers.amount"), FactKind.Money) { Label = shipped.Label }]);
        Assert.NotEqual(
            rules.Describe(Given.Compare("request.amount", Relation.AtMost, new Literal.Amount(Money.Euros(1))), language),
            rules.Describe(Given.Compare("answers.amount", Relation.AtMost, new Literal.Amount(Money.Euros(1))), language));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_condition_and_its_contrary_read_differently(Language language) => Law.Holds(Generate.Conditions, condition =>
        Rules.Describe(condition, language) != Rules.Describe(new Condition.Negation(condition), language), times: 300);

    [Theory, MemberData(nameof(Languages))]
    public void A_word_between_conditions_changes_what_is_read(Language language) => Law.Holds(Generate.Conditions, Generate.Conditions, (one, other) =>
    {
        string[] said = [.. new Condition[] { new Condition.AllOf([one, other]), new Condition.AnyOf([one, other]), new Condition.Several(1, [one, other]), one }
            .Select(condition => Rules.Describe(condition, language))];
        return said.Distinct().Count() == said.Length;
    });

    [Theory, MemberData(nameof(Languages))]
    public void Brackets_and_quotation_marks_close(Language language) => Law.Holds(Generate.Conditions, condition =>
    {
        string said = Rules.Describe(condition, language);
        (char open, char close) = language == Language.French ? ('«', '»') : ('“', '”');
        return said.Count(c => c == '(') == said.Count(c => c == ')') - Marker().Count(said) && said.Count(c => c == open) == said.Count(c => c == close);
    });

    [Theory, MemberData(nameof(Languages))]
    public void A_clause_is_a_sentence(Language language) => Law.Holds(Generate.RuleSets, rules => rules.Clauses.All(clause =>
    {
        string said = rules.Describe(clause, language);
        return !char.IsLower(said[0]) && said[^1] is '.' && !said.Contains("  ", StringComparison.Ordinal);
    }));

    [Fact]
    public void French_puts_its_own_spaces_before_its_marks() => Law.Holds(Generate.RuleSets, rules => rules.Clauses
        .Where(clause => clause.Body is not ClauseBody.Obligation)
        .All(clause => !BareMark().IsMatch(rules.Describe(clause, Language.French))));

    [Fact]
    public void French_elides() => Law.Holds(Generate.RuleSets, rules => rules.Clauses
        .Where(clause => clause.Body is not ClauseBody.Obligation)
        .All(clause => !Hiatus().IsMatch(rules.Describe(clause, Language.French))));

    [Fact]
    public void Every_refusal_says_something_in_both_languages() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) => rules.Clauses.All(clause =>
    {
        Evaluator evaluator = new(new Frame(rules, situation, null));
        LocalizedText text = RefusalText.Of(clause, rules, fact => Read(situation, fact), condition => evaluator.Evaluate(condition, null));
        return text is { French.Length: > 0, English.Length: > 0 } && !text.French.Contains('{', StringComparison.Ordinal) && text.French != text.English;
    }));

    // A parameter that has one value for every day and case is said by that value.
    // A group of one says what its only condition says, wherever it stands.
    private static Condition Plain(Condition condition) => condition switch
    {
        Condition.AllOf { Conditions: [var only] } => Plain(only),
        Condition.AnyOf { Conditions: [var only] } => Plain(only),
        Condition.AllOf all => new Condition.AllOf([.. all.Conditions.Select(Plain)]),
        Condition.AnyOf any => new Condition.AnyOf([.. any.Conditions.Select(Plain)]),
        Condition.Several several => new Condition.Several(several.Count, [.. several.Conditions.Select(Plain)]),
        Condition.Negation negation => new Condition.Negation(Plain(negation.Of)),
        _ => condition,
    };

    private static bool ReadsConstant(Condition atom) => atom.ToString().Contains("@floor", StringComparison.Ordinal);

    private static FactValue? Read(Situation situation, FactId fact) =>
        situation.Facts.TryGet(fact, out FactValue? value) || situation.World?.Facts.TryGet(fact, out value) == true ? value : null;

    // a) and i) of French lists, which no bracket opens.
    [GeneratedRegex(@"(?<=[:;(] )(?:[a-z]|i{2,3}|iv|v|vi{1,3}|ix|x)\) ")]
    private static partial Regex Marker();

    [GeneratedRegex(@"[^\u202F\u00A0][;:!?»](\s|$)|«[^\u00A0]")]
    private static partial Regex BareMark();

    [GeneratedRegex(@"\b(de le|de les|à le|à les|[Ss]i il|[Ll]orsque [aeiouéh]|parce que [aeiouéh]|de [aeiou]|le [aeiouéâ]|la [aeiou])\w*\s")]
    private static partial Regex Hiatus();
}
