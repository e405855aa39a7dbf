using Ardalis.GuardClauses;
using Cohesion.Domain.Applications;
using Cohesion.Domain.Eligibility;
using Cohesion.Domain.Eligibility.Analysis;

namespace Cohesion.Domain.Calls;

/// <summary>What the tests of a call show of its rules, and the tests that are missing, ready to stand among them.</summary>
public sealed record CallCoverage
{
    private CallCoverage(Coverage coverage, ValueList<CallTest> missing) => (Coverage, Missing) = (coverage, missing);

    /// <summary>Gets what is shown and what is not, in the order of the rules.</summary>
    public Coverage Coverage { get; }

    /// <summary>Gets tests that pass and fill every hole, each once, in the order of <see cref="Coverage.Missing"/>.</summary>
    /// <remarks>They expect what the rules say today: whoever adds one to a call reads it first, and judges whether the rules are right.</remarks>
    public ValueList<CallTest> Missing { get; }

    /// <summary>Measures what the tests of a call show, and makes those that are missing.</summary>
    /// <remarks>
    /// A test shows what it expects: a verdict, the clauses that fail, what is missing or awaited speak of every clause that counts at its stage; obligations of
    /// those; the state of a clause of that clause alone.
    /// </remarks>
    /// <param name="call">The call, with its tests and situations.</param>
    /// <param name="language">The language in which the tests that are made are named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no language.</exception>
    public static CallCoverage Of(CallForProjects call, Language language)
    {
        Guard.Against.Null(call);
        Guard.Against.Undefined(language);
        Coverage coverage = Coverage.Of(
            call.Rules,
            CasesOf(call),
            [.. call.Definition.Situations.Select(situation => new Situation(situation.Facts))]);
        HashSet<string> names = [.. call.Definition.Tests.Select(test => test.Name)];
        return new CallCoverage(coverage, [.. coverage.Missing.Select(missing => TestOf(call, missing, coverage, language, names))]);
    }

    /// <summary>Gives the cases that the tests of a call judge.</summary>
    internal static ValueList<CoverageCase> CasesOf(CallForProjects call) =>
        [.. call.Definition.Tests.Where(test => test.Expect is { HasDiagnostic: null, Diagnostic: null }).Select(test => CaseOf(call, test))];

    private static CoverageCase CaseOf(CallForProjects call, CallTest test) => new(test.Name, new Situation(TestFacts.Of(call.Definition, test)))
    {
        Stage = test.Stage,
        Scopes = test.Scopes,
        Clauses = [.. call.Rules.Clauses.Where(clause => Expects(test, clause)).Select(clause => clause.Id)],
    };

    private static bool Expects(CallTest test, Clause clause) => test.Expect.Clauses.Keys.Contains(clause.Id) || clause.Body switch
    {
        ClauseBody.Requirement or ClauseBody.Exclusion => clause.Stage <= test.Stage
            && test.Expect is not { Verdict: null, Failing: null, Missing: null, Awaited: null },
        ClauseBody.Obligation => test.Expect.Obligations is not null,
        _ => false,
    };

    private static CallTest TestOf(CallForProjects call, CoverageCase missing, Coverage coverage, Language language, HashSet<string> names)
    {
        // Of all that it shows, the hardest to come by names it.
        CoverageFinding.Hole[] filled = [.. coverage.Holes.Where(hole => hole.Missing.Name == missing.Name)];
        ScopeAssessment answer = call.Assess(missing.Situation, missing.Stage).Scopes.First(scope => missing.Scopes.Count == 0 || (scope.Scope is { } id && missing.Scopes.Contains(id)));
        Verdict verdict = answer.Verdict;
        CallTest test = new(Named(filled.MaxBy(hole => hole.Goal.Aspect)!.Goal.ToText(call.Rules, language), names), new Expectation
        {
            Verdict = CallTestRun.VerdictOf(verdict),
            Failing = verdict is Verdict.NotEligible no ? [.. no.Failed.Select(outcome => outcome.Clause.Id)] : null,
            Clauses = [.. answer.Clauses.Where(outcome => filled.Any(hole => hole.Goal.Clause == outcome.Clause.Id)).Select(outcome => KeyValuePair.Create(outcome.Clause.Id, outcome.State))],
        })
        {
            Stage = missing.Stage,
            Scopes = missing.Scopes,
        };
        return From(call.Definition, missing.Situation.Facts, test);
    }

    /// <summary>States facts by what sets them apart from the nearest situation of the call.</summary>
    private static CallTest From(CallDefinition call, FactSet facts, CallTest test) => call.Situations
        .Select(situation => test with
        {
            From = situation.Name,
            Facts = FactSet.Of([.. facts.Values.Where(fact => !(situation.Facts.TryGet(fact.Key, out FactValue? value) && value == fact.Value)).Select(fact => (fact.Key, fact.Value))]),
            Without = [.. situation.Facts.Values.Keys.Where(id => !facts.TryGet(id, out _))],
        })
        .Append(test with { Facts = facts })
        .MinBy(candidate => candidate.Facts.Values.Count + candidate.Without.Count)!;

    private static string Named(string text, HashSet<string> names)
    {
        string name = text;
        for (int number = 2; !names.Add(name); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text} ({number})");
        }

        return name;
    }
}
