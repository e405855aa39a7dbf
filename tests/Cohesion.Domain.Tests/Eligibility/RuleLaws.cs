using System.Globalization;
using Cohesion.Domain.Eligibility;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility;

public class RuleLaws
{
    [Fact]
    public void Rules_that_are_well_formed_have_nothing_wrong_but_warnings() => Law.Holds(Generate.RuleSets, rules =>
    {
        RuleSet.TryCreate(rules.Context, rules.Facts, rules.Parameters, rules.Conditions, rules.Clauses, out RuleSet? again, out ValueList<Problem> problems);
        return rules.Equals(again) && problems.All(problem => problem.Code is ProblemCode.UnreadWindow or ProblemCode.UnverifiableReference);
    });

    [Fact]
    public void A_fact_that_nobody_declares_is_found_wherever_it_stands() => Law.Holds(Generate.Conditions, Generate.LinkedBodies, (condition, body) =>
    {
        Condition hidden = new Condition.AllOf([condition, new Condition.Negation(new Condition.Known(Sample.Id("answers.nothing")))]);
        Clause clause = new(ClauseId.Parse("c", null), body, Stage.Award, [Sample.Source]) { When = hidden, Exemptions = [new Exemption(ClauseId.Parse("e", null), hidden)] };
        return Sample.ProblemsOf([clause]).Where(problem => problem.Code == ProblemCode.UnknownFact).Select(problem => problem.Path)
            .SequenceEqual(["/clauses/0/when/all/1/not/known", "/clauses/0/except/0/when/all/1/not/known"]);
    });

    [Fact]
    public void Every_problem_stands_in_the_part_that_is_wrong() => Law.Holds(Generate.Conditions, condition =>
        Sample.ProblemsOf([Clause.Require("c", condition, Stage.Award)]) is [.., { Code: ProblemCode.MissingCitation, Path: "/clauses/0" }]);

    [Fact]
    public void Problems_do_not_depend_on_the_culture() => Law.Holds(Generate.RuleSets, rules =>
        InCulture("tr-TR", () => Said(rules)) == InCulture("ar", () => Said(rules)), times: 20);

    private static string Said(RuleSet rules)
    {
        RuleSet.TryCreate(rules.Context, rules.Facts, rules.Parameters, rules.Conditions, rules.Clauses, out _, out ValueList<Problem> problems);
        return string.Join('\n', problems.Select(problem => $"{problem.Path} {problem.ToText(Language.French)} {problem.ToText(Language.English)}"))
            + string.Join('\n', rules.Clauses.Select(clause => rules.Describe(clause, Language.French) + rules.Describe(clause, Language.English)));
    }

    private static string InCulture(string name, Func<string> work)
    {
        string result = "";
        Thread thread = new(() => result = work()) { CurrentCulture = CultureInfo.GetCultureInfo(name), CurrentUICulture = CultureInfo.GetCultureInfo(name) };
        thread.Start();
        thread.Join();
        return result;
    }
}
