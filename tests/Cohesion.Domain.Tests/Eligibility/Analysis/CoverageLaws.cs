using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

public class CoverageLaws
{
    private static readonly bool[] Both = [true, false];

    [Fact]
    public void The_cases_that_are_made_fill_every_hole() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
    {
        CoverageCase[] cases = [new CoverageCase("given", new Situation(situation.Facts))];
        Coverage before = Coverage.Of(rules, [.. cases]), after = Coverage.Of(rules, [.. cases, .. before.Missing]);
        return before.Findings.Zip(after.Findings).All(pair => pair.First is not (CoverageFinding.Hole or CoverageFinding.Shown) || pair.Second is CoverageFinding.Shown);
    }, times: 5);

    [Fact]
    public void A_case_that_is_made_is_no_more_wrong_than_those_at_hand() => Law.Holds(Generate.RuleSets, rules =>
        Coverage.Of(rules, []).Missing.All(missing => rules.Check(missing.Situation.Facts).Count == 0), times: 5);

    [Fact]
    public void An_atom_that_decides_turns_its_clause() => Law.Holds(Generate.RuleSets, rules =>
        Coverage.Of(rules, []).Holes.Where(hole => hole.Goal is { Atom: not null, Aspect: CoverageAspect.HoldsAndDecides or CoverageAspect.FailsAndDecides } && IsOfAClause(hole.Goal, rules)).All(hole =>
            rules.TryGetClause(hole.Goal.Clause, out Clause? clause) && Turns(rules, clause, hole)), times: 5);

    [Fact]
    public void The_order_of_the_cases_changes_nothing_that_is_shown() => Law.Holds(Generate.RuleSets, Generate.Situations, (rules, situation) =>
    {
        CoverageCase one = new("one", situation), other = new("other", new Situation(FactSet.Empty));
        return Goals(Coverage.Of(rules, [one, other])).SetEquals(Goals(Coverage.Of(rules, [other, one])));
    }, times: 5);

    [Fact]
    public void A_case_that_is_made_for_a_value_of_a_parameter_has_that_value() => Law.Holds(Generate.RuleSets, rules =>
        Coverage.Of(rules, []).Holes.All(hole => RowOf(hole.Goal, rules) is not var (parameter, row)
            || ValuesOf(parameter, rules, hole.Missing) is [var only] && only == (row is null ? ((ParameterDefault.Fallback)parameter.Otherwise!).Value : row.Value)), times: 5);

    private static bool IsOfAClause(CoverageGoal goal, RuleSet rules) => new DefinitionGoals(rules).Run().All(definition => definition.Public != goal);

    private static (Parameter Parameter, ParameterRow? Row)? RowOf(CoverageGoal goal, RuleSet rules) => goal.Path.Split('/') switch
    {
        ["", "parameters", var name, "values", var row] => (rules.Parameter(RuleName.Parse(name, null))!, rules.Parameter(RuleName.Parse(name, null))!.Rows[int.Parse(row, System.Globalization.CultureInfo.InvariantCulture)]),
        ["", "parameters", var name, "otherwise"] => (rules.Parameter(RuleName.Parse(name, null))!, null),
        _ => null,
    };

    private static IReadOnlyList<ParameterValue>? ValuesOf(Parameter parameter, RuleSet rules, CoverageCase entry)
    {
        Frame frame = new(rules, entry.Situation, entry.Scopes.Count > 0 ? entry.Scopes.First() : null);
        return new Cases(frame, new Evaluator(frame)).Values(parameter.Name, null, []);
    }

    private static HashSet<CoverageGoal> Goals(Coverage coverage) => [.. coverage.Findings.OfType<CoverageFinding.Shown>().Select(shown => shown.Goal)];

    // What the clause says is worked out without formulas: with the atom replaced by what always holds, and by what never does.
    private static bool Turns(RuleSet rules, Clause clause, CoverageFinding.Hole hole)
    {
        ScopeId? scope = hole.Missing.Scopes.Count > 0 ? hole.Missing.Scopes.First() : null;
        ClauseState[] states = [.. Both.Select(holds => Assessor.Judge(Replaced.In(clause, hole.Goal.Atom!, holds, rules), new Frame(rules, hole.Missing.Situation, scope)).State)];
        return states[0] != states[1] && !states.Contains(ClauseState.Undecided);
    }
}
