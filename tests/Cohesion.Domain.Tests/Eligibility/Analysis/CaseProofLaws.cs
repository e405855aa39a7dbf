using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;
using Xunit;

namespace Cohesion.Domain.Tests.Eligibility.Analysis;

/// <summary>The cases of parameters against every application over small catalogues: no breach is missed, and none is a false alarm.</summary>
public class CaseProofLaws
{
    /// <summary>How many parameters are tried; a longer run sets it.</summary>
    private static int Times => int.TryParse(Environment.GetEnvironmentVariable("COHESION_LINTED"), out int times) ? times : 150;

    [Fact]
    public void What_is_told_of_cases_is_what_trying_every_application_shows() => Law.Holds(Any.SmallRules, rules =>
    {
        Condition[] cases = [.. rules.Clauses.Select(clause => (clause.Body as ClauseBody.Requirement)?.Condition ?? (clause.Body as ClauseBody.Exclusion)?.Condition).OfType<Condition>().Distinct()];
        if (cases.Length == 0)
        {
            return true;
        }

        Parameter parameter = new(RuleName.Parse("by-cases"), FactKind.Count, [.. cases.Select(when => new ParameterRow(Sample.Value(new Literal.Number(1)), when: when))]);
        RuleSet linked = RuleSet.Create(rules.Context, rules.Facts, [], [.. rules.Parameters, parameter], rules.Conditions);
        int[] held = [.. SmallCatalogue.All(rules).Select(situation => Holding(cases, linked, situation))];
        ValueList<Lint> told = [.. CaseProof.Of(linked).Where(lint => lint.Problem.Path.StartsWith("/parameters/by-cases/", StringComparison.Ordinal))];
        return told.Any(lint => lint.Problem.Code == ProblemCode.CasesMeet) == held.Any(count => count > 1)
            && told.Any(lint => lint.Problem.Code == ProblemCode.CaseMissing) == held.Contains(0)
            && told.All(lint => lint.Witness is { } witness && Holding(cases, linked, witness) is var count && (lint.Problem.Code == ProblemCode.CasesMeet ? count > 1 : count == 0));
    }, times: Times);

    private static int Holding(Condition[] cases, RuleSet rules, Situation situation) => cases.Count(one => new Evaluator(new Frame(rules, situation, null)).Evaluate(one, null) == Truth.True);
}
