using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;

namespace Cohesion.Domain.Calls;

/// <summary>Runs one test of a call: every scope that it names, or every scope, must answer as expected.</summary>
internal sealed class CallTestRun(CallDefinition call, RuleSet rules, CallTest test)
{
    private readonly List<LocalizedText> _failures = [];

    public CallTestResult Run()
    {
        FactSet facts = TestFacts.Of(call, test);
        Expectation expect = test.Expect;
        CheckDiagnostics(facts);
        IEnumerable<ScopeAssessment> scopes = rules.Assess(new Situation(facts), test.Stage).Scopes
            .Where(scope => test.Scopes.Count == 0 || (scope.Scope is { } id && test.Scopes.Contains(id)));
        foreach (ScopeAssessment scope in scopes)
        {
            Compare("verdict", expect.Verdict?.ToString(), VerdictOf(scope.Verdict).ToString(), scope);
            Compare("failing", expect.Failing, () => [.. scope.Verdict is Verdict.NotEligible no ? no.Failed.Select(outcome => outcome.Clause.Id) : []], scope);
            Compare("missing", expect.Missing, () => [.. Open(scope)?.Questions.Select(question => question.Fact.Id) ?? []], scope);
            Compare("awaited", expect.Awaited, () => [.. Open(scope)?.Awaited.Select(act => act.By) ?? []], scope);
            Compare("obligations", expect.Obligations, () => [.. scope.Obligations.Select(owed => ((ClauseBody.Obligation)owed.Clause.Body).Duty)], scope);
            Compare("wave", expect.Wave, scope.Wave ?? "", scope);
            foreach ((ClauseId id, ClauseState state) in expect.Clauses)
            {
                Compare($"clauses.{id}", state.ToString(), scope.Clauses.FirstOrDefault(outcome => outcome.Clause.Id == id)?.State.ToString() ?? "—", scope);
            }
        }

        return new CallTestResult(test, [.. _failures]);
    }

    public static ExpectedVerdict VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.Eligible => ExpectedVerdict.Eligible,
        Verdict.NotEligible => ExpectedVerdict.NotEligible,
        Verdict.Undetermined => ExpectedVerdict.Undetermined,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Verdict.Undetermined? Open(ScopeAssessment scope) => scope.Verdict as Verdict.Undetermined;

    private void CheckDiagnostics(FactSet facts)
    {
        if (test.Expect is { HasDiagnostic: null, Diagnostic: null })
        {
            return;
        }

        ValueList<Problem> problems = rules.Check(facts);
        bool expected = test.Expect.Diagnostic is { } code ? problems.Any(problem => problem.Code == code) : test.Expect.HasDiagnostic == (problems.Count > 0);
        if (!expected)
        {
            Fail("diagnostic", test.Expect.Diagnostic?.ToString() ?? "true", string.Join(", ", problems.Select(problem => problem.Code)), null);
        }
    }

    private void Compare<T>(string what, ValueSet<T>? expected, Func<ValueSet<T>> found, ScopeAssessment scope)
        where T : struct, IComparable<T>
    {
        if (expected is { } set)
        {
            Compare(what, set.ToString(), found().ToString(), scope);
        }
    }

    private void Compare(string what, string? expected, string found, ScopeAssessment scope)
    {
        if (expected is not null && expected != found)
        {
            Fail(what, expected, found, scope);
        }
    }

    private void Fail(string what, string expected, string found, ScopeAssessment? scope)
    {
        string of = scope?.Scope is { } id ? $" ({id})" : "";
        _failures.Add(LocalizedText.Of(
            $"{what}{of}\u202F: {expected} attendu, {found} trouvé", $"{what}{of}: expected {expected}, found {found}"));
    }
}
