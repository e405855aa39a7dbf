using System.Globalization;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>Lints against every application over small catalogues: none is a false alarm, and of clauses none is missed.</summary>
public class LintLaws
{
    private static readonly bool[] Both = [true, false];

    /// <summary>How many rule sets are tried; a longer run sets it.</summary>
    private static int Times => int.TryParse(Environment.GetEnvironmentVariable("COHESION_LINTED"), out int times) ? times : 60;

    [Fact]
    public void Lints_say_what_trying_every_application_shows() => Law.Holds(Any.SmallRules, rules =>
    {
        LintReport report = LintReport.Of(rules);
        Situation[] all = [.. SmallCatalogue.All(rules)];
        return rules.Clauses.Index().All(entry => IsTold(report, rules, entry.Item, entry.Index, all))
            && report.Problems.All(problem => problem.Code switch
            {
                ProblemCode.NobodyEligible => all.All(situation => rules.Clauses.Any(clause => Refuses(clause, situation, rules))),
                ProblemCode.RedundantCondition => IsRedundant(problem, rules, all),
                ProblemCode.ExceptionNeverLifts or ProblemCode.ExceptionCovered => IsNeedless(problem, rules, all),
                _ => true,
            });
    }, times: Times);

    [Fact]
    public void Of_several_exceptions_it_is_told_which_are_needless_and_which_lift_their_clause_together() => Law.Holds(Any.SmallExceptions, rules =>
    {
        LintReport report = LintReport.Of(rules);
        Situation[] all = [.. SmallCatalogue.All(rules)];
        return report.Problems.Where(problem => problem.Code is ProblemCode.ExceptionNeverLifts or ProblemCode.ExceptionCovered).All(problem => IsNeedless(problem, rules, all))
            && report.Lints.Where(lint => lint.Problem.Code == ProblemCode.ExceptionsOverlap).All(lint => Lifting(IndexOf(lint.Problem), lint.Witness!, rules) > 1)
            && rules.Clauses.Index().All(entry => all.All(situation => Lifting(entry.Index, situation, rules) < 2) || IsToldOf(entry.Index, report));
    }, times: Times);

    // Of a clause of which worse is told, exceptions are not looked at.
    private static bool IsToldOf(int clause, LintReport report) => report.Problems.Any(problem =>
        problem.Path.StartsWith($"/clauses/{clause}", StringComparison.Ordinal) && problem.Code is not (ProblemCode.UndecidedThoughAgreed or ProblemCode.RedundantCondition));

    [Fact]
    public void What_a_witness_shows_it_shows_again() => Law.Holds(Any.SmallRules, rules => LintReport.Of(rules).Lints
        .Where(lint => lint.Problem.Code == ProblemCode.UndecidedThoughAgreed)
        .All(lint => Assessor.Judge(rules.Clauses[IndexOf(lint.Problem)], new Frame(rules, lint.Witness!, null)).State == ClauseState.Undecided), times: Times);

    private static bool IsTold(LintReport report, RuleSet rules, Clause clause, int index, Situation[] all)
    {
        ProblemCode[] told = [.. report.Problems.Where(problem => problem.Path == $"/clauses/{index}" && problem.Code is not (ProblemCode.UndecidedThoughAgreed or ProblemCode.NobodyEligible)).Select(problem => problem.Code)];
        bool isOfTheFile = rules.Layout.Explanations.Of(clause).Atoms.Any(atom => new Reach(rules).NeverFails(atom.Atom));
        bool applies = clause.When is not { } when || all.Any(situation => new Evaluator(new Frame(rules, situation, null)).Evaluate(when, null) == Truth.True);
        Clause[] others = [.. rules.Clauses.Where(other => other.Id != clause.Id && other.Stage <= clause.Stage)];
        ProblemCode? expected = isOfTheFile || !applies ? null
            : !all.Any(situation => Refuses(clause, situation, rules)) ? ProblemCode.ClauseNeverFails
            : all.All(situation => Refuses(clause, situation, rules)) ? ProblemCode.ClauseAlwaysFails
            : others.Length > 0 && all.All(situation => !Refuses(clause, situation, rules) || others.Any(other => Refuses(other, situation, rules))) ? ProblemCode.ClauseNeverDecides
            : null;
        return expected is null ? told.Length == 0 : told is [var only] && only == expected;
    }

    private static bool IsRedundant(Problem problem, RuleSet rules, Situation[] all)
    {
        Clause clause = rules.Clauses[IndexOf(problem)];
        Condition atom = RuleSite.Of(clause, IndexOf(problem)).SelectMany(site => ConditionTree.Walk(site.Condition, site.Path)).First(part => part.Path == problem.Path).Condition;
        return Both.Any(holds => all.All(situation => Refuses(clause, situation, rules) == Refuses(Replaced.In(clause, atom, holds, rules), situation, rules)));
    }

    private static bool IsNeedless(Problem problem, RuleSet rules, Situation[] all)
    {
        Clause clause = rules.Clauses[IndexOf(problem)], without = Replaced.Without(clause, problem.Found);
        return all.All(situation => Refuses(clause, situation, rules) == Refuses(without, situation, rules));
    }

    /// <summary>Counts the exceptions that lift a clause where it would refuse.</summary>
    private static int Lifting(int index, Situation situation, RuleSet rules)
    {
        Clause clause = rules.Clauses[index];
        return Refuses(clause with { Exemptions = [] }, situation, rules)
            ? clause.Exemptions.Count(exemption => new Evaluator(new Frame(rules, situation, null)).Evaluate(exemption.When, null) == Truth.True) : 0;
    }

    private static int IndexOf(Problem problem) => int.Parse(problem.Path.Split('/')[2], CultureInfo.InvariantCulture);

    private static bool Refuses(Clause clause, Situation situation, RuleSet rules) => Assessor.Judge(clause, new Frame(rules, situation, null)).State == ClauseState.NotMet;
}
